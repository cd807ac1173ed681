package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Tally;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.OutcomeRow;
import id.lokmin.meeting.Briefing;
import id.lokmin.paper.SheetBook;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of the meeting as a workbook and as JSON, each with what it was made from. */
public final class FigureFiles {

    private FigureFiles() {}

    /** The workbook: one sheet with all figures, one with the last promises, one with sources. */
    public static SheetBook workbook(Briefing briefing) {
        return new SheetBook(
                briefing.imprint("Angka " + briefing.title()),
                List.of(figures(briefing), promises(briefing), sources(briefing)));
    }

    private static Sheet figures(Briefing briefing) {
        List<Column> columns =
                List.of(
                        new Column("Indikator", 9),
                        new Column("Nama", 32),
                        new Column("Kode wilayah", 15),
                        new Column("Wilayah", 14),
                        new Column("Tingkat", 10),
                        new Column("Periode", 9),
                        new Column("Pembilang", 10),
                        new Column("Penyebut", 9),
                        new Column("Capaian", 9),
                        new Column("Satuan", 8),
                        new Column("Target berjalan", 9),
                        new Column("Sumber target", 24),
                        new Column("Status", 10),
                        new Column("Kurang/lebih (orang)", 11),
                        new Column("Laporan seharusnya", 11),
                        new Column("Laporan masuk", 9),
                        new Column("Keadaan angka", 15),
                        new Column("Definisi", 12));
        List<List<Cell>> rows = new ArrayList<>();
        for (GridCell cell : briefing.grid().cells()) {
            rows.add(figure(cell));
        }
        return new Sheet("Angka", columns, rows);
    }

    private static List<Cell> figure(GridCell cell) {
        Map<String, ?> row = OutcomeRow.of(cell, CellWords.WORDS).values();
        Tally tally = cell.tally();
        boolean counted = !tally.equals(Tally.NONE);
        return List.of(
                Cell.words(cell.card().code()),
                Cell.words(CellWords.WORDS.name(cell)),
                Cell.words(cell.place().code()),
                Cell.words(cell.place().name()),
                Cell.words(cell.place().level().code()),
                Cell.words(cell.period().toString()),
                counted ? Cell.number(tally.numerator()) : Cell.nothing(),
                counted && !cell.card().indicator().isCount()
                        ? Cell.number(tally.denominator())
                        : Cell.nothing(),
                cell.value().isPresent()
                        ? Cell.number(cell.value().getAsDouble(), 1)
                        : Cell.nothing(),
                Cell.words(cell.card().unit()),
                cell.target().map(t -> Cell.number(t.value(), 1)).orElse(Cell.nothing()),
                Cell.words(String.valueOf(row.get("target_source"))),
                Cell.words(cell.status().isPresent() ? CellWords.status(cell) : ""),
                cell.gapPeople().isPresent()
                        ? Cell.number(cell.gapPeople().getAsLong())
                        : Cell.nothing(),
                Cell.number(tally.reportsDue()),
                Cell.number(tally.reportsIn()),
                Cell.words(cell.value().isPresent() ? "terukur" : CellWords.WORDS.shown(cell)),
                Cell.words(cell.card().isVerified() ? "" : "belum terverifikasi"));
    }

    private static Sheet promises(Briefing briefing) {
        List<Column> columns =
                List.of(
                        new Column("No", 6),
                        Column.prose("Janji", 60),
                        new Column("Penanggung jawab", 28),
                        new Column("Keadaan", 18),
                        Column.prose("Hasil", 50));
        List<List<Cell>> rows =
                briefing.before().stream()
                        .map(promise ->
                                List.of(
                                        Cell.number(promise.says().number()),
                                        Cell.words(promise.says().activity()),
                                        Cell.words(PromiseReview.owner(promise)),
                                        Cell.words(PromiseReview.stateInWords(promise)),
                                        Cell.words(promise.says().progress().result())))
                        .toList();
        return new Sheet("Janji lalu", columns, rows);
    }

    private static Sheet sources(Briefing briefing) {
        List<Column> columns =
                List.of(
                        new Column("Indikator", 10),
                        Column.prose("Pertanyaan", 50),
                        Column.prose("Pembilang", 45),
                        Column.prose("Penyebut", 40),
                        Column.prose("Rumus", 50),
                        Column.prose("Sumber definisi", 30),
                        new Column("Bukti", 20));
        List<List<Cell>> rows =
                briefing.grid().cards().stream()
                        .map(card ->
                                List.of(
                                        Cell.words(card.code()),
                                        Cell.words(card.question()),
                                        Cell.words(card.counted()),
                                        Cell.words(card.outOf()),
                                        Cell.words(
                                                card.indicator().numerator()
                                                        + (card.indicator().isCount()
                                                                ? ""
                                                                : " / "
                                                                        + card.indicator()
                                                                                .denominator())),
                                        Cell.words(String.join(", ", card.sources())),
                                        Cell.words(
                                                card.isVerified()
                                                        ? "ditemukan"
                                                        : "belum terverifikasi")))
                        .toList();
        return new Sheet("Sumber", columns, rows);
    }

    /**
     * {@code {"schema":1,"puskesmas":{…},"meeting":{…},"made":…,"figures":[…],"promises":[…]}}; a
     * figure has the columns of {@code outcomes} as keys.
     */
    public static String json(Briefing briefing) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", 1);
        file.put(
                "puskesmas",
                ordered(
                        "code",
                        briefing.institution().code(),
                        "name",
                        briefing.institution().name()));
        file.put(
                "meeting",
                ordered(
                        "kind",
                        briefing.meeting().kind(),
                        "date",
                        briefing.meeting().day().map(Object::toString).orElse(""),
                        "period",
                        briefing.meeting().period().toString()));
        file.put("made", briefing.made().toString());
        file.put(
                "figures",
                briefing.grid().cells().stream()
                        .map(cell -> OutcomeRow.of(cell, CellWords.WORDS).values())
                        .toList());
        file.put(
                "promises",
                briefing.before().stream()
                        .map(promise ->
                                ordered(
                                        "number",
                                        promise.says().number(),
                                        "text",
                                        promise.says().activity(),
                                        "owner",
                                        PromiseReview.owner(promise),
                                        "state",
                                        promise.state().name(),
                                        "result",
                                        promise.says().progress().result()))
                        .toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
