package id.lokmin.door.web;

import id.lokmin.door.LanDoor;
import id.lokmin.shell.web.PhoneAddress;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The address that telephones use while the door to the network is open. */
@Component
@ConditionalOnWebApplication
class OpenDoor implements PhoneAddress {

    private final LanDoor door;

    OpenDoor(LanDoor door) {
        this.door = door;
    }

    @Override
    public Optional<String> base() {
        return door.isOpen()
                ? Optional.of(door.address().replaceFirst("/+$", ""))
                : Optional.empty();
    }
}
