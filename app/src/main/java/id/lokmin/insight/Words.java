package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Level;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Figures in words, in one language: {@code 58,2 %}, {@code 3 dari 4}, {@code belum lapor}, {@code
 * ibu hamil}. Pages, slides and papers all ask here, so that a figure reads the same everywhere.
 */
public final class Words {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    public Words(Language language) {
        this.texts = Texts.of("insight", language);
        this.formats = Formats.of(language);
        this.locale = Locale.of(language.code());
    }

    /** The figure of a cell as it is shown: a percentage, "3 dari 4", or why there is none. */
    public String shown(GridCell cell) {
        return cell.small() && cell.outcome() instanceof Outcome.Measured
                ? fraction(cell.tally())
                : shown(cell.card().indicator(), cell.card().unit(), cell.outcome());
    }

    /** An outcome as it is shown, of few people as "3 dari 4". */
    public String shown(IndicatorCard card, Outcome outcome) {
        return outcome instanceof Outcome.Measured(Tally tally, double _)
                        && SmallNumbers.USUAL.isSmall(card.indicator(), tally)
                ? fraction(tally)
                : shown(card.indicator(), card.unit(), outcome);
    }

    /** An outcome of an indicator as it is shown. */
    public String shown(Indicator indicator, String unit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Measured(_, double value) -> value(indicator, unit, value);
            case Outcome.AwaitingReports _ -> texts.get("shown.awaiting");
            case Outcome.NobodyDue _ -> texts.get("shown.nobody");
            case Outcome.NotApplicable _ -> texts.get("shown.not_applicable");
            case Outcome.NotYetDue _ -> texts.get("shown.not_due");
        };
    }

    /** A figure with what it was made from: {@code 62 % (62 dari 100)}. */
    public String shownInFull(GridCell cell) {
        if (cell.small()
                || cell.card().indicator().isCount()
                || !(cell.outcome() instanceof Outcome.Measured)) {
            return shown(cell);
        }
        return texts.get("value.percent_of", shown(cell), fraction(cell.tally()));
    }

    /**
     * What a figure was made from: {@code 62 dari 100}; empty for a count, for few people, whose
     * figure already says it, and where there is none.
     */
    public String counted(GridCell cell) {
        boolean said = cell.small() || cell.card().indicator().isCount();
        return said || cell.value().isEmpty() ? "" : fraction(cell.tally());
    }

    /** The people between figure and target: {@code kurang 12}; empty where there is no gap. */
    public String gap(GridCell cell) {
        long gap = cell.gapPeople().orElse(0);
        if (gap == 0) {
            return "";
        }
        boolean tooMany = cell.target().orElseThrow().upper() < cell.value().orElseThrow();
        return texts.get(tooMany ? "gap.down" : "gap.up", formats.number(gap));
    }

    /** Where a figure went since the month it is compared with: ▲, ▼, = or nothing. */
    public String arrow(Trend trend) {
        return switch (trend) {
            case UP -> "▲";
            case DOWN -> "▼";
            case STEADY -> "=";
            case UNKNOWN -> "";
        };
    }

    /** The PWS label of a cell; why there is none, where it has a figure without a label. */
    public String status(GridCell cell) {
        if (cell.small()) {
            return texts.get("status.small");
        }
        return cell.status()
                .map(label -> texts.get("status." + label))
                .orElseGet(() ->
                        texts.get(
                                cell.value().isEmpty() || cell.target().isPresent()
                                        ? "status.none"
                                        : "status.no_target"));
    }

    /** {@code 3 dari 4}. */
    public String fraction(Tally tally) {
        return texts.get(
                "value.of",
                formats.shortNumber(tally.numerator(), 1),
                formats.shortNumber(tally.denominator(), 1));
    }

    /**
     * The figure of one month as a strip prints it: {@code 6,2}, a dash for nothing, and {@code
     * 1/2} where it rests on too few people for a percentage.
     */
    public String ofMonth(Indicator indicator, Outcome month, SmallNumbers few) {
        if (!(month instanceof Outcome.Measured(Tally tally, double value))) {
            return "–";
        }
        return few.isSmall(indicator, tally) && !indicator.isCount()
                ? formats.shortNumber(tally.numerator(), 1)
                        + "/"
                        + formats.shortNumber(tally.denominator(), 1)
                : formats.shortNumber(value, 1);
    }

    /** People behind a figure first, then the share: {@code 8 dari 20 (40 %)}. */
    public String peopleFirst(GridCell cell) {
        if (cell.small()
                || cell.card().indicator().isCount()
                || !(cell.outcome() instanceof Outcome.Measured)) {
            return shown(cell);
        }
        return texts.get("value.percent_of", fraction(cell.tally()), shown(cell));
    }

    /** A value in its unit, one decimal at most: {@code 67,5 %}. */
    public String value(Indicator indicator, String unit, double value) {
        String number = formats.shortNumber(value, 1);
        if (indicator.isCount()) {
            return number + " " + (unit.startsWith("%") ? texts.get("people.other") : unit);
        }
        return indicator.per() == 100 ? number + " %" : number + " " + unit;
    }

    /** The running target of a cell: {@code 67,5 %}, or {@code 15–25 %} for a range. */
    public String target(GridCell cell, RunningTarget target) {
        return target(cell.card(), target);
    }

    /** A running target in the unit of its indicator. */
    public String target(IndicatorCard card, RunningTarget target) {
        String lower = value(card.indicator(), card.unit(), target.value());
        return target.value() == target.upper()
                ? lower
                : formats.shortNumber(target.value(), 1)
                        + "–"
                        + value(card.indicator(), card.unit(), target.upper());
    }

    /** The two bounds of a running target: {@code 10–14,5}. */
    public String range(RunningTarget target) {
        return formats.shortNumber(target.value(), 1)
                + "–"
                + formats.shortNumber(target.upper(), 1);
    }

    /**
     * The running target of a cell with what speaks against leaning on it: {@code 28 % (target
     * 2019)} where it is of an earlier year, {@code 10 % (belum terverifikasi)} where nobody has
     * read it in its source.
     */
    public String targetWithCaveat(GridCell cell, RunningTarget target) {
        Target yearly = target.yearly();
        String shown = target(cell, target);
        if (cell.card().cardOf(yearly).filter(TargetCard::isVerified).isEmpty()) {
            return texts.get("target.caveat", shown, texts.get("unverified"));
        }
        boolean old = yearly.year() != 0 && yearly.year() < cell.period().last().year();
        return old
                ? texts.get("target.caveat", shown, texts.get("target.of_year", "" + yearly.year()))
                : shown;
    }

    /** Who sets a target, and in which year: {@code target nasional 2024: RPJMN}. */
    public String targetSource(RunningTarget target) {
        String year = target.yearly().year() == 0 ? "" : " " + target.yearly().year();
        return texts.get("scope." + target.yearly().scope())
                + year
                + ": "
                + target.yearly().source();
    }

    /** The name of an indicator. */
    public String name(GridCell cell) {
        return cell.card().name().in(locale);
    }

    /**
     * Who is missing, or too many, in plain words: {@code bayi} where more should have been
     * reached, {@code ibu hamil anemia} where there should be fewer; {@code orang} if not known.
     */
    public String people(Indicator indicator) {
        boolean fewer = indicator.isCount() || indicator.direction() == Direction.DOWN;
        if (fewer && indicator.numerator() instanceof Formula.Linear(List<Formula.Term> terms)) {
            String key = "people." + terms.getFirst().elementCode();
            if (texts.has(key)) {
                return texts.get(key);
            }
        }
        Formula counted = indicator.isCount() ? indicator.numerator() : indicator.denominator();
        return switch (counted) {
            case Formula.Linear(List<Formula.Term> terms) -> {
                String key = "people." + terms.getFirst().elementCode();
                yield texts.get(texts.has(key) ? key : "people.other");
            }
            case Formula.PlacesAt(Level level) -> level(level);
            case Formula.PlacesReaching reaching -> level(reaching.level());
            case Formula.Nothing _ -> texts.get("people.other");
        };
    }

    /** What a level is called: {@code RW}. */
    public String level(Level level) {
        String key = "level." + level.code();
        return texts.has(key) ? texts.get(key) : level.code();
    }

    /** {@code September 2025}. */
    public String month(Month month) {
        return formats.month(month.year(), month.number());
    }

    /** {@code September 2025}, {@code Triwulan III 2025}, {@code Semester 2 2025}, {@code 2025}. */
    public String period(Period period) {
        int part = (period.first().number() - 1) / period.months() + 1;
        return switch (period.kind()) {
            case MONTH -> month(period.first());
            case QUARTER ->
                    texts.get(
                            "period.quarter",
                            List.of("I", "II", "III", "IV").get(part - 1),
                            period.first().year());
            case SEMESTER -> texts.get("period.semester", part, period.first().year());
            case YEAR -> String.valueOf(period.first().year());
        };
    }

    /** The target for the whole year that a running one was worked out from. */
    public String yearlyTarget(GridCell cell, RunningTarget target) {
        return target(
                cell,
                new RunningTarget(
                        target.yearly().value(), target.yearly().upper(), target.yearly()));
    }

    /** A count, which may be of estimated people: one decimal at most. */
    public String amount(double amount) {
        return formats.shortNumber(amount, 1);
    }

    public String number(long number) {
        return formats.number(number);
    }

    /** Names in a row: {@code RW 03, RW 06 dan RW 08}. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return texts.get(
                "list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    Locale locale() {
        return locale;
    }

    Texts texts() {
        return texts;
    }
}
