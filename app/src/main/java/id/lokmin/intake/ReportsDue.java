package id.lokmin.intake;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.catalog.Programme;
import id.lokmin.catalog.Wording;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.figures.Wanted;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.Register;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which reports of a year are in, in part, or not: by source, place and month.
 *
 * <p>A recap is one report of a place in a month, whichever of its figures are filled. How many it
 * should have, nobody wrote down; so a report is taken as whole when it has every figure that any
 * place of its level sent for this month or the one before. A month is due when it is over.
 */
public final class ReportsDue {

    /**
     * What shows that a list of the register holds anybody of an RW in a month. A child that was
     * measured, a dose that was given; the standing number of children is known without any report.
     */
    private static final Map<ElementOrigin, String> SIGNS =
            Map.of(ElementOrigin.REGISTER, "gizi.entri", ElementOrigin.DOSES, "imu.dosis");

    /** Reports older than this are no longer what a page opens with. */
    private static final int YEARS_BACK = 3;

    /** Of a board: the December before, and the year. */
    private static final int MONTHS = 13;

    private final Catalog catalog;
    private final ProgrammesInUse programmes;
    private final Places places;
    private final FigureBook figures;
    private final Register register;
    private final PuskesmasDay day;
    private final Kept<Asked, Year> kept;

    public ReportsDue(
            Catalog catalog,
            ProgrammesInUse programmes,
            Places places,
            FigureBook figures,
            Register register,
            Storage storage,
            PuskesmasDay day) {
        this.catalog = catalog;
        this.programmes = programmes;
        this.places = places;
        this.figures = figures;
        this.register = register;
        this.day = day;
        this.kept = new Kept<>(storage, 2);
    }

    /** The answer changes with the month, too. */
    private record Asked(int year, Month due) {}

    /** How far a report has come. */
    public enum State {
        /** Whole. */
        IN,
        /** Some figures of it. */
        PART,
        /** Nothing of it, and its month is over. */
        OUT,
        /** Its month is not over. */
        NOT_DUE,
        /** The place did not exist then, or said that it has nothing to report. */
        NOT_APPLICABLE
    }

    /**
     * One kind of report.
     *
     * @param code for addresses: {@code kia-rw}
     * @param level the places that owe it
     * @param yearly whether one is due for the year, and not each month
     */
    public record Source(
            String code, Wording programme, ElementOrigin origin, Level level, boolean yearly) {

        /** The same as the posyandu owe it. */
        Source byPosyandu() {
            return new Source(
                    code.replace("-" + level.code(), "-" + Level.POSYANDU.code()),
                    programme,
                    origin,
                    Level.POSYANDU,
                    yearly);
        }
    }

    /**
     * One report.
     *
     * @param has how many figures came; of a register how many rows
     * @param expected how many the others sent; 0 where that is not known
     */
    public record Report(State state, int has, int expected) {}

    /**
     * All reports of a year.
     *
     * @param sources those of which anything came since last December
     * @param silent those of which nothing ever came: not in use here, it seems
     */
    public record Year(
            int year, WorkingArea area, List<Source> sources, List<Source> silent, Cells cells) {

        public Year {
            sources = List.copyOf(sources);
            silent = List.copyOf(silent);
        }

        /** The report of a place at {@code index} of the tree; empty where it owes none. */
        public Optional<Report> report(Source source, int index, Month month) {
            if (area.tree().level(index) != source.level()) {
                return Optional.empty();
            }
            Report[] all = cells.bySource().get(source.code());
            int offset = source.yearly() ? 0 : month.number() - 1;
            return all == null ? Optional.empty() : Optional.of(all[index * 12 + offset]);
        }

        /** The last month for which a monthly report came, wholly or in part. */
        private Optional<Month> lastReported() {
            return IntStream.iterate(12, number -> number > 0, number -> number - 1)
                    .mapToObj(number -> Month.of(year, number))
                    .filter(month ->
                            sources.stream()
                                    .filter(source -> !source.yearly())
                                    .anyMatch(source -> came(source, month)))
                    .findFirst();
        }

        private boolean came(Source source, Month month) {
            return IntStream.range(0, area.tree().size())
                    .mapToObj(index -> report(source, index, month))
                    .flatMap(Optional::stream)
                    .anyMatch(report -> report.state() == State.IN || report.state() == State.PART);
        }
    }

    /** Reports by source, at place × 12 + month. */
    record Cells(Map<String, Report[]> bySource) {}

    /** The last month that is over: the one whose reports are due now. */
    public Month due() {
        return Month.of(day.today()).minus(1);
    }

    /**
     * The month to ask for: the one that is due; where nothing came all that year, the last of an
     * earlier year for which anything came.
     */
    public Month asked() {
        Month due = due();
        if (!in(due.year()).sources().isEmpty()) {
            return due;
        }
        return IntStream.rangeClosed(1, YEARS_BACK)
                .mapToObj(back -> in(due.year() - back))
                .flatMap(year -> year.lastReported().stream())
                .findFirst()
                .orElse(due);
    }

    public Year in(int year) {
        return kept.get(new Asked(year, due()), asked -> workOut(asked.year()));
    }

    private Year workOut(int year) {
        Month first = Month.of(year - 1, 12);
        Month last = Month.of(year, 12);
        WorkingArea area = places.over(first, last);
        Map<Source, List<ElementCard>> wanted = wanted();
        if (!hasAnything(wanted, first, last)) {
            return new Year(
                    year, area, List.of(), List.copyOf(wanted.keySet()), new Cells(Map.of()));
        }
        FigureBoard board = board(area, wanted, first, last);
        List<Source> used = new ArrayList<>();
        List<Source> silent = new ArrayList<>();
        Map<String, Report[]> cells = new HashMap<>();
        Optional<PosyanduReports> posyandu =
                PosyanduReports.of(area, register.attendances(first, last), year);
        wanted.forEach((source, cards) -> {
            List<Column> columns =
                    cards.stream().flatMap(card -> board.find(card.code()).stream()).toList();
            boolean anything =
                    columns.stream().anyMatch(column -> hasAnything(column, source.origin()));
            if (anything && source.origin() == ElementOrigin.REGISTER && posyandu.isPresent()) {
                Source finer = source.byPosyandu();
                used.add(finer);
                cells.put(finer.code(), reports(finer, posyandu.get(), area, first));
                return;
            }
            (anything ? used : silent).add(source);
            if (anything) {
                cells.put(source.code(), reports(source, columns, area, first));
            }
        });
        return new Year(year, area, used, silent, new Cells(cells));
    }

    /**
     * Whether a figure or a row of any of these months came; of a year without, nothing is read.
     */
    private boolean hasAnything(Map<Source, List<ElementCard>> wanted, Month first, Month last) {
        List<String> codes =
                wanted.values().stream().flatMap(List::stream).map(ElementCard::code).toList();
        return Stream.concat(figures.months(codes).stream(), register.months().stream())
                .anyMatch(month -> !month.isBefore(first) && !month.isAfter(last));
    }

    private Map<Source, List<ElementCard>> wanted() {
        Catalog now = catalog.now();
        Map<String, Wording> names = new HashMap<>();
        for (Programme programme : now.programmes()) {
            names.put(programme.code(), programme.name());
        }
        Set<String> inUse = programmes.among(names.keySet());
        Map<Source, List<ElementCard>> wanted = new LinkedHashMap<>();
        for (ElementCard card : now.elements()) {
            String sign = SIGNS.get(card.origin());
            if (!inUse.contains(card.programme()) || (sign != null && !sign.equals(card.code()))) {
                continue;
            }
            Wording programme =
                    names.getOrDefault(
                            card.programme(), new Wording(card.programme(), card.programme()));
            Source source =
                    new Source(
                            (card.programme() + "-" + card.reportedAt().code())
                                            .toLowerCase(Locale.ROOT)
                                    + (card.origin() == ElementOrigin.RECAP
                                            ? ""
                                            : "-" + card.origin().code()),
                            programme,
                            card.origin(),
                            card.reportedAt(),
                            card.origin() == ElementOrigin.SASARAN);
            wanted.computeIfAbsent(source, _ -> new ArrayList<>()).add(card);
        }
        return wanted;
    }

    private FigureBoard board(
            WorkingArea area, Map<Source, List<ElementCard>> wanted, Month first, Month last) {
        List<Wanted> typed =
                wanted.values().stream()
                        .flatMap(List::stream)
                        .filter(card -> !SIGNS.containsKey(card.origin()))
                        .map(card -> new Wanted(card.element(), card.reportedAt()))
                        .toList();
        List<Column> columns =
                Stream.concat(
                                figures.board(area, typed, first, last).byCode().values().stream(),
                                signs(area.tree(), last))
                        .toList();
        return new FigureBoard(area.tree(), first, MONTHS, columns);
    }

    /** Counted over the two years that grids are worked out from, so that both share one count. */
    private Stream<Column> signs(PlaceTree tree, Month last) {
        Month first = last.january().minus(12);
        int months = first.until(last) + 1;
        return register.columns(tree, first, last).stream()
                .filter(column -> SIGNS.containsValue(column.element().code()))
                .map(column -> lastMonths(column, tree.size(), months));
    }

    private static Column lastMonths(Column column, int places, int months) {
        double[] values = new double[places * MONTHS];
        byte[] states = new byte[places * MONTHS];
        for (int place = 0; place < places; place++) {
            int from = (place + 1) * months - MONTHS;
            System.arraycopy(column.values(), from, values, place * MONTHS, MONTHS);
            System.arraycopy(column.states(), from, states, place * MONTHS, MONTHS);
        }
        return new Column(column.element(), column.reportedAt(), values, states);
    }

    private static boolean hasAnything(Column column, ElementOrigin origin) {
        for (int cell = 0; cell < column.cells(); cell++) {
            if (has(column, cell, origin)) {
                return true;
            }
        }
        return false;
    }

    /** Of a typed figure zero is a report; of a list of rows nobody is none. */
    private static boolean has(Column column, int cell, ElementOrigin origin) {
        return column.state(cell) == CellState.REPORTED
                && (!SIGNS.containsKey(origin) || column.values()[cell] > 0);
    }

    private Report[] reports(Source source, List<Column> columns, WorkingArea area, Month first) {
        int places = area.tree().size();
        int[] atLevel = area.tree().atLevel(source.level());
        Report[] reports = new Report[places * 12];
        for (int month = 1; month <= 12; month++) {
            int now = source.yearly() ? 1 : month;
            List<Column> expected =
                    columns.stream()
                            .filter(column ->
                                    anyAt(column, atLevel, now, source.origin())
                                            || anyAt(column, atLevel, now - 1, source.origin()))
                            .toList();
            Month at = first.plus(now);
            for (int place : atLevel) {
                reports[place * 12 + month - 1] =
                        report(source, expected, area, place, place * MONTHS + now, at);
            }
        }
        return reports;
    }

    private Report[] reports(
            Source source, PosyanduReports posyandu, WorkingArea area, Month first) {
        Report[] reports = new Report[area.tree().size() * 12];
        for (int place : area.tree().atLevel(source.level())) {
            for (int month = 1; month <= 12; month++) {
                Month at = first.plus(month);
                reports[place * 12 + month - 1] =
                        area.exists(place, at)
                                ? ofRows(posyandu.children(place, at), !at.isAfter(due()))
                                : new Report(State.NOT_APPLICABLE, 0, 0);
            }
        }
        return reports;
    }

    /** A list of rows is in as soon as it holds anybody. */
    private static Report ofRows(int rows, boolean due) {
        return new Report(rows > 0 ? State.IN : due ? State.OUT : State.NOT_DUE, rows, 0);
    }

    private static boolean anyAt(Column column, int[] places, int offset, ElementOrigin origin) {
        for (int place : places) {
            if (has(column, place * MONTHS + offset, origin)) {
                return true;
            }
        }
        return false;
    }

    private Report report(
            Source source,
            List<Column> expected,
            WorkingArea area,
            int place,
            int cell,
            Month month) {
        if (!area.exists(place, month)) {
            return new Report(State.NOT_APPLICABLE, 0, 0);
        }
        boolean due = source.yearly() || !month.isAfter(due());
        if (SIGNS.containsKey(source.origin())) {
            int rows =
                    expected.stream()
                            .filter(column -> has(column, cell, source.origin()))
                            .mapToInt(column -> (int) column.values()[cell])
                            .sum();
            return ofRows(rows, due);
        }
        int has = 0;
        int notHere = 0;
        for (Column column : expected) {
            switch (column.state(cell)) {
                case REPORTED -> has++;
                case NOT_APPLICABLE -> notHere++;
                case MISSING, NOT_YET_DUE -> {}
            }
        }
        if (!expected.isEmpty() && notHere == expected.size()) {
            return new Report(State.NOT_APPLICABLE, 0, 0);
        }
        int wanted = expected.size() - notHere;
        State state =
                has == 0 ? due ? State.OUT : State.NOT_DUE : has < wanted ? State.PART : State.IN;
        return new Report(state, has, wanted);
    }
}
