package id.lokmin.bench;

import id.lokmin.access.Accounts;
import id.lokmin.access.Caller;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Sessions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Somebody who is signed in, in the area of the role where it is bound to one.
 *
 * @param session what the cookie holds
 */
record Reader(Role role, String session) {

    /** One of each role. */
    static List<Reader> ofEveryRole(
            ConfigurableApplicationContext rooms, String village, String rw) {
        Accounts accounts = rooms.getBean(Accounts.class);
        Sessions sessions = rooms.getBean(Sessions.class);
        List<Reader> readers = new ArrayList<>();
        for (Role role : Role.values()) {
            Grant grant =
                    role.isBoundToAreas()
                            ? Grant.in(role, role == Role.CADRE ? rw : village)
                            : Grant.everywhere(role);
            String account =
                    accounts.createWithoutPassword(
                                    "bench-" + role.code(), role.code(), List.of(grant), "bench")
                            .id();
            Caller caller = new Caller("127.0.0.1", "bench");
            readers.add(new Reader(role, sessions.begin(account, caller, false)));
        }
        return readers;
    }
}
