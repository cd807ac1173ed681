package id.lokmin.access;

import java.util.Optional;

/**
 * A role that somebody was given.
 *
 * @param area code of the area it holds in with everything inside; empty: everywhere, which a role
 *     that is bound to areas never is
 */
public record Grant(Role role, Optional<String> area) {

    public static Grant everywhere(Role role) {
        return new Grant(role, Optional.empty());
    }

    public static Grant in(Role role, String area) {
        return new Grant(role, Optional.of(area));
    }

    /** {@code kepala}, {@code pembina@99.01.001}: as the audit trail writes it. */
    @Override
    public String toString() {
        return area.map(code -> role.code() + "@" + code).orElse(role.code());
    }

    /** Whether it opens anything: a role bound to areas needs one that is there today. */
    public boolean holdsSomewhere(AreaTree areas) {
        return !role.isBoundToAreas()
                || area.filter(code -> areas.isWithin(code, code)).isPresent();
    }

    /** Whether it holds in a place, given what lies in what. */
    boolean holdsIn(String place, AreaTree areas) {
        return area.map(own -> areas.isWithin(place, own)).orElse(!role.isBoundToAreas());
    }
}
