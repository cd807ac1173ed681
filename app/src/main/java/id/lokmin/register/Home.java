package id.lokmin.register;

/**
 * Where a child lives: the code of its RW in the working area, and the RT as text.
 *
 * <p>The code may be that of a village where the RW is not known. An RT is kept as written ("004"),
 * because many places have no list of their RT.
 */
public record Home(String placeCode, String rt) {

    /** Nowhere known: a dose row tells a village only, and sometimes nothing. */
    public static final Home UNKNOWN = new Home("", "");

    public Home {
        placeCode = placeCode.strip();
        rt = rt.strip();
    }

    /** This home, or, where nothing was written, the one known before. */
    public Home completedBy(Home before) {
        return new Home(
                placeCode.isEmpty() ? before.placeCode : placeCode,
                rt.isEmpty() && (placeCode.isEmpty() || placeCode.equals(before.placeCode))
                        ? before.rt
                        : rt);
    }

    public boolean known() {
        return !placeCode.isEmpty();
    }
}
