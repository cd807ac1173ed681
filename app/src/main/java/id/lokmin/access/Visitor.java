package id.lokmin.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever asks for a page.
 *
 * @param account identity of the account; empty for somebody who has not signed in
 * @param shownAs how the page and the history of a value call them; empty where not signed in
 * @param grants the roles, each with its area
 */
public record Visitor(
        Optional<String> account, String shownAs, List<Grant> grants, AreaTree areas) {

    public Visitor {
        grants = List.copyOf(grants);
    }

    /** Somebody at the door. */
    public static Visitor stranger() {
        return new Visitor(Optional.empty(), "", List.of(), (_, _) -> false);
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    /** Whether they may do it somewhere at least. */
    public boolean may(Permission permission) {
        return permission == Permission.ENTER || withRight(permission).findAny().isPresent();
    }

    /** Whether they may do it everywhere. */
    public boolean mayEverywhere(Permission permission) {
        return withRight(permission)
                .anyMatch(grant -> grant.area().isEmpty() && !grant.role().isBoundToAreas());
    }

    /** Whether they may do it in this place. */
    public boolean mayIn(Permission permission, String place) {
        return withRight(permission).anyMatch(grant -> grant.holdsIn(place, areas));
    }

    /** Codes of the areas they may do it in; none where they may do it everywhere or nowhere. */
    public List<String> areasOf(Permission permission) {
        return mayEverywhere(permission)
                ? List.of()
                : withRight(permission).flatMap(grant -> grant.area().stream()).distinct().toList();
    }

    /** How batches and the audit trail name them. */
    public String actor() {
        return shownAs;
    }

    private Stream<Grant> withRight(Permission permission) {
        return grants.stream().filter(grant -> grant.role().permissions().contains(permission));
    }
}
