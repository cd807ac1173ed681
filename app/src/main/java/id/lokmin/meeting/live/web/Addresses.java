package id.lokmin.meeting.live.web;

import id.lokmin.door.LanDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Where phones find this server: what is drawn as a QR code and typed by hand. */
@Component
@ConditionalOnWebApplication
class Addresses {

    private final LanDoor door;

    Addresses(LanDoor door) {
        this.door = door;
    }

    /**
     * Scheme, name and port. Where the door to the network is open, those of the machine on its
     * network, by number, for phones seldom know its name; else those the request came by.
     */
    String base(HttpServletRequest request) {
        return door.isOpen() ? door.numberedAddress() : origin(request);
    }

    private static String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** Whether phones can come in: the door is open, or the request itself came from elsewhere. */
    boolean isReachable(HttpServletRequest request) {
        return door.isOpen() || !isHere(request);
    }

    private static boolean isHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
