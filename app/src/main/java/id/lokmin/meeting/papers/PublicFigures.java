package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.meeting.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures for everybody outside: of the whole working area only, and none from which fewer than
 * five people could be told. The threshold is {@link SmallNumbers#USUAL}, a choice of this product.
 */
final class PublicFigures {

    private static final int FEWEST = SmallNumbers.USUAL.threshold();

    private static final Pattern COUNT_FIRST = Pattern.compile("^(\\d{1,3})(\\s.*)$");

    private static final Pattern NO_PEOPLE =
            Pattern.compile(
                    "\\s+(posyandu|RW|RT|desa|kelurahan|dusun|sekolah|kali|pertemuan|titik)\\b",
                    Pattern.CASE_INSENSITIVE);

    private PublicFigures() {}

    /** A line for each priority problem that can be told. */
    static List<String> lines(Briefing briefing) {
        List<String> lines = new ArrayList<>();
        for (AreaWatch watch : briefing.told()) {
            watch.whole()
                    .filter(whole -> whole.outcome() instanceof Outcome.Measured)
                    .ifPresent(whole -> lines.add(line(briefing, whole)));
        }
        return lines;
    }

    private static String line(Briefing briefing, GridCell whole) {
        String name = briefing.plainName(whole) + ": ";
        if (isFew(whole)) {
            return name + "kurang dari " + FEWEST + " orang.";
        }
        return name
                + CellWords.WORDS.shown(whole)
                + (whole.target().isEmpty() ? "." : " (" + CellWords.boundInFull(whole) + ").");
    }

    /** Whether somebody could be told from it: one to four people above or below the line. */
    static boolean isFew(GridCell cell) {
        Tally tally = cell.tally();
        boolean fewCounted = tally.numerator() > 0 && tally.numerator() < FEWEST;
        boolean fewAsked = !cell.card().indicator().isCount() && tally.denominator() < FEWEST;
        return fewCounted || fewAsked;
    }

    /**
     * {@code 3 bayi} becomes {@code kurang dari 5 bayi}; other words stay, and so does what counts
     * no people, as {@code 2 posyandu}.
     */
    static String volume(String volume) {
        Matcher counted = COUNT_FIRST.matcher(volume.strip());
        return counted.matches()
                        && Integer.parseInt(counted.group(1)) < FEWEST
                        && !NO_PEOPLE.matcher(counted.group(2)).lookingAt()
                ? "kurang dari " + FEWEST + counted.group(2)
                : volume.strip();
    }
}
