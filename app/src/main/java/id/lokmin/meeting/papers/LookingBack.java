package id.lokmin.meeting.papers;

import id.lokmin.followup.Promise;
import id.lokmin.followup.SectorAccount;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.movement.LookBack;
import id.lokmin.meeting.movement.Moved;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.Moved.Silent;
import id.lokmin.meeting.movement.MovementWords;
import id.lokmin.paper.Block;
import id.lokmin.paper.Block.Figures.Figure;
import id.lokmin.paper.Slide;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "Did it move?" on paper and on slides: what a meeting begins with, made without anybody's effort.
 */
final class LookingBack {

    /** More sentences than this nobody reads standing. */
    private static final int TOLD = 4;

    /** As many figures and standing problems as one sheet holds beside the sectors. */
    private static final int FIGURES_A_SHEET = 7;

    private static final int CHRONIC_A_SHEET = 3;

    private static final MovementWords WORDS = new MovementWords(Language.INDONESIAN);

    private LookingBack() {}

    /** On one sheet; nothing where there is nothing to look back on. */
    static List<Block> blocks(Briefing briefing) {
        LookBack back = briefing.lookBack();
        List<Block> blocks = new ArrayList<>();
        if (back.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading("Apakah janji yang lalu menggerakkan angka?", 1));
        if (!back.moved().isEmpty()) {
            blocks.add(moved(shown(back.moved()), briefing.before()));
            left(back.moved(), briefing.before()).ifPresent(blocks::add);
        }
        if (!back.sectors().isEmpty()) {
            blocks.add(new Block.Heading("Janji menurut sektor", 2));
            blocks.add(sectors(back.sectors()));
        }
        if (!back.chronic().isEmpty()) {
            blocks.add(new Block.Heading("Masalah menahun (tiga triwulan di bawah target)", 2));
            blocks.add(
                    new Block.Points(
                            back.chronic().stream()
                                    .limit(CHRONIC_A_SHEET)
                                    .map(one -> Text.of(WORDS.chronicBriefly(one)))
                                    .toList(),
                            false));
        }
        if (!back.moved().isEmpty()) {
            blocks.add(Block.Paragraph.of(Text.italic(WORDS.methodBriefly())));
        }
        return blocks;
    }

    /** What a sheet holds of those that can be compared: what chance hardly explains first. */
    private static List<Moved> shown(List<Moved> all) {
        List<Moved> compared =
                all.stream().filter(moved -> moved.result() instanceof Compared).toList();
        return compared.size() <= FIGURES_A_SHEET
                ? compared
                : compared.stream()
                        .sorted(Comparator.comparing(moved -> moved.tone() == Tone.MUTED))
                        .limit(FIGURES_A_SHEET)
                        .toList();
    }

    /** The others in a line: those the sheet has no room for, and those that say nothing yet. */
    private static Optional<Block> left(List<Moved> all, List<Promise> before) {
        List<Moved> shown = shown(all);
        String more =
                numbers(
                        all.stream()
                                .filter(moved ->
                                        moved.result() instanceof Compared
                                                && !shown.contains(moved)),
                        before);
        String silent =
                numbers(all.stream().filter(moved -> moved.result() instanceof Silent), before);
        String line =
                (more.isEmpty() ? "" : "Juga janji nomor " + more + ", lihat paparan. ")
                        + (silent.isEmpty()
                                ? ""
                                : "Belum dapat dibandingkan: janji nomor " + silent + ".");
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Paragraph.of(Text.of(line.strip())));
    }

    private static String numbers(Stream<Moved> some, List<Promise> before) {
        return some.map(moved -> PromiseReview.number(moved.promise(), before))
                .collect(Collectors.joining(", "));
    }

    /** The first slide after the title, and those behind it. */
    static List<Slide> slides(Briefing briefing) {
        LookBack back = briefing.lookBack();
        List<Slide> slides = new ArrayList<>();
        if (back.isEmpty()) {
            return slides;
        }
        slides.add(new Slide.KeyFigures("Apakah bergerak?", figures(back.sectors()), points(back)));
        for (List<Moved> some : Slides.pages(back.moved())) {
            slides.add(
                    new Slide.Grid(
                            "Angka yang dijanjikan",
                            moved(some, briefing.before()),
                            "Perbedaan bukan bukti sebab. Selang kepercayaan 95 %: Newcombe 1998, 2001."));
        }
        for (List<SectorAccount> some : Slides.pages(back.sectors())) {
            slides.add(
                    new Slide.Grid(
                            "Janji menurut sektor",
                            sectors(some),
                            "Satu janji dapat lewat tenggat dan sekaligus belum ada kabar."));
        }
        return slides;
    }

    private static List<Figure> figures(List<SectorAccount> sectors) {
        if (sectors.isEmpty()) {
            return List.of();
        }
        int promised = sum(sectors, SectorAccount::promised);
        return List.of(
                figure("Dijanjikan", promised, promised, Tone.NEUTRAL),
                figure("Selesai", sum(sectors, SectorAccount::done), promised, Tone.GOOD),
                figure("Lewat tenggat", sum(sectors, SectorAccount::late), promised, Tone.BAD),
                figure(
                        "Belum ada kabar",
                        sum(sectors, SectorAccount::silent),
                        promised,
                        Tone.WARNING));
    }

    private static Figure figure(String label, int count, int of, Tone tone) {
        return new Figure(
                label,
                String.valueOf(count),
                count == of ? "janji" : "dari " + of + " janji",
                count == 0 ? Tone.NEUTRAL : tone);
    }

    private static int sum(List<SectorAccount> sectors, ToIntFunction<SectorAccount> count) {
        return sectors.stream().mapToInt(count).sum();
    }

    /** What chance hardly explains first, then the rest; the chronic last. */
    private static List<Text> points(LookBack back) {
        List<Text> points = new ArrayList<>();
        back.moved().stream()
                .filter(moved -> moved.result() instanceof Compared)
                .sorted(Comparator.comparing((Moved moved) -> moved.tone() == Tone.MUTED))
                .limit(TOLD)
                .forEach(moved -> points.add(point(moved)));
        back.chronic().stream()
                .limit(2)
                .forEach(chronic ->
                        points.add(
                                Text.of(
                                        "Menahun: "
                                                + WORDS.name(chronic.card())
                                                + ", tiga triwulan di bawah target.")));
        return points;
    }

    private static Text point(Moved moved) {
        Side here = ((Compared) moved.result()).here();
        return Text.bold(WORDS.name(moved.card()))
                .plus(
                        Text.of(
                                " di "
                                        + WORDS.places(here.places())
                                        + ": "
                                        + WORDS.moves(moved.card(), here)
                                        + " ("
                                        + WORDS.briefly(moved)
                                        + ")"));
    }

    private static Table moved(List<Moved> all, List<Promise> before) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(6),
                                Column.left(4),
                                Column.left(5),
                                Column.left(5),
                                Column.left(4),
                                Column.left(4))
                        .head(
                                "No",
                                "Indikator janji",
                                "Wilayah",
                                "Sebelum",
                                "Sesudah",
                                "Wilayah lain",
                                "Kebetulan?")
                        .small();
        for (Moved moved : all) {
            String number = PromiseReview.number(moved.promise(), before);
            switch (moved.result()) {
                case Compared(_, _, Side here, var elsewhere) ->
                        table.row(
                                Cell.of(number),
                                Cell.of(WORDS.name(moved.card())),
                                Cell.of(WORDS.places(here.places())),
                                Cell.of(WORDS.figure(moved.card(), here.before())),
                                Cell.of(WORDS.figure(moved.card(), here.after())),
                                Cell.of(
                                        elsewhere
                                                .map(side -> WORDS.moves(moved.card(), side))
                                                .orElse("–")),
                                verdict(moved));
                case Silent _ ->
                        table.row(
                                Cell.of(number),
                                Cell.of(WORDS.name(moved.card())),
                                Cell.of(WORDS.briefly(moved)).across(5));
            }
        }
        return table.build();
    }

    private static Cell verdict(Moved moved) {
        String words = WORDS.briefly(moved);
        return moved.tone() == Tone.MUTED ? Cell.of(words) : Cell.marked(moved.tone(), words);
    }

    private static Table sectors(List<SectorAccount> sectors) {
        Table.Builder table =
                Table.of(
                                Column.left(6),
                                Column.centre(3),
                                Column.centre(3),
                                Column.centre(3),
                                Column.centre(3))
                        .head("Sektor", "Dijanjikan", "Selesai", "Lewat tenggat", "Belum ada kabar")
                        .small();
        for (SectorAccount account : sectors) {
            table.row(
                    account.sector().isEmpty() ? "Tanpa penanggung jawab" : account.sector(),
                    String.valueOf(account.promised()),
                    String.valueOf(account.done()),
                    String.valueOf(account.late()),
                    String.valueOf(account.silent()));
        }
        return table.build();
    }
}
