package id.lokmin.engine.scoring;

/**
 * One thing that problems are scored under.
 *
 * @param code its sign in the formula ({@code U}); for MCUA, whose criteria are agreed on in the
 *     room, its name
 * @param weight how often it counts; 1 but in MCUA
 * @param gate whether it is a yes or no that holds a problem back, as PEARL's five are
 */
public record Criterion(String code, int weight, boolean gate) {

    /** The heaviest a criterion can be: MCUA's weights run from 1 to 5, some use 1 to 10. */
    public static final int HEAVIEST = 10;

    public Criterion {
        if (code.isBlank() || weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("a criterion has a code and a weight of 1 to 10");
        }
    }

    static Criterion scored(String code) {
        return new Criterion(code, 1, false);
    }

    static Criterion yesOrNo(String code) {
        return new Criterion(code, 1, true);
    }

    /** An MCUA criterion. */
    public static Criterion weighted(String name, int weight) {
        return new Criterion(name, weight, false);
    }
}
