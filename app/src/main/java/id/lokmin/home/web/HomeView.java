package id.lokmin.home.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visitor;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first page in words.
 *
 * @param month the month that is looked at; empty before there is any figure
 * @param reminders how many wait to be sent, in words; empty where none does, or for those who send
 *     none
 */
record HomeView(
        Frame frame,
        Texts texts,
        Visitor visitor,
        Optional<String> month,
        Optional<Meets> next,
        String reported,
        List<Missing> missing,
        String open,
        List<Late> late,
        String moreLate,
        String reminders,
        List<Moved> moved) {

    static HomeView empty(Frame frame, Texts texts, Visitor visitor) {
        return new HomeView(
                frame,
                texts,
                visitor,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "",
                List.of(),
                "",
                "",
                List.of());
    }

    /** What a new Puskesmas does first, as far as this visitor may. */
    List<FirstStep> firstSteps() {
        return Stream.of(
                        step(Permission.ENTER_FIGURES, "/data/isi?programme=SASARAN", "target"),
                        step(Permission.ENTER_FIGURES, "/data/isi", "figures"),
                        step(Permission.EDIT_PEOPLE, "/pengaturan/jabatan", "positions"),
                        step(Permission.MANAGE_ACCOUNTS, "/pengaturan/akun", "accounts"),
                        step(Permission.HOLD_MEETINGS, "/pertemuan", "meeting"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FirstStep> step(Permission needed, String address, String key) {
        return visitor.may(needed)
                ? Optional.of(
                        new FirstStep(
                                address,
                                texts.get("home.first." + key),
                                texts.get("home.first." + key + ".why")))
                : Optional.empty();
    }

    boolean mayImport() {
        return visitor.may(Permission.IMPORT);
    }

    boolean mayHoldMeetings() {
        return visitor.may(Permission.HOLD_MEETINGS);
    }

    /** Something to do first, and what for. */
    record FirstStep(String address, String words, String why) {}

    /** The meeting that comes next, and what it lacks. */
    record Meets(String name, String day, String inDays, List<String> lacking) {}

    /** The reports of one kind that have not come. */
    record Missing(String programme, String count, String areas, String address) {}

    /** A promise whose day has passed. */
    record Late(String activity, String owner, String due, String days, String address) {}

    /** An indicator that got worse. */
    record Moved(
            String code,
            String name,
            String tone,
            String sign,
            String status,
            String figure,
            String arrow,
            String target,
            String gap,
            String worst,
            String address) {}
}
