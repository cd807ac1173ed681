package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lokmin.engine.calendar.EpiWeek;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.figure.Remainders;
import id.lokmin.engine.figure.WeekBoard;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The fast evaluator and its naive twin answer alike on random areas, figures and indicators. */
class EvaluatorAgainstNaiveTest {

    private static final List<Level> REPORTERS =
            List.of(Level.RW, Level.RW, Level.RW, Level.VILLAGE, Level.POSYANDU);
    private static final int ELEMENTS = 9;

    @Property(tries = 30)
    void every_outcome_is_the_one_the_definitions_give(@ForAll long seed) {
        Random random = new Random(seed);
        PlaceTree tree = tree(random);
        Month first = Month.of(2023, 1 + random.nextInt(12));
        int months = 1 + random.nextInt(30);
        int chaos = random.nextInt(4);
        FigureBoard board =
                new FigureBoard(tree, first, months, columns(random, tree, months, chaos));
        Optional<WeekBoard> weeks = weeks(random, tree, first, months, chaos);
        List<Indicator> indicators = indicators(random);
        List<Campaign> campaigns = campaigns(random, first, months);
        Targets targets = targets(random, tree);

        Evaluator fast =
                Evaluator.on(board).withCampaigns(campaigns).withTargets(targets, List.of());
        if (weeks.isPresent()) {
            fast = fast.withWeeks(weeks.get());
        }
        NaiveEvaluator naive = new NaiveEvaluator(board, weeks, campaigns, targets, indicators);
        List<Period> periods = periods(random, board);
        Reading reading = random.nextInt(3) == 0 ? Reading.LAST_MONTH : Reading.TO_DATE;
        OutcomeTable table = fast.outcomes(indicators, periods, reading);

        for (int i = 0; i < indicators.size(); i++) {
            for (int place = 0; place < tree.size(); place++) {
                for (int k = 0; k < periods.size(); k++) {
                    Outcome expected =
                            naive.outcome(indicators.get(i), place, periods.get(k), reading);
                    assertAlike(
                            table.outcome(i, place, k),
                            expected,
                            indicators.get(i)
                                    + " at "
                                    + tree.place(place)
                                    + " in "
                                    + periods.get(k)
                                    + ", "
                                    + reading);
                }
            }
        }
    }

    private static void assertAlike(Outcome actual, Outcome expected, String where) {
        assertThat(actual.getClass()).as(where).isEqualTo(expected.getClass());
        Tally a = actual.tallied();
        Tally e = expected.tallied();
        assertThat(a.reportsDue()).as("reports due, %s", where).isEqualTo(e.reportsDue());
        assertThat(a.reportsIn()).as("reports in, %s", where).isEqualTo(e.reportsIn());
        assertThat(a.numerator()).as("numerator, %s", where).isCloseTo(e.numerator(), within(1e-9));
        assertThat(a.denominator())
                .as("denominator, %s", where)
                .isCloseTo(e.denominator(), within(1e-9));
    }

    private static PlaceTree tree(Random random) {
        PlaceTree.Builder builder = PlaceTree.builder().root(new Place("P", "P", Level.PUSKESMAS));
        int villages = 1 + random.nextInt(3);
        for (int v = 0; v < villages; v++) {
            String village = "D" + v;
            builder.add(new Place(village, village, Level.VILLAGE), "P");
            for (int r = random.nextInt(4); r > 0; r--) {
                builder.add(new Place(village + "R" + r, "RW", Level.RW), village);
            }
            for (int p = random.nextInt(3); p > 0; p--) {
                builder.add(new Place(village + "P" + p, "Pos", Level.POSYANDU), village);
            }
        }
        return builder.build();
    }

    private static List<Column> columns(Random random, PlaceTree tree, int months, int chaos) {
        List<Column> columns = new ArrayList<>();
        for (int e = 0; e < ELEMENTS; e++) {
            Nature nature = e < 5 ? Nature.EVENTS : e < 7 ? Nature.STATE : Nature.ANNUAL;
            Element element = new Element("x.e" + e, nature);
            Level level = REPORTERS.get(random.nextInt(REPORTERS.size()));
            if (random.nextInt(12) > 0) {
                Column column = column(random, element, level, tree.size() * months, chaos);
                columns.add(column.with(remainders(random, tree, column, months)));
            }
        }
        return columns;
    }

    private static Column column(
            Random random, Element element, Level level, int cells, int chaos) {
        Column column = Column.empty(element, level, cells);
        for (int cell = 0; cell < cells; cell++) {
            boolean rare = element.nature() == Nature.ANNUAL && random.nextInt(4) > 0;
            if (random.nextInt(10) >= chaos * 2 && !rare) {
                column.report(cell, random.nextInt(8) == 0 ? 0 : random.nextInt(50));
            } else if (chaos > 1) {
                column.blank(cell, CellState.of((byte) (1 + random.nextInt(3))));
            }
        }
        return column;
    }

    /** On one column in three, at places that do not report it. */
    private static Remainders remainders(Random random, PlaceTree tree, Column column, int steps) {
        Map<Integer, double[]> byPlace = new HashMap<>();
        if (column.element().nature() == Nature.ANNUAL || random.nextInt(3) > 0) {
            return Remainders.NONE;
        }
        for (int place = 0; place < tree.size(); place++) {
            if (tree.level(place) != column.reportedAt() && random.nextInt(3) == 0) {
                double[] row = new double[steps];
                Arrays.setAll(row, _ -> random.nextInt(3) == 0 ? Double.NaN : random.nextInt(9));
                byPlace.put(place, row);
            }
        }
        return Remainders.of(byPlace);
    }

    private static Optional<WeekBoard> weeks(
            Random random, PlaceTree tree, Month first, int months, int chaos) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        EpiWeek start = EpiWeek.firstOf(first).plus(random.nextInt(5) - 2);
        int count = 1 + random.nextInt(months * 5);
        List<Column> columns = new ArrayList<>();
        for (int e = 0; e < 2; e++) {
            Element element = new Element("w.e" + e, Nature.EVENTS);
            Level level = random.nextBoolean() ? Level.RW : Level.VILLAGE;
            Column column = column(random, element, level, tree.size() * count, chaos);
            columns.add(column.with(remainders(random, tree, column, count)));
        }
        return Optional.of(new WeekBoard(tree, start, count, columns));
    }

    private static List<Indicator> indicators(Random random) {
        List<Indicator> indicators = new ArrayList<>();
        for (Cumulation rule : Cumulation.all()) {
            for (int variant = 0; variant < 2; variant++) {
                boolean weekly = rule instanceof Cumulation.Week && variant == 0;
                String above = weekly ? "w.e0" : sum(random);
                String below =
                        weekly
                                ? "w.e1"
                                : random.nextInt(5) == 0
                                        ? ""
                                        : random.nextInt(8) == 0 ? "places(rw)" : sum(random);
                indicators.add(
                        new Indicator(
                                rule.code() + "-" + variant,
                                Formula.parse(above),
                                Formula.parse(below),
                                100,
                                rule,
                                random.nextBoolean() ? Direction.UP : Direction.DOWN));
            }
        }
        String judged = indicators.get(random.nextInt(indicators.size())).code();
        for (String text :
                List.of(
                        "places(rw, " + judged.replace('_', '-') + ")",
                        "places(desa, " + judged.replace('_', '-') + " >= 20)",
                        "places(desa)")) {
            Formula formula =
                    Formula.parse(text) instanceof Formula.PlacesReaching(var level, _, var bar)
                            ? new Formula.PlacesReaching(level, judged, bar)
                            : Formula.parse(text);
            indicators.add(
                    new Indicator(
                            "PLACES-" + indicators.size(),
                            formula,
                            formula instanceof Formula.PlacesReaching reaching
                                            && random.nextBoolean()
                                    ? new Formula.PlacesAt(reaching.level())
                                    : new Formula.Nothing(),
                            100,
                            new Cumulation.Cum(),
                            Direction.UP));
        }
        return indicators;
    }

    private static String sum(Random random) {
        String sum = "x.e" + random.nextInt(ELEMENTS);
        return switch (random.nextInt(4)) {
            case 0 -> sum + " + 0.2 * x.e" + random.nextInt(ELEMENTS);
            case 1 -> sum + " - x.e" + random.nextInt(ELEMENTS);
            default -> sum;
        };
    }

    private static List<Campaign> campaigns(Random random, Month first, int months) {
        List<Campaign> campaigns = new ArrayList<>();
        for (int c = random.nextInt(3); c > 0; c--) {
            LocalDate start = first.plus(random.nextInt(months + 3)).firstDay().plusDays(5);
            campaigns.add(new Campaign("CAMP-0", start, start.plusDays(random.nextInt(90))));
        }
        return campaigns;
    }

    private static Targets targets(Random random, PlaceTree tree) {
        List<Target> targets = new ArrayList<>();
        String village = tree.place(1).code();
        targets.add(new Target(2023, TargetScope.LOCAL, village, 30, "SK", Evidence.FOUND));
        if (random.nextBoolean()) {
            targets.add(new Target(2024, TargetScope.NATIONAL, "", 50, "RPJMN", Evidence.FOUND));
        }
        return new Targets(
                Map.of("CUM-0", targets, "MON-1", targets, "CAMP-0", targets, "SNAP-0", targets));
    }

    private static List<Period> periods(Random random, FigureBoard board) {
        List<Period> periods = new ArrayList<>();
        for (int m = 0; m < board.months(); m++) {
            periods.add(Period.month(board.firstMonth().plus(m)));
        }
        for (int extra = random.nextBoolean() ? 4 : 0; extra > 0; extra--) {
            Month month = board.firstMonth().plus(random.nextInt(board.months()));
            Period.Kind[] kinds = Period.Kind.values();
            Period period = Period.around(month, kinds[random.nextInt(kinds.length)]);
            if (board.covers(period.last()) && !periods.contains(period)) {
                periods.add(random.nextInt(periods.size() + 1), period);
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(periods, random);
            return periods.subList(0, Math.min(periods.size(), 1 + random.nextInt(3)));
        }
        return periods;
    }
}
