package id.lokmin.intake.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.intake.ReportsDue;
import id.lokmin.people.Position;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;

/** Puts the reports of a month, or of one source through its year, into words for one visitor. */
final class ReportsDrawing {

    private static final String PATH = "/data/laporan";

    private final ReportsDue.Year year;
    private final Month month;
    private final Month due;
    private final Optional<ReportsDue.Source> chosen;
    private final List<Position> positions;
    private final Visit visit;
    private final Texts texts;
    private final Formats formats;
    private final PlaceTree tree;

    ReportsDrawing(
            ReportsDue.Year year,
            Month month,
            Month due,
            Optional<ReportsDue.Source> chosen,
            List<Position> positions,
            Visit visit) {
        this.year = year;
        this.month = month;
        this.due = due;
        this.chosen = chosen;
        this.positions = positions;
        this.visit = visit;
        this.texts = visit.texts("intake");
        this.formats = Formats.of(visit.language());
        this.tree = year.area().tree();
    }

    /** One column: a source in a month. */
    private record Spot(ReportsDue.Source source, Month month) {}

    private List<Spot> spots() {
        return chosen.map(source ->
                        IntStream.rangeClosed(1, source.yearly() ? 1 : 12)
                                .mapToObj(n -> new Spot(source, Month.of(month.year(), n)))
                                .toList())
                .orElseGet(() ->
                        year.sources().stream().map(source -> new Spot(source, month)).toList());
    }

    ReportsView view() {
        List<Spot> spots = spots();
        List<ReportsView.Row> rows = rows(spots);
        Map<Integer, List<Spot>> out = out(spots);
        String what = chosen.map(source -> name(source) + " " + month.year()).orElse(name(month));
        return new ReportsView(
                visit.frame(texts.get("reports.title"), Section.DATA)
                        .with("intake.css", "intake.js"),
                texts,
                texts.get("reports.heading", what),
                summary(spots, out),
                Optional.of(address(step(-1))),
                step(1).isAfter(due.plus(1)) ? Optional.empty() : Optional.of(address(step(1))),
                month.toString(),
                choices(),
                legend(),
                heads(spots),
                rows,
                missing(out),
                toCopy(out, what),
                year.silent().stream().map(this::name).collect(Collectors.joining(", ")),
                PATH + ".xlsx?bulan=" + month + source(),
                tree.size() == 0
                        ? texts.get("reports.empty.areas")
                        : year.sources().isEmpty() ? texts.get("reports.empty") : "");
    }

    private Month step(int by) {
        return month.plus(chosen.isPresent() ? 12 * by : by);
    }

    private String address(Month wanted) {
        return PATH + "?bulan=" + wanted + source();
    }

    private String source() {
        return chosen.map(source -> "&sumber=" + source.code()).orElse("");
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("reports.source.all"), chosen.isEmpty()));
        year.sources()
                .forEach(source ->
                        choices.add(
                                new Choice(
                                        source.code(),
                                        name(source),
                                        chosen.filter(source::equals).isPresent())));
        return choices;
    }

    private String name(Month wanted) {
        return formats.month(wanted.year(), wanted.number());
    }

    /** {@code KIA, rekap per RW}. */
    private String name(ReportsDue.Source source) {
        String programme =
                visit.language() == Language.INDONESIAN
                        ? source.programme().indonesian()
                        : source.programme().english();
        return programme + ", " + under(source);
    }

    private String under(ReportsDue.Source source) {
        return texts.get(
                "reports.origin." + source.origin().code(),
                texts.get("level." + source.level().code()));
    }

    private List<ReportsView.Head> heads(List<Spot> spots) {
        return spots.stream()
                .map(spot ->
                        chosen.isPresent()
                                ? new ReportsView.Head(
                                        shortName(spot), PATH + "?bulan=" + spot.month(), "")
                                : new ReportsView.Head(
                                        visit.language() == Language.INDONESIAN
                                                ? spot.source().programme().indonesian()
                                                : spot.source().programme().english(),
                                        PATH
                                                + "?bulan="
                                                + month
                                                + "&sumber="
                                                + spot.source().code(),
                                        under(spot.source())))
                .toList();
    }

    /** {@code Sep}; of a yearly report its year. */
    private String shortName(Spot spot) {
        return spot.source().yearly()
                ? Integer.toString(spot.month().year())
                : formats.monthName(spot.month().number()).substring(0, 3);
    }

    /** The places of the levels that owe anything, as far as they are the visitor's. */
    private int[] places(List<Spot> spots) {
        Set<Level> levels =
                spots.stream().map(spot -> spot.source().level()).collect(Collectors.toSet());
        return IntStream.range(0, tree.size())
                .filter(index -> levels.contains(tree.level(index)))
                .filter(index ->
                        visit.visitor().mayIn(Permission.SEE_FIGURES, tree.place(index).code()))
                .toArray();
    }

    private List<ReportsView.Row> rows(List<Spot> spots) {
        List<ReportsView.Row> rows = new ArrayList<>();
        for (int index : places(spots)) {
            int place = index;
            rows.add(
                    new ReportsView.Row(
                            tree.place(index).name(),
                            around(index),
                            spots.stream().map(spot -> box(spot, place)).toList()));
        }
        return rows;
    }

    private String around(int index) {
        String level = texts.get("level." + tree.level(index).code());
        int parent = tree.parent(index);
        boolean named = tree.level(index) == Level.RW && parent >= 0;
        return named ? tree.place(parent).name() : level;
    }

    private ReportsView.Box box(Spot spot, int place) {
        String column =
                chosen.isPresent() ? formats.monthName(spot.month().number()) : name(spot.source());
        return year.report(spot.source(), place, spot.month())
                .map(report -> box(column, spot.source(), report))
                .orElse(new ReportsView.Box(column, "", "", ""));
    }

    private ReportsView.Box box(String column, ReportsDue.Source source, ReportsDue.Report report) {
        boolean rows =
                source.origin() == ElementOrigin.REGISTER || source.origin() == ElementOrigin.DOSES;
        String words =
                switch (report.state()) {
                    case IN ->
                            rows
                                    ? texts.get(
                                            "reports.rows." + source.origin().code(),
                                            formats.number(report.has()))
                                    : texts.get("reports.in");
                    case PART -> texts.get("reports.part", report.has(), report.expected());
                    case OUT -> texts.get("reports.out");
                    case NOT_DUE -> texts.get("reports.not_due");
                    case NOT_APPLICABLE -> texts.get("reports.not_applicable");
                };
        return new ReportsView.Box(column, tone(report.state()), sign(report.state()), words);
    }

    private static String tone(ReportsDue.State state) {
        return switch (state) {
            case IN -> "good";
            case PART -> "warning";
            case OUT -> "bad";
            case NOT_DUE, NOT_APPLICABLE -> "muted";
        };
    }

    private static String sign(ReportsDue.State state) {
        return switch (state) {
            case IN -> "✓";
            case PART -> "!";
            case OUT -> "✕";
            case NOT_DUE -> "…";
            case NOT_APPLICABLE -> "–";
        };
    }

    private List<ReportsView.Legend> legend() {
        List<ReportsView.Legend> legend = new ArrayList<>();
        for (ReportsDue.State state : ReportsDue.State.values()) {
            legend.add(
                    new ReportsView.Legend(
                            tone(state),
                            sign(state),
                            texts.get(
                                    "reports.legend."
                                            + state.name().toLowerCase(java.util.Locale.ROOT))));
        }
        return legend;
    }

    /** What is out or in part, by place in the order of the tree. */
    private Map<Integer, List<Spot>> out(List<Spot> spots) {
        Map<Integer, List<Spot>> out = new LinkedHashMap<>();
        for (int index : places(spots)) {
            for (Spot spot : spots) {
                Optional<ReportsDue.State> state =
                        year.report(spot.source(), index, spot.month())
                                .map(ReportsDue.Report::state);
                if (state.filter(one -> one == ReportsDue.State.OUT || one == ReportsDue.State.PART)
                        .isPresent()) {
                    out.computeIfAbsent(index, _ -> new ArrayList<>()).add(spot);
                }
            }
        }
        return out;
    }

    private int owed(List<Spot> spots) {
        int owed = 0;
        for (int index : places(spots)) {
            for (Spot spot : spots) {
                owed +=
                        year.report(spot.source(), index, spot.month())
                                        .filter(ReportsDrawing::isOwed)
                                        .isPresent()
                                ? 1
                                : 0;
            }
        }
        return owed;
    }

    private String summary(List<Spot> spots, Map<Integer, List<Spot>> out) {
        int missing = out.values().stream().mapToInt(List::size).sum();
        int owed = owed(spots);
        if (missing > 0) {
            return texts.get("reports.summary", missing, owed);
        }
        boolean early = spots.stream().anyMatch(spot -> spot.month().isAfter(due));
        return texts.get(
                owed == 0 ? "reports.none_due" : early ? "reports.all_due_in" : "reports.all_in");
    }

    private static boolean isOwed(ReportsDue.Report report) {
        return switch (report.state()) {
            case IN, PART, OUT -> true;
            case NOT_DUE, NOT_APPLICABLE -> false;
        };
    }

    private String words(int index, Spot spot) {
        String name = chosen.isPresent() ? name(spot.month()) : name(spot.source());
        return year.report(spot.source(), index, spot.month())
                .filter(report -> report.state() == ReportsDue.State.PART)
                .map(report -> texts.get("reports.partly", name, report.has(), report.expected()))
                .orElse(name);
    }

    private List<ReportsView.Missing> missing(Map<Integer, List<Spot>> out) {
        return out.entrySet().stream()
                .map(entry ->
                        new ReportsView.Missing(
                                place(entry.getKey()),
                                entry.getValue().stream()
                                        .map(spot -> words(entry.getKey(), spot))
                                        .collect(Collectors.joining("; ")),
                                who(entry.getKey())))
                .toList();
    }

    private String place(int index) {
        String name = tree.place(index).name();
        int parent = tree.parent(index);
        boolean several = tree.atLevel(Level.VILLAGE).length > 1;
        return tree.level(index) == Level.RW && several && parent >= 0
                ? name + ", " + tree.place(parent).name()
                : texts.get("level.named." + tree.level(index).code(), name);
    }

    /** The positions that belong to this very place, by their titles. */
    private String who(int index) {
        if (!visit.visitor().may(Permission.SEE_PEOPLE)) {
            return "";
        }
        int seq = year.area().seq(index);
        return positions.stream()
                .filter(position -> position.place().stream().anyMatch(place -> place == seq))
                .map(Position::title)
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private String toCopy(Map<Integer, List<Spot>> out, String what) {
        StringBuilder text = new StringBuilder(texts.get("reports.copy.head", what)).append('\n');
        out.forEach((index, spots) ->
                text.append("- ")
                        .append(place(index))
                        .append(": ")
                        .append(
                                spots.stream()
                                        .map(spot -> words(index, spot))
                                        .collect(Collectors.joining("; ")))
                        .append('\n'));
        return out.isEmpty() ? "" : text.append(texts.get("reports.copy.foot")).toString();
    }

    ResponseEntity<byte[]> workbook() {
        List<Spot> spots = spots();
        List<String> head = new ArrayList<>();
        head.add(texts.get("reports.area"));
        head.add(texts.get("reports.within"));
        spots.forEach(
                spot -> head.add(chosen.isPresent() ? name(spot.month()) : name(spot.source())));
        List<List<Object>> rows = new ArrayList<>();
        for (ReportsView.Row row : rows(spots)) {
            List<Object> cells = new ArrayList<>();
            cells.add(row.area());
            cells.add(row.within());
            row.boxes().forEach(box -> cells.add((box.sign() + " " + box.words()).strip()));
            rows.add(cells);
        }
        return SheetAnswer.xlsx(
                chosen.map(source -> "laporan-" + source.code() + "-" + month.year())
                                .orElse("laporan-" + month)
                        + ".xlsx",
                texts.get("reports.title"),
                head,
                rows);
    }
}
