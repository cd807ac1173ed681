package id.lokmin.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a meeting takes and yields, point by point, with what was ticked off.
 *
 * @param points in the order of the stages
 */
public record Checklist(List<Point> points) {

    /** The parts of a checklist. */
    public enum Stage {
        /** What has to be ready so many days before. */
        STEP("langkah"),
        INPUT("masukan"),
        PROCESS("proses"),
        OUTPUT("luaran"),
        DOCUMENT("dokumen");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /** As it is stored and sent by a form. */
        public String code() {
            return code;
        }

        public String key() {
            return "check." + name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Stage> find(String code) {
            return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
        }
    }

    /**
     * One point.
     *
     * @param words as the kind of meeting puts it
     * @param tick who ticked it off and when; empty where it is open
     */
    public record Point(Stage stage, String words, Optional<Tick> tick) {

        public boolean isDone() {
            return tick.isPresent();
        }
    }

    /** Who ticked a point off, and when. */
    public record Tick(String actor, Instant at) {}

    public Checklist {
        points = List.copyOf(points);
    }

    public List<Point> of(Stage stage) {
        return points.stream().filter(point -> point.stage() == stage).toList();
    }

    /** How many points of a stage are ticked off. */
    public int done(Stage stage) {
        return (int) of(stage).stream().filter(Point::isDone).count();
    }

    /** Whether everything that must come out of the meeting is there: luaran and documents. */
    public boolean isComplete() {
        return points.stream()
                .filter(point -> point.stage() == Stage.OUTPUT || point.stage() == Stage.DOCUMENT)
                .allMatch(Point::isDone);
    }
}
