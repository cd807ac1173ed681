package id.lokmin.access.web;

import id.lokmin.access.AreaTree;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Knows who asks. Whoever sits at this machine keeps it; nobody else may do anything yet. */
@Component
@ConditionalOnWebApplication
class Visitors {

    private final ObjectProvider<AreaTree> areas;

    Visitors(ObjectProvider<AreaTree> areas) {
        this.areas = areas;
    }

    Visitor of(HttpServletRequest request) {
        if (!isThisMachine(request)) {
            return Visitor.stranger();
        }
        return new Visitor(
                Optional.of(request.getRemoteAddr()),
                "komputer ini",
                List.of(Grant.everywhere(Role.KEEPER)),
                areas.getIfAvailable(() -> (_, _) -> false));
    }

    private static boolean isThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unclear) {
            return false;
        }
    }
}
