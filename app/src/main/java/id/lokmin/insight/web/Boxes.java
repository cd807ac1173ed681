package id.lokmin.insight.web;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridSheet.Box;
import id.lokmin.insight.web.GridSheet.Mark;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts cells of the grid into words: sign, figure, counts, gap and reports. */
final class Boxes {

    private final Words words;
    private final Texts texts;
    private final Optional<Only> only;

    /**
     * @param only which cells the page was narrowed to
     */
    Boxes(Language language, Optional<Only> only) {
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
        this.only = only;
    }

    Box of(GridCell cell) {
        return new Box(
                cell.place().level() == Level.PUSKESMAS
                        ? texts.get("page.whole")
                        : cell.place().name(),
                mark(cell.tone(), words.status(cell)),
                words.shown(cell),
                nothing(cell.outcome()),
                words.arrow(cell.trend()),
                cell.trend() == Trend.UNKNOWN ? "" : texts.get("trend." + cell.trend()),
                words.counted(cell),
                words.gap(cell),
                reports(cell),
                Addresses.cell(cell),
                only.filter(wanted -> !wanted.holds(cell)).isPresent());
    }

    /** A cell the grid does not have: worked out for some areas of this level and not for this. */
    Box notHere(String where) {
        return new Box(
                where,
                mark(Tone.MUTED, texts.get("status.none")),
                texts.get("shown.not_applicable"),
                "not-applicable",
                "",
                "",
                "",
                "",
                "",
                "",
                false);
    }

    /** Every sign with its meaning. */
    List<Mark> legend() {
        return List.of(
                mark(Tone.GOOD, texts.get("legend.good")),
                mark(Tone.FAIR, texts.get("legend.fair")),
                mark(Tone.WARNING, texts.get("legend.warning")),
                mark(Tone.BAD, texts.get("legend.bad")),
                mark(Tone.MUTED, texts.get("legend.muted")));
    }

    static Mark mark(Tone tone, String words) {
        return new Mark(tone.name().toLowerCase(Locale.ROOT), tone.sign(), words);
    }

    /** {@code laporan 2/3}; empty where all are in. */
    String reports(GridCell cell) {
        return cell.value().isEmpty() || cell.tally().allReportsIn()
                ? ""
                : texts.get(
                        "cell.reports",
                        words.number(cell.tally().reportsIn()),
                        words.number(cell.tally().reportsDue()));
    }

    private static String nothing(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Measured _ -> "";
            case Outcome.NobodyDue _ -> "nobody";
            case Outcome.AwaitingReports _ -> "awaiting";
            case Outcome.NotApplicable _ -> "not-applicable";
            case Outcome.NotYetDue _ -> "not-due";
        };
    }
}
