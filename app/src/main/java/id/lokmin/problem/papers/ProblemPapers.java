package id.lokmin.problem.papers;

import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.paper.Block;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Letterhead;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Picture;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.place.Institution;
import id.lokmin.problem.Alternative;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.ProblemAddendum;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.ScoreTable;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the papers of problems, in Indonesian, on the letterhead of the Puskesmas. */
public final class ProblemPapers {

    /** How wide the fishbone is printed, in millimetres. */
    public static final int WIDTH = 240;

    private static final String NOT_YET = "……";

    /** Up to so many criteria fit beside each other on an upright page. */
    private static final int NARROW = 4;

    private final Institution institution;
    private final String meeting;
    private final Instant made;
    private final ProblemWords words = new ProblemWords(Language.INDONESIAN);
    private final Formats formats = Formats.of(Language.INDONESIAN);

    /**
     * @param meeting what the meeting is called, in Indonesian
     */
    public ProblemPapers(Institution institution, String meeting, Instant made) {
        this.institution = institution;
        this.meeting = meeting;
        this.made = made;
    }

    /**
     * The ranking of a round with everything needed to work it out again by hand.
     *
     * @param addenda what was written to the problems after they were locked
     */
    public Paper priorities(ScoreTable table, List<ProblemAddendum> addenda) {
        ScoringRule rule = table.round().rule();
        boolean narrow = rule.criteria().size() <= NARROW;
        Paper.Builder paper =
                begun(
                                "Lembar Prioritas Masalah",
                                narrow
                                        ? PageLayout.portrait(PageLayout.Size.A4)
                                        : PageLayout.landscape(PageLayout.Size.A4))
                        .keyValues(
                                Entry.of("Metode", words.method(rule.method())),
                                Entry.of("Rumus", "Total = " + rule.formula()),
                                Entry.of("Skala", rule.scale().toString()),
                                Entry.of("Penilai", words.scorers(table)),
                                Entry.of("Keadaan", state(table)))
                        .add(ranking(table))
                        .paragraph(Text.italic(words.sentence(rule)))
                        .paragraph(words.legend(rule))
                        .signatures(
                                new Signer("Notulis,", "", "", ""),
                                new Signer(townAndDay(), "Kepala " + institution.name(), "", ""));
        return added(paper, addenda).build();
    }

    /** Below the signatures, as with the minutes: what was signed did not hold these words. */
    private Paper.Builder added(Paper.Builder paper, List<ProblemAddendum> addenda) {
        int number = 1;
        for (ProblemAddendum one : addenda) {
            paper.heading("Tambahan " + number++)
                    .paragraph(
                            Text.italic(
                                    "Ditulis "
                                            + formats.moment(one.at(), institution.zone())
                                            + " oleh "
                                            + one.by()
                                            + ", sesudah pertemuan ditutup."))
                    .paragraph(one.words());
        }
        return paper;
    }

    private String state(ScoreTable table) {
        return table.round()
                .closed()
                .map(at -> "ditutup " + formats.moment(at, institution.zone()))
                .orElse("masih terbuka, urutan dapat berubah");
    }

    private Table ranking(ScoreTable table) {
        ScoringRule rule = table.round().rule();
        List<Column> columns = new ArrayList<>(List.of(Column.centre(1.4), Column.left(9)));
        List<Cell> head = new ArrayList<>(List.of(Cell.bold("Urutan"), Cell.bold("Masalah")));
        rule.criteria()
                .forEach(criterion -> {
                    columns.add(Column.centre(criterion.gate() ? 2 : 2.4));
                    head.add(Cell.bold(words.name(rule, criterion)));
                });
        columns.add(Column.centre(2.6));
        head.add(Cell.bold("Total"));
        Table.Builder rows =
                Table.of(columns.toArray(Column[]::new)).head(head.toArray(Cell[]::new)).small();
        for (ScoreTable.Line line : table.byRank()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.bold(words.rank(line.verdict())));
            cells.add(Cell.of(line.problem().words()));
            for (int i = 0; i < line.scores().size(); i++) {
                Scores scores = line.scores().get(i);
                cells.add(Cell.of(words.together(rule, rule.criteria().get(i), scores)));
            }
            cells.add(Cell.bold(words.total(rule, line.verdict())));
            rows.row(cells);
        }
        return rows.build();
    }

    /**
     * Causes by the bones of the fishbone, then the table of solutions as Puskesmas keep it
     * (prioritas masalah, penyebab, alternatif, terpilih, keterangan).
     *
     * @param fishbone as a picture {@value #WIDTH} millimetres wide
     * @param addenda what was written to the problems after they were locked
     */
    public Paper causes(Analysis analysis, Picture fishbone, List<ProblemAddendum> addenda) {
        Paper.Builder paper =
                begun("Analisis Penyebab Masalah", PageLayout.landscape(PageLayout.Size.A4))
                        .keyValues(
                                Entry.of("Masalah", analysis.problem().statement()),
                                Entry.of("Angka", analysis.problem().shown().figure()))
                        .heading("Penyebab")
                        .add(new Block.Photo(fishbone, "", WIDTH));
        paper.add(bones(analysis))
                .heading("Pemecahan masalah")
                .add(solutions(analysis))
                .signatures(
                        new Signer("Notulis,", "", "", ""),
                        new Signer(townAndDay(), "Kepala " + institution.name(), "", ""));
        return added(paper, addenda).build();
    }

    private Table bones(Analysis analysis) {
        Table.Builder rows =
                Table.of(Column.left(3), Column.left(7), Column.left(10))
                        .head("Bidang", "Penyebab", "Di baliknya (mengapa)");
        for (Branch branch : Branch.values()) {
            List<Cause> causes = analysis.on(branch);
            if (causes.isEmpty()) {
                rows.row(words.branch(branch), NOT_YET, "");
            }
            for (Cause cause : causes) {
                List<String> chain = new ArrayList<>();
                behind(analysis, cause, "→ ", chain);
                rows.row(words.branch(branch), cause.words(), String.join("\n", chain));
            }
        }
        return rows.build();
    }

    private static void behind(Analysis analysis, Cause cause, String arrow, List<String> chain) {
        for (Cause deeper : analysis.behind(cause)) {
            chain.add(arrow + deeper.words());
            behind(analysis, deeper, arrow + "→ ", chain);
        }
    }

    private static Table solutions(Analysis analysis) {
        Table.Builder rows =
                Table.of(
                                Column.centre(1.4),
                                Column.left(6),
                                Column.left(7),
                                Column.centre(2.6),
                                Column.left(4))
                        .head("No", "Penyebab", "Alternatif pemecahan", "Terpilih", "Tujuan");
        int number = 1;
        for (Alternative one : analysis.alternatives()) {
            rows.row(
                    String.valueOf(number++),
                    one.cause().flatMap(analysis::cause).map(Cause::words).orElse("–"),
                    one.words(),
                    one.chosen() ? "✓ ya" : "tidak",
                    one.aim());
        }
        if (analysis.alternatives().isEmpty()) {
            rows.row("1", NOT_YET, NOT_YET, NOT_YET, NOT_YET);
        }
        return rows.build();
    }

    private Paper.Builder begun(String title, PageLayout page) {
        Institution.Office office = institution.office();
        List<String> contact =
                Stream.of(office.address(), office.contact()).filter(l -> !l.isBlank()).toList();
        return Paper.of(new Imprint(title + ", " + meeting, institution.name(), made))
                .page(page)
                .letterhead(
                        Letterhead.of(
                                office.superiors(),
                                office.name().toUpperCase(Locale.ROOT),
                                contact.toArray(String[]::new)))
                .footer(
                        "Dicetak "
                                + formats.moment(made, institution.zone())
                                + "; "
                                + institution.name())
                .title(title.toUpperCase(Locale.ROOT), meeting);
    }

    private String townAndDay() {
        LocalDate day = LocalDate.ofInstant(made, institution.zone());
        return institution.town() + ", " + formats.date(day);
    }
}
