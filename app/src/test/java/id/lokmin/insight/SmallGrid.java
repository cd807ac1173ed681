package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Comparison;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Judgement;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A grid made by hand from a table, a cell a line: {@code indicator | place | outcome | target |
 * last month → this month}.
 *
 * <p>An outcome is {@code 62/100}, {@code 62/100 2 of 3} where a report is missing, a bare {@code
 * 3} for a count, or {@code awaiting}, {@code nobody}, {@code not applicable}, {@code not due}. A
 * target is {@code 67.5}, {@code 15-25}, {@code 28@2019} of another year, {@code 10?} that nobody
 * verified, or {@code -}. {@code PKM} is the whole, all else an RW. Status, trend and the guard
 * against few people are the engine's; the cards are the catalog's.
 */
public final class SmallGrid {

    private static final Catalog CATALOG = Catalog.builtIn();

    private final Period period;
    private final Map<String, IndicatorCard> cards = new HashMap<>();

    private SmallGrid(Period period) {
        this.period = period;
    }

    public static Grid of(String period, String table) {
        SmallGrid made = new SmallGrid(Period.parse(period));
        List<GridCell> cells = table.lines().map(made::cell).toList();
        Map<String, Place> places = new LinkedHashMap<>();
        cells.forEach(cell -> places.put(cell.place().code(), cell.place()));
        PlaceTree.Builder tree = PlaceTree.builder().root(place("PKM"));
        places.values().stream()
                .filter(place -> place.level() != Level.PUSKESMAS)
                .forEach(place -> tree.add(place, "PKM"));
        return new Grid(
                made.period,
                tree.build(),
                cells.stream().map(GridCell::card).distinct().toList(),
                programme ->
                        cells.stream()
                                .filter(cell -> cell.card().programme().equals(programme))
                                .toList());
    }

    /** The one cell of a line. */
    public static GridCell cellOf(String period, String line) {
        return of(period, line).cells().getFirst();
    }

    private GridCell cell(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split("\\|", -1)));
        parts.replaceAll(String::strip);
        Optional<RunningTarget> target = target(parts.get(3));
        IndicatorCard card =
                cards.computeIfAbsent(
                        parts.get(0),
                        code -> withTarget(CATALOG.indicator(code), parts.get(3), target));
        Indicator indicator = card.indicator();
        Outcome outcome = outcome(indicator, parts.get(2));
        String[] months = (parts.size() > 4 ? parts.get(4) : "awaiting → awaiting").split("→");
        Outcome before = outcome(indicator, months[0].strip());
        Outcome now = outcome(indicator, months[1].strip());
        Comparison compared = new Comparison(now, before, outcome, before, false);
        return new GridCell(
                card,
                place(parts.get(1)),
                period,
                outcome,
                compared,
                compared.trend(Trend.USUAL_TOLERANCE),
                target,
                target.flatMap(bound ->
                        Judgement.USUAL.status(
                                indicator, outcome, bound, compared.now(), compared.before())),
                OptionalInt.empty(),
                outcome instanceof Outcome.Measured(Tally tally, double _)
                        && Judgement.USUAL.smallNumbers().isSmall(indicator, tally));
    }

    private static Place place(String name) {
        return name.equals("PKM")
                ? new Place("PKM", "Puskesmas Contoh", Level.PUSKESMAS)
                : new Place(name.replace("RW ", "PKM."), name, Level.RW);
    }

    private static Outcome outcome(Indicator indicator, String written) {
        return switch (written) {
            case "awaiting" -> new Outcome.AwaitingReports(new Tally(0, 0, 1, 0));
            case "nobody" -> new Outcome.NobodyDue(new Tally(0, 0, 1, 1));
            case "not applicable" -> new Outcome.NotApplicable();
            case "not due" -> new Outcome.NotYetDue();
            default -> {
                String[] words = written.split("[/ ]|of");
                double below = indicator.isCount() ? 0 : Double.parseDouble(words[1]);
                String[] reports = written.contains("of") ? written.split(" ") : new String[0];
                int in = reports.length == 0 ? 1 : Integer.parseInt(reports[1]);
                int due = reports.length == 0 ? 1 : Integer.parseInt(reports[3]);
                Tally tally = new Tally(Double.parseDouble(words[0]), below, due, in);
                yield new Outcome.Measured(tally, indicator.value(tally));
            }
        };
    }

    private Optional<RunningTarget> target(String written) {
        if (written.equals("-")) {
            return Optional.empty();
        }
        String[] yearly = written.replace("?", "").split("@");
        String[] bounds = yearly[0].split("-");
        double lower = Double.parseDouble(bounds[0]);
        double upper = Double.parseDouble(bounds[bounds.length - 1]);
        int year = yearly.length > 1 ? Integer.parseInt(yearly[1]) : period.last().year();
        Target target =
                new Target(
                        year,
                        TargetScope.NATIONAL,
                        "",
                        lower,
                        upper,
                        "contoh",
                        written.endsWith("?") ? Evidence.UNVERIFIED : Evidence.FOUND);
        return Optional.of(new RunningTarget(lower, upper, target));
    }

    private static IndicatorCard withTarget(
            IndicatorCard card, String written, Optional<RunningTarget> target) {
        return new IndicatorCard(
                card.indicator(),
                card.programme(),
                card.name(),
                card.question(),
                card.unit(),
                card.klaster(),
                card.levels(),
                card.counted(),
                card.outOf(),
                card.rule(),
                card.sources(),
                card.evidence(),
                card.reportedBy(),
                card.splitBy(),
                target.map(bound ->
                                List.of(
                                        new TargetCard(
                                                bound.yearly(), written, "", false, card.spot())))
                        .orElse(List.of()),
                card.checks(),
                card.examples(),
                card.notes(),
                card.overridden(),
                card.local(),
                card.lines());
    }
}
