package id.lokmin.register.check;

import static id.lokmin.engine.growth.GrowthIndex.LENGTH_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.WEIGHT_FOR_AGE;
import static id.lokmin.engine.growth.GrowthIndex.WEIGHT_FOR_LENGTH;

import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.ChildColumns;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.ScoreColumns;
import id.lokmin.engine.growth.Sex;
import id.lokmin.register.BodySize;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.RowFinding;
import id.lokmin.register.RowFinding.Field;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The checks of one measured child: dates (DQ-19), age (DQ-20), units (DQ-25), WHO's flags (DQ-23),
 * the source's own doubts (DQ-24) and scores, position (DQ-31), and against the month before
 * (DQ-26).
 *
 * <p>A list is scored at once in the constructor; {@link #ofRow} then looks at row {@code i} of it.
 */
public final class MeasurementChecks {

    /** Rule DQ-25: no child under five weighs less or more, in grams. */
    private static final int LIGHTEST = 1_000;

    private static final int HEAVIEST = 100_000;

    /** Rule DQ-25: no child under five is shorter or taller, in millimetres. */
    private static final int SHORTEST = 380;

    private static final int TALLEST = 1_300;

    private static final int MONTHS_OF_PROGRAMME = 60;
    private static final int MONTHS_LYING = 24;

    /** By how much the source's z-score may differ from ours. e-PPGBM's own rounding makes 0.01. */
    private static final double SCORE_TOLERANCE = 0.1;

    /** Rule DQ-26: a measuring board is read to half a centimetre. */
    private static final int HEIGHT_TOLERANCE = 5;

    /** Rule DQ-26, of the weight before. */
    private static final double WEIGHT_JUMP = 0.2;

    /** "A month before", with the posyandu's day moving by two weeks. */
    private static final int DAYS_OF_A_MONTH_OR_SO = 45;

    /** Before this age a fifth more in a month is healthy growth, and only a loss is told. */
    private static final int MONTHS_OF_FAST_GROWTH = 6;

    private final List<MeasurementEntry> entries;
    private final LocalDate today;
    private final UnitDoubt units;
    private final ScoreColumns scores;

    public MeasurementChecks(
            List<MeasurementEntry> entries, GrowthStandard standard, LocalDate today) {
        this.entries = entries;
        this.today = today;
        this.units = new UnitDoubt(standard);
        this.scores = new ScoreColumns(entries.size());
        ChildColumns children = new ChildColumns(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            children.set(i, anthropometry(entries.get(i)));
        }
        standard.score(children, 0, entries.size(), scores);
    }

    private static Anthropometry anthropometry(MeasurementEntry entry) {
        BodySize size = entry.size();
        return Anthropometry.of(entry.child().sex(), age(entry))
                .withWeight(
                        size.grams().isPresent() ? size.grams().getAsInt() / 1000.0 : Double.NaN)
                .withLength(
                        size.millimetres().isPresent()
                                ? size.millimetres().getAsInt() / 10.0
                                : Double.NaN,
                        size.position());
    }

    private static Age age(MeasurementEntry entry) {
        return entry.date().isBefore(entry.child().birthDate())
                ? Age.UNKNOWN
                : Age.between(entry.child().birthDate(), entry.date());
    }

    /** Everything doubtful about row {@code i} by itself. */
    public List<RowFinding> ofRow(int i) {
        MeasurementEntry entry = entries.get(i);
        List<RowFinding> findings = new ArrayList<>();
        if (dateIsImpossible(entry, findings)) {
            return findings;
        }
        long months = ChronoUnit.MONTHS.between(entry.child().birthDate(), entry.date());
        if (months >= MONTHS_OF_PROGRAMME) {
            warn(findings, entry, Field.BIRTH_DATE, Problem.AGE_OUTSIDE_PROGRAMME, "" + months);
        }
        if (entry.child().sex() == Sex.UNKNOWN) {
            warn(findings, entry, Field.SEX, Problem.SEX_UNKNOWN);
        }
        checkUnits(i, entry, findings);
        if (!refuses(findings)) {
            checkScores(i, entry, findings);
            checkPosition(entry, months, findings);
        }
        return findings;
    }

    /** Whether any of these leaves the row out. */
    public static boolean refuses(List<RowFinding> findings) {
        return findings.stream().anyMatch(RowFinding::rejected);
    }

    private boolean dateIsImpossible(MeasurementEntry entry, List<RowFinding> findings) {
        if (entry.date().isAfter(today)) {
            refuse(findings, entry, Field.DATE, Problem.DATE_IN_FUTURE, entry.date().toString());
            return true;
        }
        if (entry.date().isBefore(entry.child().birthDate())) {
            refuse(findings, entry, Field.DATE, Problem.DATE_BEFORE_BIRTH, entry.date().toString());
            return true;
        }
        return false;
    }

    private void checkUnits(int i, MeasurementEntry entry, List<RowFinding> findings) {
        Sex sex = entry.child().sex();
        if (entry.size().grams().isPresent()) {
            int grams = entry.size().grams().getAsInt();
            boolean impossible = grams < LIGHTEST || grams > HEAVIEST;
            if (impossible || scores.isFlagged(i, WEIGHT_FOR_AGE)) {
                OptionalLong meant = units.likelyGrams(sex, age(entry), grams);
                String likely = meant.isPresent() ? Decimals.kilograms(meant.getAsLong()) : "";
                doubt(findings, entry, Field.WEIGHT, Decimals.kilograms(grams), likely, impossible);
            }
        }
        if (entry.size().millimetres().isPresent()) {
            int millimetres = entry.size().millimetres().getAsInt();
            boolean impossible = millimetres < SHORTEST || millimetres > TALLEST;
            if (impossible || scores.isFlagged(i, LENGTH_FOR_AGE)) {
                OptionalLong meant = units.likelyMillimetres(sex, age(entry), millimetres);
                String likely = meant.isPresent() ? Decimals.centimetres(meant.getAsLong()) : "";
                doubt(
                        findings,
                        entry,
                        Field.LENGTH,
                        Decimals.centimetres(millimetres),
                        likely,
                        impossible);
            }
        }
    }

    private static void doubt(
            List<RowFinding> findings,
            MeasurementEntry entry,
            Field field,
            String written,
            String likely,
            boolean impossible) {
        if (!likely.isEmpty()) {
            refuse(findings, entry, field, Problem.UNIT_DOUBT, written, likely);
        } else if (impossible) {
            refuse(findings, entry, field, Problem.SIZE_IMPOSSIBLE, written);
        }
    }

    private void checkScores(int i, MeasurementEntry entry, List<RowFinding> findings) {
        checkScore(i, entry, WEIGHT_FOR_AGE, "BB/U", entry.source().weightForAge(), findings);
        checkScore(i, entry, LENGTH_FOR_AGE, "TB/U", entry.source().lengthForAge(), findings);
        checkScore(
                i, entry, WEIGHT_FOR_LENGTH, "BB/TB", entry.source().weightForLength(), findings);
    }

    private void checkScore(
            int i,
            MeasurementEntry entry,
            GrowthIndex index,
            String name,
            Score source,
            List<RowFinding> findings) {
        double z = scores.z(i, index);
        if (scores.isFlagged(i, index)) {
            warn(
                    findings,
                    entry,
                    index == LENGTH_FOR_AGE ? Field.LENGTH : Field.WEIGHT,
                    Problem.SCORE_FLAGGED,
                    name,
                    Double.isNaN(z) ? "" : Decimals.score(z));
        }
        if (source.outlier()) {
            warn(findings, entry, Field.SOURCE_SCORE, Problem.SOURCE_OUTLIER, name);
        }
        if (source.z().isPresent()
                && Math.abs(source.z().getAsDouble() - z) > SCORE_TOLERANCE + 1e-9) {
            warn(
                    findings,
                    entry,
                    Field.SOURCE_SCORE,
                    Problem.SOURCE_SCORE_DIFFERS,
                    name,
                    Decimals.score(source.z().getAsDouble()),
                    Decimals.score(z));
        }
    }

    private static void checkPosition(
            MeasurementEntry entry, long months, List<RowFinding> findings) {
        boolean lyingAndOld = entry.size().position() == Position.LYING && months >= MONTHS_LYING;
        boolean standingAndYoung =
                entry.size().position() == Position.STANDING && months < MONTHS_LYING;
        if (entry.size().millimetres().isPresent() && (lyingAndOld || standingAndYoung)) {
            warn(findings, entry, Field.POSITION, Problem.POSITION_UNUSUAL, "" + months);
        }
    }

    /** What is doubtful about row {@code i} beside the same child's last row before it. */
    public List<RowFinding> beside(int i, LocalDate earlierDay, BodySize earlier) {
        MeasurementEntry entry = entries.get(i);
        List<RowFinding> findings = new ArrayList<>();
        if (ChronoUnit.DAYS.between(earlierDay, entry.date()) > DAYS_OF_A_MONTH_OR_SO) {
            return findings;
        }
        BodySize now = entry.size();
        if (now.millimetres().isPresent() && earlier.millimetres().isPresent()) {
            int before = earlier.millimetres().getAsInt();
            int after = now.millimetres().getAsInt();
            if (before - after > HEIGHT_TOLERANCE) {
                warn(
                        findings,
                        entry,
                        Field.LENGTH,
                        Problem.HEIGHT_FELL,
                        Decimals.centimetres(before).replace(" cm", ""),
                        Decimals.centimetres(after).replace(" cm", ""));
            }
        }
        if (now.grams().isPresent() && earlier.grams().isPresent()) {
            int before = earlier.grams().getAsInt();
            int after = now.grams().getAsInt();
            long months = ChronoUnit.MONTHS.between(entry.child().birthDate(), earlierDay);
            boolean jumped = Math.abs(after - before) > WEIGHT_JUMP * before;
            if (jumped && (after < before || months >= MONTHS_OF_FAST_GROWTH)) {
                warn(
                        findings,
                        entry,
                        Field.WEIGHT,
                        Problem.WEIGHT_JUMPED,
                        Decimals.kilograms(before).replace(" kg", ""),
                        Decimals.kilograms(after).replace(" kg", ""));
            }
        }
        return findings;
    }

    private static void warn(
            List<RowFinding> findings,
            MeasurementEntry entry,
            Field field,
            Problem problem,
            String... arguments) {
        findings.add(new RowFinding(entry.row(), field, Finding.of(problem, "", arguments), false));
    }

    private static void refuse(
            List<RowFinding> findings,
            MeasurementEntry entry,
            Field field,
            Problem problem,
            String... arguments) {
        findings.add(new RowFinding(entry.row(), field, Finding.of(problem, "", arguments), true));
    }
}
