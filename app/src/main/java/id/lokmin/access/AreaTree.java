package id.lokmin.access;

import java.util.List;

/** What lies in what, as far as permissions need to know. */
public interface AreaTree {

    /**
     * Whether a place is an area or lies in it, today; false where either is unknown.
     *
     * @param place code of a place
     * @param area code of a place
     */
    boolean isWithin(String place, String area);

    /**
     * An area that a role can be bound to.
     *
     * @param depth how many areas it lies in
     */
    record Named(String code, String name, int depth) {}

    /** All areas of today, each before what lies in it. */
    default List<Named> list() {
        return List.of();
    }
}
