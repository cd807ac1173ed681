package id.lokmin.intake.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visitor;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.Delivery;
import id.lokmin.intake.ImportedFile;
import id.lokmin.intake.Look;
import id.lokmin.intake.row.FirstRows;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what a look found into words for one visitor. */
final class PreviewDrawing {

    private static final int HEADERS_NAMED = 6;
    private static final int UNKNOWN_AREAS_ASKED = 20;

    /** The levels that files name, the most frequent first. */
    private static final List<Level> LEVELS =
            List.of(Level.RW, Level.VILLAGE, Level.POSYANDU, Level.HAMLET, Level.RT, Level.SCHOOL);

    private final ImportDesk desk;
    private final ImportWords words;
    private final Texts texts;
    private final Visitor visitor;
    private final PlaceTree tree;

    PreviewDrawing(ImportDesk desk, ImportWords words, Visitor visitor, PlaceTree tree) {
        this.desk = desk;
        this.words = words;
        this.texts = words.texts();
        this.visitor = visitor;
        this.tree = tree;
    }

    DeliveryView.Preview preview(Delivery delivery, Look look) {
        List<DeliveryView.OneFile> files = new ArrayList<>();
        int readable = 0;
        for (Look.OneFile one : look.files()) {
            Delivery.Piece piece = delivery.file(one.number()).orElseThrow();
            switch (one) {
                case Look.Readable seen -> {
                    readable++;
                    files.add(file(delivery, piece, seen));
                }
                case Look.Unreadable seen -> files.add(file(delivery, piece, seen));
            }
        }
        int unreadable = look.files().size() - readable;
        return new DeliveryView.Preview(
                look.edition(),
                unreadable == 0
                        ? texts.get("preview.summary", readable)
                        : texts.get("preview.summary.bad", readable, unreadable),
                readable == 0 ? "" : texts.get("preview.store", readable),
                unreadable > 0,
                files);
    }

    private DeliveryView.OneFile file(Delivery delivery, Delivery.Piece piece, Look.Readable seen) {
        String address = DeliveryPage.address(delivery.id()) + "/" + piece.number();
        return new DeliveryView.OneFile(
                piece.number(),
                piece.name(),
                size(piece.bytes()),
                words.name(seen.profile()),
                why(piece, seen.why()),
                before(delivery, piece),
                "",
                "",
                words.counts(seen.counts(), seen.unit()),
                rows(seen.rows()),
                FindingGroup.of(seen.findings(), texts),
                seen.findings().isEmpty() ? "" : address + "/temuan",
                seen.rejects().isPresent() ? address + "/ditolak.xlsx" : "",
                areas(seen.findings()),
                choices(piece),
                piece.period().map(Month::toString).orElse(""),
                false);
    }

    private DeliveryView.OneFile file(
            Delivery delivery, Delivery.Piece piece, Look.Unreadable seen) {
        Finding finding = seen.finding();
        boolean asks =
                finding.problem() == Problem.MONTH_UNKNOWN
                        || finding.problem() == Problem.MEETING_UNKNOWN;
        return new DeliveryView.OneFile(
                piece.number(),
                piece.name(),
                size(piece.bytes()),
                "",
                "",
                before(delivery, piece),
                finding.problem().code() + ": " + finding.sentence(words.language()),
                asks
                        ? texts.get("preview.period.missing")
                        : texts.has("preview.do." + finding.problem().code())
                                ? texts.get("preview.do." + finding.problem().code())
                                : finding.advice(words.language()),
                List.of(),
                new DeliveryView.Rows(List.of(), List.of(), ""),
                List.of(),
                "",
                "",
                List.of(),
                choices(piece),
                piece.period().map(Month::toString).orElse(""),
                asks);
    }

    private List<Choice> choices(Delivery.Piece piece) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.get("preview.profile.auto"), piece.profile().isEmpty()));
        choices.addAll(words.choices(piece.profile().orElse("")));
        return choices;
    }

    private String size(long bytes) {
        return bytes < 1 << 20
                ? words.number((bytes + 1023) >> 10) + " KB"
                : words.formats().number(bytes / 1048576.0, 1) + " MB";
    }

    private String why(Delivery.Piece piece, Look.Why why) {
        String titles =
                String.join(", ", why.titles().stream().limit(HEADERS_NAMED).toList())
                        + (why.titles().size() > HEADERS_NAMED ? ", …" : "");
        return texts.get(
                piece.profile().isPresent() ? "preview.why.chosen" : "preview.why",
                titles,
                why.row(),
                why.sheet());
    }

    /** The same bytes were stored before, or lie in somebody else's delivery. */
    private List<String> before(Delivery delivery, Delivery.Piece piece) {
        Stream<String> stored =
                desk.files().withContent(piece.sha256()).stream()
                        .limit(1)
                        .map((ImportedFile file) ->
                                Finding.of(
                                        Problem.FILE_IMPORTED_BEFORE,
                                        "",
                                        words.moment(file.at()),
                                        file.actor()))
                        .map(finding ->
                                finding.sentence(words.language())
                                        + " "
                                        + finding.advice(words.language()));
        Stream<String> waiting =
                desk.deliveries().open().stream()
                        .filter(other -> !other.id().equals(delivery.id()))
                        .filter(other ->
                                other.waiting().stream()
                                        .anyMatch(file -> file.sha256().equals(piece.sha256())))
                        .limit(1)
                        .map(other ->
                                texts.get(
                                        "preview.elsewhere",
                                        other.actor(),
                                        words.moment(other.at())));
        return Stream.concat(stored, waiting).toList();
    }

    private DeliveryView.Rows rows(FirstRows rows) {
        boolean names = visitor.may(Permission.SEE_NAMES);
        boolean holders = visitor.may(Permission.SEE_PEOPLE);
        boolean masked = false;
        for (FirstRows.Column column : rows.columns()) {
            masked |=
                    switch (column.secrecy()) {
                        case OPEN -> false;
                        case NIK -> true;
                        case NAME -> !names;
                        case HOLDER -> !holders;
                    };
        }
        List<DeliveryView.Row> lines = new ArrayList<>();
        for (FirstRows.Row row : rows.rows()) {
            List<DeliveryView.Box> cells = new ArrayList<>();
            for (int i = 0; i < row.values().size(); i++) {
                cells.add(box(row.values().get(i), rows.columns().get(i), names, holders));
            }
            lines.add(new DeliveryView.Row(Integer.toString(row.number()), cells));
        }
        return new DeliveryView.Rows(
                rows.columns().stream().map(FirstRows.Column::title).toList(),
                lines,
                masked ? texts.get(names ? "preview.masked.nik" : "preview.masked.names") : "");
    }

    private DeliveryView.Box box(
            FirstRows.Value value, FirstRows.Column column, boolean names, boolean holders) {
        boolean shown =
                switch (column.secrecy()) {
                    case OPEN -> true;
                    case NIK -> false;
                    case NAME -> names;
                    case HOLDER -> holders;
                };
        if (!shown && !(value instanceof FirstRows.Value.Empty)) {
            return new DeliveryView.Box(masked(value, column.secrecy()), "muted");
        }
        return switch (value) {
            case FirstRows.Value.Empty _ -> new DeliveryView.Box("", "");
            case FirstRows.Value.Text(String text) -> new DeliveryView.Box(text, "");
            case FirstRows.Value.Number(double number) ->
                    new DeliveryView.Box(words.formats().shortNumber(number, 3), "number");
            case FirstRows.Value.Day(java.time.LocalDate date) ->
                    new DeliveryView.Box(words.formats().date(date), "");
            case FirstRows.Value.Area(String _, String code) ->
                    new DeliveryView.Box(areaName(code), "");
            case FirstRows.Value.Unread(String text) ->
                    new DeliveryView.Box(texts.get("preview.unread", text), "bad");
        };
    }

    /** {@code SITI AMINAH => S*** A***}; of an identity number only its last four digits. */
    static String masked(FirstRows.Value value, FirstRows.Secrecy secrecy) {
        String text =
                switch (value) {
                    case FirstRows.Value.Text(String written) -> written;
                    case FirstRows.Value.Unread(String written) -> written;
                    case FirstRows.Value.Empty _,
                            FirstRows.Value.Number _,
                            FirstRows.Value.Day _,
                            FirstRows.Value.Area _ ->
                            "";
                };
        if (secrecy == FirstRows.Secrecy.NIK || text.isBlank()) {
            return text.matches("[0-9]{16}") ? "************" + text.substring(12) : "***";
        }
        return String.join(
                " ",
                Stream.of(text.strip().split("\\s+"))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                        .toList());
    }

    private String areaName(String code) {
        return tree.find(code).stream()
                .mapToObj(at -> tree.place(at).name())
                .findFirst()
                .orElse(code);
    }

    /** Names that no area has, each once, with the rows that wrote it. */
    private List<DeliveryView.UnknownArea> areas(List<CellFinding> findings) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.problem() == Problem.AREA_UNKNOWN)
                .forEach(finding -> rows.merge(finding.arguments().getFirst(), 1, Integer::sum));
        List<DeliveryView.Group> places =
                visitor.mayEverywhere(Permission.EDIT_AREAS) ? places() : List.of();
        return rows.entrySet().stream()
                .limit(UNKNOWN_AREAS_ASKED)
                .map(entry ->
                        new DeliveryView.UnknownArea(
                                entry.getKey(),
                                texts.get("preview.area.rows", entry.getValue()),
                                places))
                .toList();
    }

    private List<DeliveryView.Group> places() {
        List<DeliveryView.Group> groups = new ArrayList<>();
        for (Level level : LEVELS) {
            List<Choice> places = new ArrayList<>();
            for (int index : tree.atLevel(level)) {
                Place place = tree.place(index);
                places.add(new Choice(place.code(), within(index, place), false));
            }
            if (!places.isEmpty()) {
                groups.add(new DeliveryView.Group(texts.get("level." + level.code()), places));
            }
        }
        return groups;
    }

    /** {@code RW 07, Kel. Kalitanjung}. */
    private String within(int index, Place place) {
        int parent = tree.parent(index);
        Optional<Place> around = parent < 0 ? Optional.empty() : Optional.of(tree.place(parent));
        return place.name() + around.map(outer -> ", " + outer.name()).orElse("");
    }
}
