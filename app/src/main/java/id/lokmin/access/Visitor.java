package id.lokmin.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever asks for a page.
 *
 * @param account identity of the account; empty for somebody who has not signed in
 * @param actor how batches, the history of a value and the audit trail name them: the sign-in name,
 *     which is nobody else's; empty where not signed in
 * @param shownAs how pages call them; empty where not signed in
 * @param unasked what they may do without any role
 * @param grants the roles, each with its area
 */
public record Visitor(
        Optional<String> account,
        String actor,
        String shownAs,
        Set<Permission> unasked,
        List<Grant> grants,
        AreaTree areas) {

    public Visitor {
        unasked = Set.copyOf(unasked);
        grants = List.copyOf(grants);
    }

    /** Somebody at the door. */
    public static Visitor stranger() {
        return atTheDoor(Set.of(Permission.ENTER));
    }

    /** Somebody at the machine itself, before there is any account: may set Lokmin up. */
    public static Visitor newcomer() {
        return atTheDoor(Set.of(Permission.ENTER, Permission.SET_UP));
    }

    private static Visitor atTheDoor(Set<Permission> unasked) {
        return new Visitor(Optional.empty(), "", "", unasked, List.of(), (_, _) -> false);
    }

    /**
     * Somebody signed in. A password that was handed out opens one's own account only, until it is
     * changed; a role bound to areas that was given none, or whose area is no longer there, gives
     * no right.
     */
    public static Visitor of(Account account, AreaTree areas) {
        List<Grant> holding =
                account.grants().stream().filter(grant -> grant.holdsSomewhere(areas)).toList();
        return new Visitor(
                Optional.of(account.id()),
                account.signIn(),
                account.shownAs(),
                Set.of(Permission.ENTER, Permission.OWN_ACCOUNT),
                account.mustChange() ? List.of() : holding,
                areas);
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    /** Whether they may do it somewhere at least. */
    public boolean may(Permission permission) {
        return unasked.contains(permission) || withRight(permission).findAny().isPresent();
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

    /** Whether a role gives nothing that they do not have themselves, everywhere. */
    public boolean covers(Role role) {
        return role.permissions().stream()
                .allMatch(right -> unasked.contains(right) || mayEverywhere(right));
    }

    private Stream<Grant> withRight(Permission permission) {
        return grants.stream().filter(grant -> grant.role().permissions().contains(permission));
    }
}
