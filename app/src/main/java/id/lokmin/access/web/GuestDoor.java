package id.lokmin.access.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.shell.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the short address of a guest link to the page it opens. */
@Controller
@ConditionalOnWebApplication
class GuestDoor {

    @GetMapping(GuestLink.ROOT + "{guest}")
    @ForGuests({})
    ResponseEntity<byte[]> arrive(GuestLink link) {
        return Redirect.to(link.page());
    }
}
