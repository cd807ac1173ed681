package id.lokmin.engine.growth;

/**
 * The WHO Growth Reference of 2007, for children of 5 to 19 years: height and BMI for age at 60 to
 * 228 months, weight for age at 60 to 120 months.
 *
 * <p>Read between two months in a straight line; weight and BMI are restricted beyond ±3; oedema
 * blanks both. The answers are those of WHO's R package {@code anthroplus}. Height is taken as
 * standing height, whatever the position says. (de Onis et al., Bull WHO 2007;85:660-7.)
 *
 * <p>Immutable, without locks; its tables (about 20 KB) are read at the first use.
 */
public final class SchoolAgeReference {

    private static final int FIRST_MONTH = 60;

    private final LmsTable height = LmsTable.read("who2007_hfa", FIRST_MONTH, 229, 1);
    private final LmsTable weight = LmsTable.read("who2007_wfa", FIRST_MONTH, 121, 1);
    private final LmsTable bmi = LmsTable.read("who2007_bfa", FIRST_MONTH, 229, 1);

    private SchoolAgeReference() {}

    /** The reference; the first call reads its tables. */
    public static SchoolAgeReference who2007() {
        return OnFirstUse.REFERENCE;
    }

    private static final class OnFirstUse {
        static final SchoolAgeReference REFERENCE = new SchoolAgeReference();
    }

    /** What the reference says about one child; nothing for an age outside it. */
    public SchoolAgeScores score(Anthropometry child) {
        double months = child.age().exactDays() / Age.DAYS_OF_MONTH;
        double metres = child.length() / 100;
        double heightZ = z(height, child.sex(), months, child.length(), false);
        if (child.oedema()) {
            return new SchoolAgeScores(heightZ, Double.NaN, Double.NaN, true);
        }
        return new SchoolAgeScores(
                heightZ,
                z(weight, child.sex(), months, child.weight(), true),
                z(bmi, child.sex(), months, child.weight() / (metres * metres), true),
                false);
    }

    /** Each table ends with one month that is only there to read the last one by. */
    private static double z(LmsTable table, Sex sex, double months, double x, boolean restricted) {
        boolean covered = months >= table.firstKey() && months <= table.lastKey() - 1;
        if (sex == Sex.UNKNOWN || !covered || !(x > 0) || Double.isInfinite(x)) {
            return Double.NaN;
        }
        int at = table.at(sex.ordinal(), (int) months);
        double share = months - (int) months;
        double[] lms = table.lms();
        double l = lms[at] + share * (lms[at + 3] - lms[at]);
        double m = lms[at + 1] + share * (lms[at + 4] - lms[at + 1]);
        double s = lms[at + 2] + share * (lms[at + 5] - lms[at + 2]);
        return restricted ? Lms.restrictedZ(x, l, m, s) : Lms.z(x, l, m, s);
    }
}
