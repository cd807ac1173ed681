package id.lokmin.meeting.papers;

import id.lokmin.engine.indicator.Judgement;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.place.Level;
import id.lokmin.followup.Promise;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Sentences;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Proposal;
import id.lokmin.paper.Block.Figures.Figure;
import id.lokmin.paper.Deck;
import id.lokmin.paper.Slide;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The slides of the meeting (paparan): whether last quarter's promises moved anything and what
 * became of each, then where things stand, one slide for each priority indicator, and what is
 * proposed. Positions and counts, never names.
 */
public final class Slides {

    private static final int BIG_FIGURES = 4;
    private static final int ROWS_A_SLIDE = 10;

    private static final Sentences SENTENCES = new Sentences(Language.INDONESIAN);

    private Slides() {}

    public static Deck of(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide.Cover(
                        briefing.kind().name(),
                        Stream.of(
                                        briefing.periodInWords() + " Tahun " + briefing.year(),
                                        briefing.meeting().theme(),
                                        briefing.institution().name(),
                                        briefing.dayInWords(),
                                        briefing.venue())
                                .filter(line -> !line.isEmpty())
                                .toList()));
        slides.addAll(LookingBack.slides(briefing));
        slides.addAll(promises(briefing));
        slides.add(summary(briefing));
        slides.addAll(overview(briefing));
        briefing.priorities().forEach(watch -> slides.add(watch(briefing, watch)));
        slides.addAll(proposals(briefing));
        return new Deck(briefing.imprint(briefing.title()), briefing.source(), slides);
    }

    /**
     * The story of the quarter: beside the count of targets reached, a line for each priority
     * problem of the year; the figures furthest off stand large.
     */
    private static Slide summary(Briefing briefing) {
        List<AreaWatch> told = briefing.told();
        List<GridCell> wholes = told.stream().flatMap(w -> w.whole().stream()).toList();
        List<Figure> figures =
                wholes.stream()
                        .filter(GridCell::isOffTarget)
                        .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                        .limit(BIG_FIGURES)
                        .map(Slides::figure)
                        .toList();
        List<Text> points = new ArrayList<>();
        long judged = wholes.stream().filter(cell -> cell.target().isPresent()).count();
        points.add(
                Text.styled(
                        "**"
                                + wholes.stream().filter(GridCell::isOnTarget).count()
                                + " dari "
                                + judged
                                + "** masalah prioritas sudah sesuai target sampai "
                                + briefing.upTo()
                                + "."));
        for (AreaWatch watch : told) {
            watch.whole().ifPresent(whole -> points.add(Text.of(SENTENCES.told(watch, whole))));
        }
        return new Slide.KeyFigures("Ringkasan " + briefing.periodInWords(), figures, points);
    }

    private static Figure figure(GridCell cell) {
        return new Figure(
                CellWords.WORDS.name(cell),
                CellWords.WORDS.shown(cell),
                CellWords.boundInFull(cell),
                CellWords.tone(cell));
    }

    private static List<Slide> overview(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<AreaWatch> all = briefing.priorities();
        for (List<AreaWatch> some : pages(all)) {
            Table.Builder table =
                    Table.of(
                                    Column.left(8),
                                    Column.left(5),
                                    Column.left(5),
                                    Column.left(3),
                                    Column.left(6),
                                    Column.centre(3))
                            .head(
                                    "Indikator",
                                    "Capaian",
                                    "Target/batas",
                                    "Keadaan",
                                    "Selisih",
                                    "Wilayah sesuai target");
            for (AreaWatch watch : some) {
                watch.whole().ifPresent(whole -> overviewRow(table, watch, whole));
            }
            slides.add(
                    new Slide.Grid(
                            "Capaian sampai " + briefing.upTo(),
                            table.build(),
                            "Target yang dipakai adalah target sampai akhir bulan itu; sumbernya ada di angka.xlsx."));
        }
        return slides;
    }

    private static void overviewRow(Table.Builder table, AreaWatch watch, GridCell whole) {
        long judged =
                watch.areas().stream()
                        .filter(c -> c.target().isPresent() && c.value().isPresent())
                        .count();
        table.row(
                Cell.of(CellWords.WORDS.name(whole)),
                Cell.bold(CellWords.WORDS.peopleFirst(whole)),
                Cell.of(CellWords.target(whole)),
                whole.status()
                        .map(_ -> Cell.marked(CellWords.tone(whole), CellWords.status(whole)))
                        .orElse(Cell.of("–")),
                Cell.of(CellWords.lack(whole)),
                Cell.of(
                        watch.level() == Level.PUSKESMAS
                                ? "–"
                                : watch.onTarget().size() + " dari " + judged));
    }

    private static Slide watch(Briefing briefing, AreaWatch watch) {
        List<Slide.Area> areas = watch.areas().stream().map(Slides::area).toList();
        OptionalDouble target =
                watch.whole().flatMap(GridCell::target).stream()
                        .mapToDouble(t -> t.value())
                        .findFirst();
        String label =
                watch.whole()
                        .filter(whole -> whole.target().isPresent())
                        .map(whole ->
                                (CellWords.isCeiling(whole) ? "Batas" : "Target")
                                        + " s.d. "
                                        + briefing.upTo()
                                        + ": "
                                        + CellWords.target(whole))
                        .orElse("");
        return new Slide.AreaWatch(
                watch.card().name().indonesian(),
                watch.card().question(),
                areas,
                target,
                label,
                watch.card().indicator().isCount() ? "" : "%",
                watch.corrected().orElseGet(() -> SENTENCES.brief(watch)));
    }

    private static Slide.Area area(GridCell cell) {
        String remark =
                cell.small() || !(cell.outcome() instanceof Outcome.Measured)
                        ? CellWords.WORDS.shown(cell)
                        : "";
        return new Slide.Area(
                cell.place().name(),
                cell.small() ? OptionalDouble.empty() : cell.value(),
                alone(cell, cell.thisMonth()),
                alone(cell, cell.lastMonth()),
                CellWords.arrow(cell.trend()),
                cell.rank(),
                CellWords.tone(cell),
                remark);
    }

    private static String alone(GridCell cell, Outcome month) {
        return CellWords.WORDS.ofMonth(
                cell.card().indicator(), month, Judgement.USUAL.smallNumbers());
    }

    private static List<Slide> promises(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<Promise> all = briefing.before();
        for (List<Promise> some : pages(all)) {
            Table.Builder table =
                    Table.of(
                                    Column.centre(1),
                                    Column.left(9),
                                    Column.left(4),
                                    Column.left(3),
                                    Column.left(6))
                            .head("No", "Janji", "Penanggung jawab", "Keadaan", "Hasil");
            for (Promise promise : some) {
                table.row(
                        Cell.of(PromiseReview.number(promise, all)),
                        Cell.of(promise.says().activity()),
                        Cell.of(PromiseReview.owner(promise)),
                        PromiseReview.state(promise),
                        Cell.of(PromiseReview.resultOfVolume(promise)));
            }
            slides.add(
                    new Slide.Grid(
                            "Janji pertemuan lalu", table.build(), PromiseReview.count(all) + "."));
        }
        return slides;
    }

    private static List<Slide> proposals(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<Proposal> all = briefing.proposals();
        for (List<Proposal> some : pages(all)) {
            Table.Builder table =
                    Table.of(Column.left(10), Column.left(6), Column.left(4), Column.left(3))
                            .head("Usulan kegiatan", "Hasil", "Penanggung jawab", "Selesai");
            for (Proposal proposal : some) {
                table.row(proposal.what(), proposal.result(), proposal.position(), "………");
            }
            slides.add(
                    new Slide.Grid(
                            "Usulan rencana tindak lanjut (rancangan)",
                            table.build(),
                            "Siapa menyanggupi, di mana, berapa, kapan, dan apa buktinya?"));
        }
        return slides;
    }

    /** Rows in portions of about the same size, so that no slide holds a lonely rest. */
    static <T> List<List<T>> pages(List<T> rows) {
        int pages = Math.ceilDiv(rows.size(), ROWS_A_SLIDE);
        List<List<T>> portions = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            portions.add(
                    rows.subList(page * rows.size() / pages, (page + 1) * rows.size() / pages));
        }
        return portions;
    }
}
