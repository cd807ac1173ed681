package id.lokmin.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param id identity, UUIDv7
 * @param signIn what is typed at the door, unique among all accounts, disabled ones too
 * @param shownAs how the person is called on pages; never in the audit trail, a log or an address
 * @param grants roles held now, with their areas
 * @param mustChange whether the password was handed out by somebody else and has to be changed
 * @param disabledAt since when it opens nothing; empty while it does
 */
public record Account(
        String id,
        String signIn,
        String shownAs,
        List<Grant> grants,
        boolean mustChange,
        Instant createdAt,
        Optional<Instant> disabledAt) {

    public Account {
        grants = List.copyOf(grants);
    }

    public boolean isDisabled() {
        return disabledAt.isPresent();
    }
}
