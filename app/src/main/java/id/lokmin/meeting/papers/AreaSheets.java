package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Direction;
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
import java.util.Optional;

/**
 * One page for an RW in plain words: how it stands, who is still missing, what its people are asked
 * to do. Counts only, never a name.
 */
public final class AreaSheets {

    private static final int BIG_FIGURES = 3;

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
                .page(PageLayout.portrait(PageLayout.Size.A4).withMargin(16))
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
                        callout(area, cells, off), off.isEmpty() ? Tone.GOOD : Tone.WARNING));
        if (!off.isEmpty()) {
            paper.add(
                    new Block.Figures(
                            off.stream().limit(BIG_FIGURES).map(AreaSheets::figure).toList()));
        }
        return paper.add(new Block.Heading("Capaian di sini", 1))
                .add(table(cells))
                .add(new Block.Heading("Yang diharapkan dari warga dan pengurus", 1))
                .add(tasks(briefing, area))
                .paragraph(
                        Text.italic(
                                "Tanda: ✓ mencapai target; ○ belum, tetapi membaik; ! mencapai, tetapi menurun; ✕ belum dan tidak membaik; – terlalu sedikit orang atau belum ada laporan."));
    }

    private static List<GridCell> cells(Briefing briefing, Place area) {
        List<GridCell> cells = new ArrayList<>();
        for (AreaWatch watch : briefing.priorities()) {
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

    private static Text callout(Place area, List<GridCell> cells, List<GridCell> off) {
        long judged =
                cells.stream().filter(c -> c.target().isPresent() && c.value().isPresent()).count();
        long reached = cells.stream().filter(GridCell::isOnTarget).count();
        if (judged == 0) {
            return Text.styled(
                    "**Belum ada angka** untuk " + area.name() + ". Laporannya belum masuk.");
        }
        String begin =
                "**" + area.name() + " mencapai " + reached + " dari " + judged + " target.** ";
        if (off.isEmpty()) {
            return Text.styled(begin + "Terima kasih; mohon dipertahankan.");
        }
        List<String> first =
                off.stream()
                        .limit(BIG_FIGURES)
                        .map(cell -> Wording.WORDS.name(cell) + " (" + lack(cell) + ")")
                        .toList();
        return Text.styled(begin + "Perlu perhatian: " + Wording.WORDS.list(first) + ".");
    }

    private static String lack(GridCell cell) {
        boolean down = cell.card().indicator().direction() == Direction.DOWN;
        return (down ? "lebih " : "kurang ") + Wording.gap(cell);
    }

    private static Figure figure(GridCell cell) {
        return new Figure(
                Wording.WORDS.name(cell),
                Wording.WORDS.shown(cell),
                "target " + Wording.target(cell) + "; " + lack(cell),
                Wording.tone(cell));
    }

    private static Table table(List<GridCell> cells) {
        Table.Builder table =
                Table.of(
                                Column.left(9),
                                Column.left(6),
                                Column.left(4),
                                Column.left(5),
                                Column.centre(2),
                                Column.left(4))
                        .head(
                                "Yang diukur",
                                "Capaian",
                                "Target",
                                "Kurang/lebih",
                                "Arah",
                                "Keadaan");
        for (GridCell cell : cells) {
            table.row(
                    Cell.of(Wording.WORDS.name(cell)),
                    Cell.bold(Wording.WORDS.shownInFull(cell)),
                    Cell.of(Wording.target(cell)),
                    Cell.of(cell.gapPeople().orElse(0) == 0 ? "–" : lack(cell)),
                    Cell.of(Wording.arrow(cell.trend())),
                    state(cell));
        }
        return table.build();
    }

    private static Cell state(GridCell cell) {
        if (cell.outcome() instanceof Outcome.Measured && cell.small()) {
            return Cell.marked(Tone.MUTED, "sedikit orang");
        }
        return cell.status()
                .map(_ -> Cell.marked(Wording.tone(cell), Wording.status(cell)))
                .orElse(Cell.marked(Tone.MUTED, ""));
    }

    private static Block tasks(Briefing briefing, Place area) {
        List<Text> tasks = new ArrayList<>();
        for (Proposal proposal : briefing.proposals()) {
            Optional<GridCell> here =
                    proposal.where().stream()
                            .filter(cell -> cell.place().code().equals(area.code()))
                            .findFirst();
            here.ifPresent(cell ->
                    tasks.add(
                            Text.of(
                                    proposal.what()
                                            + " — di sini "
                                            + lack(cell)
                                            + ". Penanggung jawab: "
                                            + proposal.position()
                                            + ".")));
        }
        if (tasks.isEmpty()) {
            tasks.add(Text.of("Mempertahankan capaian dan mengajak tetangga datang ke posyandu."));
        }
        return new Block.Points(tasks, true);
    }
}
