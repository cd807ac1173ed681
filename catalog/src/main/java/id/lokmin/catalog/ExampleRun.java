package id.lokmin.catalog;

import id.lokmin.catalog.Example.Expected;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Campaign;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Judgement;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.Reading;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.indicator.Targets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Works an {@link Example} through the engine and compares.
 *
 * <p>Quantities: {@code numerator}, {@code denominator}, {@code value}, {@code reports} ({@code
 * 3/4}: in of due), {@code outcome} ({@code measured}, {@code nobody_due}, {@code awaiting}, {@code
 * not_applicable}, {@code not_yet_due}), and with a {@code target:} also {@code target} (the
 * running one), {@code status} and {@code gap} (people). A number must agree to its last written
 * decimal.
 */
final class ExampleRun {

    private final Catalog catalog;
    private final IndicatorCard card;
    private final Example example;

    ExampleRun(Catalog catalog, IndicatorCard card, Example example) {
        this.catalog = catalog;
        this.card = card;
        this.example = example;
    }

    /** Every difference between what the example expects and what the engine works out. */
    List<CatalogFinding> differences() {
        try {
            return compare();
        } catch (IllegalArgumentException unreadable) {
            return List.of(
                    CatalogFinding.at(
                            example.spot(),
                            CatalogProblem.EXAMPLE_UNREADABLE,
                            title(),
                            String.valueOf(unreadable.getMessage())));
        }
    }

    private String title() {
        return card.code() + " " + example.name();
    }

    private List<CatalogFinding> compare() {
        List<Indicator> indicators = indicators();
        List<Campaign> campaigns = campaigns();
        List<Period> periods =
                example.expected().stream()
                        .map(Expected::period)
                        .map(Period::parse)
                        .distinct()
                        .toList();
        Evaluator evaluator =
                Evaluator.on(new ExampleBoard(catalog, example, indicators).build())
                        .withCampaigns(campaigns)
                        .withTargets(targets(), List.of());
        OutcomeTable toDate = evaluator.outcomes(indicators, periods, Reading.TO_DATE);
        List<CatalogFinding> differences = new ArrayList<>();
        for (Expected expected : example.expected()) {
            Period period = Period.parse(expected.period());
            Outcome outcome =
                    toDate.outcome(card.code(), ExampleBoard.code(expected.place()), period);
            String actual =
                    switch (expected.quantity()) {
                        case "status" -> status(evaluator, indicators, expected, outcome);
                        case "target" -> number(running(period).map(RunningTarget::value));
                        case "gap" -> gap(outcome, period);
                        default -> plain(expected.quantity(), outcome);
                    };
            if (!agrees(expected.wanted(), actual)) {
                differences.add(
                        CatalogFinding.at(
                                expected.spot(),
                                CatalogProblem.EXAMPLE_FAILS,
                                title(),
                                expected.quantity()
                                        + " "
                                        + expected.place()
                                        + " "
                                        + expected.period(),
                                expected.wanted(),
                                actual));
            }
        }
        return differences;
    }

    /** The indicator and those whose places it counts. */
    private List<Indicator> indicators() {
        Map<String, Indicator> needed = new LinkedHashMap<>();
        Indicator next = card.indicator();
        while (needed.put(next.code(), next) == null
                && next.numerator() instanceof Formula.PlacesReaching reaching) {
            next = catalog.indicator(reaching.indicatorCode()).indicator();
        }
        return List.copyOf(needed.values());
    }

    private List<Campaign> campaigns() {
        if (example.campaign().isEmpty()) {
            return List.of();
        }
        String[] days = example.campaign().get().split("\\.\\.", -1);
        return List.of(
                new Campaign(card.code(), LocalDate.parse(days[0]), LocalDate.parse(days[1])));
    }

    /**
     * An example's target is one of its own making; it also serves the indicator it counts with.
     */
    private Targets targets() {
        Map<String, List<Target>> targets = new LinkedHashMap<>();
        target().ifPresent(target -> {
            for (Indicator indicator : indicators()) {
                targets.put(indicator.code(), List.of(target));
            }
        });
        return new Targets(targets);
    }

    private Optional<Target> target() {
        return example.target()
                .map(value ->
                        new Target(0, TargetScope.PRODUCT, "", value, "example", Evidence.DERIVED));
    }

    private Optional<RunningTarget> running(Period period) {
        return target().map(t -> RunningTarget.of(card.indicator(), t, period, campaigns()));
    }

    private String gap(Outcome outcome, Period period) {
        return outcome instanceof Outcome.Measured measured
                ? running(period)
                        .map(t -> Judgement.gapInPeople(card.indicator(), measured, t))
                        .map(String::valueOf)
                        .orElse("-")
                : "-";
    }

    private String status(
            Evaluator evaluator, List<Indicator> indicators, Expected expected, Outcome outcome) {
        Period period = Period.parse(expected.period());
        Optional<RunningTarget> running = running(period);
        if (running.isEmpty()) {
            return "-";
        }
        Period now = Period.month(period.last());
        Period before =
                Period.month(period.last().minus(card.indicator().cumulation().trendMonths()));
        OutcomeTable alone =
                evaluator.outcomes(indicators, List.of(before, now), Reading.LAST_MONTH);
        String place = ExampleBoard.code(expected.place());
        return Judgement.USUAL
                .status(
                        card.indicator(),
                        outcome,
                        running.get(),
                        alone.outcome(card.code(), place, now),
                        alone.outcome(card.code(), place, before))
                .map(PwsStatus::name)
                .orElse("-");
    }

    private static String plain(String quantity, Outcome outcome) {
        return switch (quantity) {
            case "numerator" -> number(Optional.of(outcome.tallied().numerator()));
            case "denominator" -> number(Optional.of(outcome.tallied().denominator()));
            case "reports" -> outcome.tallied().reportsIn() + "/" + outcome.tallied().reportsDue();
            case "outcome" -> kind(outcome);
            case "value" ->
                    outcome instanceof Outcome.Measured measured
                            ? number(Optional.of(measured.value()))
                            : kind(outcome);
            default ->
                    throw new IllegalArgumentException(
                            quantity
                                    + "? numerator, denominator, value, reports, outcome, target,"
                                    + " status, gap");
        };
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Measured _ -> "measured";
            case Outcome.NobodyDue _ -> "nobody_due";
            case Outcome.AwaitingReports _ -> "awaiting";
            case Outcome.NotApplicable _ -> "not_applicable";
            case Outcome.NotYetDue _ -> "not_yet_due";
        };
    }

    private static String number(Optional<Double> value) {
        return value.map(v -> String.format(Locale.ROOT, "%.6f", v).replaceAll("\\.?0+$", ""))
                .orElse("-");
    }

    /** Equal words, or numbers that agree to the last decimal of the one wanted. */
    private static boolean agrees(String wanted, String actual) {
        if (wanted.equals(actual)) {
            return true;
        }
        try {
            BigDecimal number = new BigDecimal(wanted);
            double half = 0.5 * Math.pow(10, -Math.max(0, number.scale()));
            return Math.abs(number.doubleValue() - Double.parseDouble(actual)) <= half + 1e-6;
        } catch (NumberFormatException word) {
            return false;
        }
    }
}
