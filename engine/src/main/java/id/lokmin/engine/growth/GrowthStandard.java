package id.lokmin.engine.growth;

import static id.lokmin.engine.growth.GrowthIndex.ARM_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.BMI_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.HEAD_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.LENGTH_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.SUBSCAPULAR_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.TRICEPS_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.WEIGHT_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.WEIGHT_FOR_LENGTH;

import java.util.Arrays;
import java.util.Objects;

/**
 * The WHO Child Growth Standards of 2006, for children under 60 months: z-scores from measurements,
 * and measurements from z-scores.
 *
 * <p>The answers are those of WHO's R package {@code anthro} 1.1.0, case by case:
 *
 * <ul>
 *   <li>indices by age are read at the age in whole days, 0 to 1826 and under 60 months; arm and
 *       skinfolds from day 91;
 *   <li>weight-for-length is read at 45.0 to 110.0 cm under 731 days, weight-for-height at 65.0 to
 *       120.0 cm from then on, linear between tenths of a centimetre; a child of unknown age has it
 *       too; lying and standing are set right by 0.7 cm first;
 *   <li>weight, BMI, arm and skinfolds are restricted beyond ±3, length and head are not;
 *   <li>oedema blanks the three weight-based indices;
 *   <li>an implausible z is given and flagged; a z without end (the BMI of a child of length 0) is
 *       flagged and not given, where {@code anthro} prints {@code Inf}: the one difference.
 * </ul>
 *
 * <p>Immutable, without locks; its tables (about 750 KB) are read at the first use. The fast path
 * {@link #score(ChildColumns, int, int, ScoreColumns)} allocates nothing.
 */
public final class GrowthStandard {

    /** The last day of the standard; 60 months are 1826.25 days. */
    public static final int LAST_DAY = 1826;

    private static final double SIXTY_MONTHS = 60 * Age.DAYS_OF_MONTH;
    private static final int DAYS = LAST_DAY + 1;

    /** L, M and S of all indices on one day of life lie together: 192 bytes, three cache lines. */
    private static final int DAY_STRIDE = GrowthIndex.COUNT * 3;

    private static final int LENGTH = LENGTH_FOR_AGE.ordinal();
    private static final int WEIGHT = WEIGHT_FOR_AGE.ordinal();
    private static final int WASTING = WEIGHT_FOR_LENGTH.ordinal();
    private static final int BMI = BMI_FOR_AGE.ordinal();
    private static final int HEAD = HEAD_FOR_AGE.ordinal();
    private static final int ARM = ARM_FOR_AGE.ordinal();
    private static final int TRICEPS = TRICEPS_FOR_AGE.ordinal();
    private static final int SUBSCAPULAR = SUBSCAPULAR_FOR_AGE.ordinal();

    private static final GrowthIndex[] INDICES = GrowthIndex.values();

    private final double[] byDay = new double[2 * DAYS * DAY_STRIDE];
    private final LmsTable lying = LmsTable.read("who2006_wfl", 450, 1100, 10);
    private final LmsTable standing = LmsTable.read("who2006_wfh", 650, 1200, 10);

    private GrowthStandard() {
        Arrays.fill(byDay, Double.NaN);
        for (GrowthIndex index : INDICES) {
            if (index != WEIGHT_FOR_LENGTH) {
                LmsTable table =
                        LmsTable.read("who2006_" + index.code(), index.firstDay(), LAST_DAY, 1);
                for (int sex = 0; sex < 2; sex++) {
                    for (int day = index.firstDay(); day <= LAST_DAY; day++) {
                        System.arraycopy(
                                table.lms(), table.at(sex, day), byDay, at(sex, day, index), 3);
                    }
                }
            }
        }
    }

    /** The standard; the first call reads its tables. */
    public static GrowthStandard who2006() {
        return OnFirstUse.STANDARD;
    }

    private static final class OnFirstUse {
        static final GrowthStandard STANDARD = new GrowthStandard();
    }

    /** All that the standard says about one child. */
    public GrowthScores score(Anthropometry child) {
        double age = child.age().exactDays();
        boolean tooYoung = LengthRule.standsTooYoung(age, child.position());
        Position position = tooYoung ? Position.UNKNOWN : child.position();
        double length = LengthRule.corrected(age, child.length(), position);
        double[] z = new double[GrowthIndex.COUNT];
        int flags =
                score(
                        child.sex().ordinal(),
                        age,
                        child.weight(),
                        length,
                        LengthRule.readAsLying(age, length, position),
                        child.head(),
                        child.arm(),
                        child.triceps(),
                        child.subscapular(),
                        child.oedema(),
                        z,
                        0);
        return new GrowthScores(child, length, position, tooYoung, z, flags);
    }

    /**
     * Scores the children {@code from} (inclusive) to {@code to} (exclusive) into the same places
     * of {@code scores}, exactly as {@link #score(Anthropometry)} does one by one. Threads may
     * share both as long as their ranges do not overlap.
     */
    public void score(ChildColumns children, int from, int to, ScoreColumns scores) {
        Objects.checkFromToIndex(from, to, Math.min(children.size(), scores.size()));
        for (int i = from; i < to; i++) {
            double age = children.age[i];
            Position position = ChildColumns.POSITIONS[children.position[i]];
            if (LengthRule.standsTooYoung(age, position)) {
                position = Position.UNKNOWN;
            }
            double length = LengthRule.corrected(age, children.length[i], position);
            scores.flags[i] =
                    (byte)
                            score(
                                    children.sex[i],
                                    age,
                                    children.weight[i],
                                    length,
                                    LengthRule.readAsLying(age, length, position),
                                    children.head[i],
                                    children.arm[i],
                                    children.triceps[i],
                                    children.subscapular[i],
                                    children.oedema[i],
                                    scores.z,
                                    i * GrowthIndex.COUNT);
        }
    }

    /** Writes eight z-scores from {@code z[out]} on, NaN for none, and returns their flags. */
    private int score(
            int sex,
            double age,
            double weight,
            double length,
            boolean asLying,
            double head,
            double arm,
            double triceps,
            double subscapular,
            boolean oedema,
            double[] z,
            int out) {
        for (int i = 0; i < GrowthIndex.COUNT; i++) {
            z[out + i] = Double.NaN;
        }
        if (sex == Sex.UNKNOWN.ordinal() || age >= SIXTY_MONTHS) {
            return 0;
        }
        if (!oedema) {
            z[out + WASTING] = weightForLength(sex, weight, length, asLying ? lying : standing);
        }
        if (!Double.isNaN(age)) {
            int at = (sex * DAYS + Age.roundedDays(age)) * DAY_STRIDE;
            z[out + LENGTH] = plain(length, at, LENGTH);
            z[out + HEAD] = plain(head, at, HEAD);
            z[out + ARM] = restricted(arm, at, ARM);
            z[out + TRICEPS] = restricted(triceps, at, TRICEPS);
            z[out + SUBSCAPULAR] = restricted(subscapular, at, SUBSCAPULAR);
            if (!oedema) {
                double metres = length / 100;
                z[out + WEIGHT] = restricted(weight, at, WEIGHT);
                z[out + BMI] = restricted(weight / (metres * metres), at, BMI);
            }
        }
        return flagAndBlank(z, out);
    }

    private double plain(double x, int row, int index) {
        int at = row + index * 3;
        return x > 0 ? Lms.z(x, byDay[at], byDay[at + 1], byDay[at + 2]) : Double.NaN;
    }

    private double restricted(double x, int row, int index) {
        int at = row + index * 3;
        return x > 0 ? Lms.restrictedZ(x, byDay[at], byDay[at + 1], byDay[at + 2]) : Double.NaN;
    }

    private static double weightForLength(int sex, double weight, double length, LmsTable table) {
        if (!covers(table, length)) {
            return Double.NaN;
        }
        int key = (int) (length * 10);
        int at = table.at(sex, key);
        double[] lms = table.lms();
        double beyond = (length - key / 10.0) / 0.1;
        if (!(beyond > 0)) {
            return Lms.restrictedZ(weight, lms[at], lms[at + 1], lms[at + 2]);
        }
        return Lms.restrictedZ(
                weight,
                between(lms[at], lms[at + 3], beyond),
                between(lms[at + 1], lms[at + 4], beyond),
                between(lms[at + 2], lms[at + 5], beyond));
    }

    private static boolean covers(LmsTable tenths, double centimetres) {
        return centimetres >= tenths.firstKey() / 10.0 && centimetres <= tenths.lastKey() / 10.0;
    }

    private static double between(double lower, double upper, double share) {
        return lower + share * (upper - lower);
    }

    private static int flagAndBlank(double[] z, int out) {
        int flags = 0;
        for (int i = 0; i < GrowthIndex.COUNT; i++) {
            if (INDICES[i].flags(z[out + i])) {
                flags |= 1 << i;
                if (Double.isInfinite(z[out + i])) {
                    z[out + i] = Double.NaN;
                }
            }
        }
        return flags;
    }

    /**
     * The measurement of a child who stands at {@code z} in an index by age, unrounded, in the unit
     * of the index: the inverse of {@link #score(Anthropometry)}. Lengths are lying under 731 days
     * and standing from then on.
     *
     * @param day 0 (91 for arm and skinfolds) to {@link #LAST_DAY}
     * @throws IllegalArgumentException for weight-for-length (see {@link #weightAtLength}), an
     *     unknown sex, a day outside the standard, or a z no measurement above 0 can have
     */
    public double measurementAt(GrowthIndex index, Sex sex, int day, double z) {
        if (index == WEIGHT_FOR_LENGTH || day < index.firstDay() || day > LAST_DAY) {
            throw new IllegalArgumentException(index + " is not read at day " + day);
        }
        int at = at(known(sex), day, index);
        double l = byDay[at];
        double m = byDay[at + 1];
        double s = byDay[at + 2];
        return positive(
                index.isRestricted() ? Lms.restrictedValue(z, l, m, s) : Lms.value(z, l, m, s));
    }

    /**
     * The weight in kilograms of a child who stands at {@code z} among children of the same length.
     *
     * @param position LYING reads 45 to 110 cm, STANDING 65 to 120 cm
     * @throws IllegalArgumentException outside the standard, or for a z no weight above 0 can have
     */
    public double weightAtLength(Sex sex, double centimetres, Position position, double z) {
        LmsTable table =
                switch (position) {
                    case LYING -> lying;
                    case STANDING -> standing;
                    case UNKNOWN ->
                            throw new IllegalArgumentException("Lying or standing must be known");
                };
        if (!covers(table, centimetres)) {
            throw new IllegalArgumentException(position + " is not read at " + centimetres + " cm");
        }
        int key = (int) (centimetres * 10);
        int at = table.at(known(sex), key);
        double[] lms = table.lms();
        double beyond = (centimetres - key / 10.0) / 0.1;
        int next = beyond > 0 ? at + 3 : at;
        return positive(
                Lms.restrictedValue(
                        z,
                        between(lms[at], lms[next], beyond),
                        between(lms[at + 1], lms[next + 1], beyond),
                        between(lms[at + 2], lms[next + 2], beyond)));
    }

    private static double positive(double measurement) {
        if (!(measurement > 0)) {
            throw new IllegalArgumentException("No child can be so far out");
        }
        return measurement;
    }

    private static int known(Sex sex) {
        if (sex == Sex.UNKNOWN) {
            throw new IllegalArgumentException("The sex must be known");
        }
        return sex.ordinal();
    }

    private static int at(int sex, int day, GrowthIndex index) {
        return (sex * DAYS + day) * DAY_STRIDE + index.ordinal() * 3;
    }
}
