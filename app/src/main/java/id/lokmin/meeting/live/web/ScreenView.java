package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.Presence;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.Optional;

/**
 * The screen of the room, a whole page without the application around it.
 *
 * @param stream where the page is told what is new
 * @param version of the page's files, so that a screen left on over an upgrade loads itself anew
 */
record ScreenView(
        Language language, Texts texts, String stream, String version, long now, Shown shown) {

    /**
     * What stands on it.
     *
     * @param scene its code
     * @param title what meeting it is
     * @param where day and place; {@code office} whose meeting
     * @param now the point of the agenda that is on
     * @param figure where the scene is one
     * @param scored where the scene is the result of scoring
     * @param lines of the minutes, where the scene shows them; {@code before} how many stand above
     * @param open whether people can still come in
     */
    record Shown(
            Texts texts,
            String scene,
            String title,
            String where,
            String office,
            Optional<Entrance> entrance,
            Presence presence,
            Optional<Point> now,
            List<Point> agenda,
            Optional<Figure> figure,
            Optional<Scored> scored,
            List<Said> lines,
            int before,
            boolean open) {

        /** As many points as are read from the last row, from the one before that which is on. */
        private static final int NEAR = 8;

        Shown {
            agenda = List.copyOf(agenda);
            lines = List.copyOf(lines);
        }

        /** The first point on the screen: what is done long since makes room. */
        private int from() {
            int on = now.map(point -> point.number() - 1).orElse(0);
            return Math.clamp(on - 1L, 0, Math.max(0, agenda.size() - NEAR));
        }

        List<Point> near() {
            return agenda.subList(from(), Math.min(agenda.size(), from() + NEAR));
        }

        /** How many points stand above those near, and how many below. */
        int earlier() {
            return from();
        }

        int later() {
            return Math.max(0, agenda.size() - from() - NEAR);
        }
    }

    /**
     * How phones come in.
     *
     * @param typed the address to type where the camera fails
     */
    record Entrance(QrCode code, String typed, String pin) {}

    /**
     * A point of the agenda with its clock.
     *
     * @param state {@code done}, {@code now}, {@code paused} or {@code later}
     * @param spent milliseconds until {@code since}
     * @param since epoch milliseconds its clock runs from; 0 where it stands still
     * @param planned milliseconds
     * @param told its minutes in words, for who has no script
     */
    record Point(
            int number,
            String what,
            String who,
            String state,
            long spent,
            long since,
            long planned,
            String told) {

        boolean isOn() {
            return state.equals("now") || state.equals("paused");
        }
    }

    /** An indicator over its areas. */
    record Figure(
            String code,
            String name,
            String whole,
            String sentence,
            String svg,
            List<Area> areas) {}

    /** An area in the table below the chart. */
    record Area(String name, String value, String sign, String status, String gap) {}

    /**
     * The result of a round of scoring.
     *
     * @param live whether it is still scored
     * @param divided whether opinions lie far apart anywhere
     */
    record Scored(
            List<String> criteria,
            List<Ranked> lines,
            String scorers,
            String rule,
            boolean live,
            boolean divided) {}

    /** A problem with its rank and scores. */
    record Ranked(String rank, String words, List<Score> scores, String total) {}

    /** What was said together under a criterion, with how far apart. */
    record Score(String words, boolean divided) {}

    /** A line of the minutes. */
    record Said(String kind, String words, int number) {}
}
