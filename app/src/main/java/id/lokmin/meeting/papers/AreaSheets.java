package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Proposal;
import id.lokmin.paper.Block;
import id.lokmin.paper.Block.Figures.Figure;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One page for an RW in plain words: how it stands, who is still missing, what its people are asked
 * to do. Counts only, never a name.
 */
public final class AreaSheets {

    private static final int BIG_FIGURES = 3;

    /** As many as fit on the page of an RW. */
    private static final int TASKS = 7;

    private AreaSheets() {}

    /** The sheet of one area. */
    public static Paper of(Briefing briefing, Place area) {
        return fill(start(briefing, "Lembar " + area.name()), briefing, area).build();
    }

    /** All sheets in one file, a page each. */
    public static Paper all(Briefing briefing) {
        Paper.Builder paper = start(briefing, "Lembar per RW");
        boolean first = true;
        for (Place area : briefing.areas()) {
            if (!first) {
                paper.pageBreak();
            }
            first = false;
            fill(paper, briefing, area);
        }
        return paper.build();
    }

    private static Paper.Builder start(Briefing briefing, String title) {
        return Paper.of(briefing.imprint(title + ", " + briefing.title()))
                .page(PageLayout.portrait(PageLayout.Size.A4).withMargin(12))
                .footer(briefing.source());
    }

    private static Paper.Builder fill(Paper.Builder paper, Briefing briefing, Place area) {
        List<GridCell> cells = cells(briefing, area);
        List<GridCell> off = worstFirst(cells);
        paper.title(
                area.name(),
                briefing.periodInWords()
                        + " "
                        + briefing.year()
                        + " · keadaan sampai "
                        + briefing.upTo());
        paper.add(
                new Block.Callout(
                        callout(briefing, area, cells, off),
                        off.isEmpty() ? Tone.GOOD : Tone.WARNING));
        if (!off.isEmpty()) {
            paper.add(
                    new Block.Figures(
                            off.stream()
                                    .limit(BIG_FIGURES)
                                    .map(cell -> figure(briefing, cell))
                                    .toList()));
        }
        return paper.add(new Block.Heading("Keadaan di " + area.name(), 1))
                .add(table(briefing, cells))
                .add(new Block.Heading(asking(briefing), 1))
                .add(tasks(briefing, area))
                .paragraph(
                        Text.italic(
                                "Tanda: ✓ sesuai target; ○ belum, tetapi membaik; ! sesuai, tetapi memburuk; ✕ belum dan tidak membaik; – terlalu sedikit orang atau belum ada laporan. Arah: dibanding bulan sebelumnya; ≤ berarti paling banyak."))
                .add(new Block.Heading("Yang kami sanggupi, dan selesai tanggal berapa", 1))
                .add(new Block.WritingLines(2));
    }

    private static List<GridCell> cells(Briefing briefing, Place area) {
        List<GridCell> cells = new ArrayList<>();
        for (AreaWatch watch : briefing.told()) {
            watch.areas().stream()
                    .filter(cell -> cell.place().code().equals(area.code()))
                    .forEach(cells::add);
        }
        return cells;
    }

    private static List<GridCell> worstFirst(List<GridCell> cells) {
        return cells.stream()
                .filter(cell -> cell.isOffTarget() && cell.gapPeople().orElse(0) > 0)
                .sorted(
                        Comparator.comparing(GridCell::small)
                                .thenComparingDouble(cell -> -cell.shortfall()))
                .toList();
    }

    private static Text callout(
            Briefing briefing, Place area, List<GridCell> cells, List<GridCell> off) {
        long judged =
                cells.stream().filter(c -> c.target().isPresent() && c.value().isPresent()).count();
        long reached = cells.stream().filter(GridCell::isOnTarget).count();
        if (judged == 0) {
            return Text.styled(
                    "**Belum ada angka** untuk " + area.name() + ". Laporannya belum masuk.");
        }
        String begin =
                "**"
                        + area.name()
                        + ": "
                        + reached
                        + " dari "
                        + judged
                        + " sudah sesuai target.** ";
        if (off.isEmpty()) {
            return Text.styled(begin + "Terima kasih; mohon dipertahankan.");
        }
        List<String> first =
                off.stream()
                        .limit(BIG_FIGURES)
                        .map(cell -> briefing.plainName(cell) + " (" + CellWords.lack(cell) + ")")
                        .toList();
        return Text.styled(begin + "Perlu perhatian: " + CellWords.WORDS.list(first) + ".");
    }

    private static Figure figure(Briefing briefing, GridCell cell) {
        return new Figure(
                briefing.plainName(cell),
                cell.card().indicator().isCount()
                        ? CellWords.WORDS.shown(cell)
                        : CellWords.WORDS.fraction(cell.tally()),
                CellWords.lack(cell) + "; " + CellWords.boundInFull(cell),
                CellWords.tone(cell));
    }

    private static Table table(Briefing briefing, List<GridCell> cells) {
        Table.Builder table =
                Table.of(
                                Column.left(10),
                                Column.left(7),
                                Column.left(7),
                                Column.left(7),
                                Column.centre(2),
                                Column.left(4))
                        .head(
                                "Yang diukur",
                                "Di RW ini",
                                "Target/batas",
                                "Selisih",
                                "Arah",
                                "Keadaan");
        for (GridCell cell : cells) {
            table.row(
                    Cell.of(briefing.plainName(cell)),
                    Cell.bold(CellWords.WORDS.peopleFirst(cell)),
                    Cell.of(
                            cell.target().isEmpty()
                                    ? CellWords.target(cell)
                                    : (CellWords.isCeiling(cell) ? "≤ " : "")
                                            + CellWords.target(cell)),
                    Cell.of(CellWords.lack(cell)),
                    Cell.of(CellWords.arrow(cell.trend())),
                    state(cell));
        }
        return table.build();
    }

    private static Cell state(GridCell cell) {
        if (cell.outcome() instanceof Outcome.Measured && cell.small()) {
            return Cell.marked(Tone.MUTED, "sedikit orang");
        }
        return cell.status()
                .map(_ -> Cell.marked(CellWords.tone(cell), CellWords.status(cell)))
                .orElse(Cell.marked(Tone.MUTED, ""));
    }

    /** A sheet of a meeting of staff goes with whoever looks after the area, not to its people. */
    private static String asking(Briefing briefing) {
        return briefing.kind().isCrossSector()
                ? "Usulan untuk dibahas bersama warga, dan penanggung jawabnya"
                : "Usulan untuk petugas yang membina wilayah ini";
    }

    private static Block tasks(Briefing briefing, Place area) {
        List<Text> tasks = new ArrayList<>();
        List<Proposal> asked = briefing.asked().getOrDefault(area.code(), List.of());
        for (Proposal proposal : asked.stream().limit(TASKS).toList()) {
            tasks.add(Text.of(proposal.what() + " — " + answering(briefing, proposal)));
        }
        if (tasks.isEmpty()) {
            tasks.add(Text.of("Mempertahankan capaian dan mengajak tetangga datang ke posyandu."));
        }
        return new Block.Points(tasks, true);
    }

    /** Who answers; at a meeting of staff also whom they go to for help. */
    private static String answering(Briefing briefing, Proposal proposal) {
        return briefing.kind().isCrossSector() || proposal.partners().isEmpty()
                ? proposal.position()
                : proposal.position() + " bersama " + proposal.partners().getFirst();
    }
}
