package id.lokmin.meeting.papers;

import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.meeting.Briefing;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the promises of the last meeting (evaluasi RTL lalu): page one of this one. */
public final class PromiseReview {

    private static final Formats FORMATS = Formats.of(Language.INDONESIAN);

    private PromiseReview() {}

    public static Paper of(Briefing briefing) {
        Paper.Builder paper =
                Heads.meetingPaper(
                        briefing,
                        PageLayout.landscape(PageLayout.Size.F4),
                        "Evaluasi Rencana Tindak Lanjut Lalu");
        LookingBack.blocks(briefing).forEach(paper::add);
        if (briefing.before().isEmpty()) {
            return paper.paragraph("Belum ada janji dari pertemuan sebelumnya yang tercatat.")
                    .build();
        }
        return paper.heading("Janji satu per satu")
                .paragraph(count(briefing.before()) + ".")
                .add(table(briefing.before()))
                .signatures(Heads.bothHeads(briefing))
                .build();
    }

    private static Table table(List<Promise> promises) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(8),
                                Column.left(5),
                                Column.left(4),
                                Column.left(5),
                                Column.left(5),
                                Column.left(4),
                                Column.left(5),
                                Column.left(5))
                        .head(
                                "No",
                                "Janji (RTL lalu)",
                                "Penanggung jawab",
                                "Tenggat",
                                "Hasil",
                                "Bukti",
                                "Keadaan",
                                "Hambatan",
                                "Keputusan")
                        .small();
        for (Promise promise : promises) {
            table.row(
                    Cell.of(number(promise, promises)),
                    Cell.of(promise.says().activity() + volume(promise)),
                    Cell.of(owner(promise)),
                    Cell.of(day(promise.says().due())),
                    Cell.of(result(promise)),
                    Cell.of(promise.says().proof()),
                    state(promise),
                    Cell.of(promise.says().progress().obstacle()),
                    Cell.of(promise.says().progress().decision()));
        }
        return table.build();
    }

    /** {@code 3}; with its period where promises of several meetings stand together. */
    static String number(Promise promise, List<Promise> among) {
        String number = String.valueOf(promise.says().number());
        boolean one = among.stream().map(Promise::origin).distinct().count() == 1;
        return one ? number : number + " (" + promise.origin().id() + ")";
    }

    private static String volume(Promise promise) {
        String volume = promise.says().aim().volume();
        return volume.isBlank() ? "" : " (" + volume + ")";
    }

    /**
     * {@code 40 (95,2 %) dari 42 bayi}: what came of it, and of how many where that was counted.
     */
    static String resultOfVolume(Promise promise) {
        String volume = promise.says().aim().volume().strip();
        String result = result(promise);
        return result.isBlank() || volume.isEmpty() || !Character.isDigit(volume.charAt(0))
                ? result
                : result + " dari " + volume;
    }

    static String result(Promise promise) {
        Progress progress = promise.says().progress();
        String percent =
                progress.percent().isPresent()
                        ? " (" + FORMATS.shortNumber(progress.percent().getAsDouble(), 1) + " %)"
                        : "";
        return progress.result() + percent;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(FORMATS::date).orElse("");
    }

    /** The position that answers for a promise, never a person. */
    static String owner(Promise promise) {
        return promise.says().owner().position();
    }

    static String stateInWords(Promise promise) {
        return promise.state().label();
    }

    static Cell state(Promise promise) {
        return Cell.marked(promise.state().tone(), promise.state().label());
    }

    /** {@code 3 dari 10 selesai; 2 berjalan, 1 belum mulai}, in the order of the states. */
    static String count(List<Promise> promises) {
        long done = promises.stream().filter(p -> p.state() == PromiseState.DONE).count();
        String rest =
                Arrays.stream(PromiseState.values())
                        .filter(state -> state != PromiseState.DONE)
                        .map(state ->
                                new Counted(
                                        state.label(),
                                        promises.stream().filter(p -> p.state() == state).count()))
                        .filter(counted -> counted.many() > 0)
                        .map(counted ->
                                counted.many() + " " + counted.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return done + " dari " + promises.size() + " selesai" + (rest.isEmpty() ? "" : "; " + rest);
    }

    private record Counted(String label, long many) {}
}
