package id.lokmin.meeting.papers;

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
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The slides of the meeting (paparan): last quarter's promises first, then where things stand, one
 * slide for each priority indicator, and what is proposed. Positions and counts, never names.
 */
public final class Slides {

    private static final int BIG_FIGURES = 4;
    private static final int ROWS_A_SLIDE = 8;

    private static final Sentences SENTENCES = new Sentences(Language.INDONESIAN);

    private Slides() {}

    public static Deck of(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide.Cover(
                        briefing.kind().name(),
                        List.of(
                                briefing.periodInWords() + " Tahun " + briefing.year(),
                                briefing.institution().name(),
                                briefing.dayInWords(),
                                briefing.venue())));
        slides.addAll(promises(briefing));
        slides.add(summary(briefing));
        slides.addAll(overview(briefing));
        briefing.priorities().forEach(watch -> slides.add(watch(briefing, watch)));
        slides.addAll(proposals(briefing));
        return new Deck(briefing.imprint(briefing.title()), briefing.source(), slides);
    }

    private static Slide summary(Briefing briefing) {
        List<GridCell> wholes =
                briefing.priorities().stream().flatMap(w -> w.whole().stream()).toList();
        List<Figure> figures =
                wholes.stream()
                        .limit(BIG_FIGURES)
                        .map(cell ->
                                new Figure(
                                        Wording.WORDS.name(cell),
                                        Wording.WORDS.shown(cell),
                                        "target " + Wording.target(cell),
                                        Wording.tone(cell)))
                        .toList();
        List<Text> points = new ArrayList<>();
        long reached = wholes.stream().filter(GridCell::isOnTarget).count();
        points.add(
                Text.styled(
                        "**"
                                + reached
                                + " dari "
                                + wholes.size()
                                + "** indikator prioritas mencapai target sampai "
                                + briefing.upTo()
                                + "."));
        wholes.stream()
                .filter(cell -> cell.gapPeople().orElse(0) > 0)
                .limit(4)
                .forEach(cell -> points.add(Text.of(SENTENCES.of(cell))));
        return new Slide.KeyFigures("Ringkasan " + briefing.periodInWords(), figures, points);
    }

    private static List<Slide> overview(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<AreaWatch> all = briefing.priorities();
        for (int from = 0; from < all.size(); from += ROWS_A_SLIDE) {
            Table.Builder table =
                    Table.of(
                                    Column.left(9),
                                    Column.left(5),
                                    Column.left(3),
                                    Column.left(4),
                                    Column.left(4),
                                    Column.centre(3))
                            .head(
                                    "Indikator",
                                    "Capaian",
                                    "Target",
                                    "Keadaan",
                                    "Kurang/lebih",
                                    "Wilayah mencapai");
            for (AreaWatch watch : all.subList(from, Math.min(all.size(), from + ROWS_A_SLIDE))) {
                watch.whole().ifPresent(whole -> overviewRow(table, watch, whole));
            }
            slides.add(
                    new Slide.Grid(
                            "Capaian sampai " + briefing.upTo(),
                            table.build(),
                            "Target adalah target berjalan pada akhir bulan itu; sumbernya ada di angka.xlsx."));
        }
        return slides;
    }

    private static void overviewRow(Table.Builder table, AreaWatch watch, GridCell whole) {
        long judged =
                watch.areas().stream()
                        .filter(c -> c.target().isPresent() && c.value().isPresent())
                        .count();
        table.row(
                Cell.of(Wording.WORDS.name(whole)),
                Cell.bold(Wording.WORDS.shownInFull(whole)),
                Cell.of(Wording.target(whole)),
                whole.status()
                        .map(_ -> Cell.marked(Wording.tone(whole), Wording.status(whole)))
                        .orElse(Cell.of("–")),
                Cell.of(Wording.gap(whole)),
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
                                "Target s.d. " + briefing.upTo() + " " + Wording.target(whole))
                        .orElse("");
        return new Slide.AreaWatch(
                watch.card().name().indonesian(),
                watch.card().question(),
                areas,
                target,
                label,
                watch.card().indicator().isCount() ? "" : "%",
                SENTENCES.of(watch));
    }

    private static Slide.Area area(GridCell cell) {
        String remark =
                cell.small() || !(cell.outcome() instanceof Outcome.Measured)
                        ? Wording.WORDS.shown(cell)
                        : "";
        return new Slide.Area(
                cell.place().name(),
                cell.small() ? OptionalDouble.empty() : cell.value(),
                alone(cell.thisMonth()),
                alone(cell.lastMonth()),
                Wording.arrow(cell.trend()),
                cell.rank(),
                Wording.tone(cell),
                remark);
    }

    private static String alone(Outcome month) {
        return month.measuredValue().isPresent()
                ? Formats.of(Language.INDONESIAN)
                        .shortNumber(month.measuredValue().getAsDouble(), 1)
                : "–";
    }

    private static List<Slide> promises(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<Promise> all = briefing.before();
        for (int from = 0; from < all.size(); from += ROWS_A_SLIDE) {
            Table.Builder table =
                    Table.of(
                                    Column.centre(1),
                                    Column.left(9),
                                    Column.left(4),
                                    Column.left(3),
                                    Column.left(6))
                            .head("No", "Janji", "Penanggung jawab", "Keadaan", "Hasil");
            for (Promise promise : all.subList(from, Math.min(all.size(), from + ROWS_A_SLIDE))) {
                table.row(
                        Cell.of(String.valueOf(promise.says().number())),
                        Cell.of(promise.says().activity()),
                        Cell.of(PromiseReview.owner(promise)),
                        PromiseReview.state(promise),
                        Cell.of(promise.says().progress().result()));
            }
            slides.add(
                    new Slide.Grid(
                            "Janji pertemuan lalu: " + PromiseReview.count(all),
                            table.build(),
                            ""));
        }
        return slides;
    }

    private static List<Slide> proposals(Briefing briefing) {
        List<Slide> slides = new ArrayList<>();
        List<Proposal> all = briefing.proposals();
        for (int from = 0; from < all.size(); from += ROWS_A_SLIDE) {
            Table.Builder table =
                    Table.of(Column.left(10), Column.left(6), Column.left(4), Column.left(3))
                            .head("Usulan kegiatan", "Hasil", "Penanggung jawab", "Selesai");
            for (Proposal proposal : all.subList(from, Math.min(all.size(), from + ROWS_A_SLIDE))) {
                table.row(proposal.what(), proposal.result(), proposal.position(), "………");
            }
            slides.add(
                    new Slide.Grid(
                            "Usulan rencana tindak lanjut",
                            table.build(),
                            "Siapa menyanggupi, di mana, berapa, kapan, dan apa buktinya?"));
        }
        return slides;
    }
}
