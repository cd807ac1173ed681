package id.lokmin.access;

/** What lies in what, as far as permissions need to know. */
public interface AreaTree {

    /**
     * Whether a place is an area or lies in it, today; false where either is unknown.
     *
     * @param place code of a place
     * @param area code of a place
     */
    boolean isWithin(String place, String area);
}
