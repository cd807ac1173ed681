package id.lokmin.meeting.web;

import id.lokmin.meeting.MeetingKind.Filling;
import id.lokmin.meeting.agenda.Agenda;
import id.lokmin.meeting.agenda.AgendaPoint;
import id.lokmin.meeting.agenda.AgendaPoint.State;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agenda as it was typed, all points at once, with the one thing that the button asked for: so
 * that striking off a point loses nothing that was typed beside it.
 *
 * @param wrong a sentence for each field that cannot be read, by its name with the row
 */
record AgendaForm(List<AgendaPoint> points, Map<String, String> wrong) {

    private static final int LONGEST = 300;

    /** More rows than any agenda has. */
    private static final int MOST_ROWS = 100;

    static AgendaForm read(Agenda agenda, Map<String, String> form, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<AgendaPoint> points = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && form.containsKey("what" + i); i++) {
            row(agenda, form, "" + i, wrong, texts).ifPresent(points::add);
        }
        if (!form.getOrDefault("what-baru", "").isBlank()) {
            row(agenda, form, "-baru", wrong, texts).ifPresent(points::add);
        }
        if (wrong.isEmpty()) {
            act(form.getOrDefault("do", ""), points);
        }
        return new AgendaForm(points, wrong);
    }

    private static Optional<AgendaPoint> row(
            Agenda agenda,
            Map<String, String> form,
            String row,
            Map<String, String> wrong,
            Texts texts) {
        String what = form.getOrDefault("what" + row, "").strip();
        String who = form.getOrDefault("who" + row, "").strip();
        String minutes = form.getOrDefault("minutes" + row, "").strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            wrong.put("what" + row, texts.get("agenda.what.wrong"));
        }
        if (who.length() > LONGEST) {
            wrong.put("who" + row, texts.get("agenda.what.wrong"));
        }
        if (!minutes.matches("[1-9][0-9]{0,2}")
                || Integer.parseInt(minutes) > AgendaPoint.MOST_MINUTES) {
            wrong.put("minutes" + row, texts.get("agenda.minutes.wrong"));
        }
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        String id = form.getOrDefault("id" + row, "");
        AgendaPoint typed =
                new AgendaPoint(
                        "",
                        Integer.parseInt(minutes),
                        what,
                        who,
                        Filling.find(form.getOrDefault("source" + row, ""))
                                .orElse(Filling.AS_WRITTEN),
                        form.getOrDefault("reference" + row, ""),
                        State.STANDS);
        return Optional.of(
                agenda.points().stream()
                        .filter(point -> !id.isEmpty() && point.id().equals(id))
                        .findFirst()
                        .map(point -> point.saying(typed.minutes(), what, who))
                        .orElse(typed));
    }

    /** Moves, strikes off or puts aside the point that a button stands beside. */
    private static void act(String asked, List<AgendaPoint> points) {
        int dash = asked.indexOf('-');
        if (dash < 0 || !asked.substring(dash + 1).matches("[0-9]{1,3}")) {
            return;
        }
        int at = Integer.parseInt(asked.substring(dash + 1));
        if (at >= points.size()) {
            return;
        }
        AgendaPoint point = points.get(at);
        switch (asked.substring(0, dash)) {
            case "up" -> Collections.swap(points, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(points, at, Math.min(points.size() - 1, at + 1));
            case "drop" -> points.set(at, point.as(State.DROPPED));
            case "later" ->
                    points.set(
                            at,
                            point.as(
                                    point.state() == State.LEFT_OVER
                                            ? State.STANDS
                                            : State.LEFT_OVER));
            default -> {}
        }
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }
}
