package id.lokmin.meeting.closing;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.shell.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting as a public report tells of it, see {@code reported/README.md}.
 *
 * @param sessions what else was held that day
 * @param signs whose lines stand on the sheet in the end
 */
record ReportedMeeting(
        String name,
        String kind,
        Period period,
        MeetingPlan plan,
        String theme,
        List<String> sessions,
        List<String> villages,
        int rw,
        List<Seat> came,
        List<Point> points,
        List<String> signs) {

    /** The five, in the order in which they were found. */
    static final List<String> NAMES =
            List.of(
                    "kalitanjung-2025-q3",
                    "lanrisang-bulanan",
                    "baru-tengah-2025-q4",
                    "purwaharja-2024-q2",
                    "sababilah-2025-q1");

    private static final Map<String, Problem> LACKING =
            Map.of(
                    "owner", Problem.PROMISE_OWNER_MISSING,
                    "place", Problem.PROMISE_PLACE_MISSING,
                    "number", Problem.PROMISE_NUMBER_MISSING,
                    "date", Problem.PROMISE_DATE_MISSING,
                    "proof", Problem.PROMISE_PROOF_MISSING);

    /**
     * Who came.
     *
     * @param standingFor the position that was invited; empty where it is their own
     */
    record Seat(String position, String sector, String standingFor) {

        String invited() {
            return standingFor.isEmpty() ? position : standingFor;
        }
    }

    /**
     * A point that was agreed.
     *
     * @param lacks what it lacks as it was reported, {@code why} in words
     * @param mended what makes it whole; empty where it is closed as it is
     * @param excused the reason for that
     */
    record Point(
            String says,
            Says known,
            List<Problem> lacks,
            String why,
            Optional<Says> mended,
            String excused) {}

    /** What is said of a point; what is empty is not said. */
    record Says(
            String owner,
            String sector,
            List<String> partners,
            List<String> places,
            String number,
            Optional<LocalDate> due,
            String proof) {}

    static ReportedMeeting read(String name) {
        String file = name + ".yaml";
        try (InputStream bytes = ReportedMeeting.class.getResourceAsStream("reported/" + file)) {
            String text =
                    new String(
                            Objects.requireNonNull(bytes, file).readAllBytes(),
                            StandardCharsets.UTF_8);
            return of(name, (Yaml.Fields) YamlReader.read(file, text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (YamlReader.Unreadable wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static ReportedMeeting of(String name, Yaml.Fields file) {
        Yaml.Fields areas = file.rows("areas").getFirst();
        return new ReportedMeeting(
                name,
                text(file, "kind"),
                Period.parse(text(file, "period")),
                new MeetingPlan(
                        file.text("day").map(LocalDate::parse),
                        Optional.empty(),
                        text(file, "venue")),
                text(file, "theme"),
                file.texts("sessions"),
                areas.texts("villages"),
                areas.number("rw").orElse(0.0).intValue(),
                file.rows("came").stream()
                        .map(row ->
                                new Seat(
                                        text(row, "position"),
                                        text(row, "sector"),
                                        text(row, "for")))
                        .toList(),
                file.rows("points").stream().map(ReportedMeeting::point).toList(),
                file.texts("signs"));
    }

    private static Point point(Yaml.Fields row) {
        return new Point(
                text(row, "says"),
                says(row, "known").orElseGet(() -> says(row)),
                row.texts("lacks").stream()
                        .map(word -> Objects.requireNonNull(LACKING.get(word), word))
                        .toList(),
                text(row, "why"),
                says(row, "mended"),
                text(row, "excused"));
    }

    private static Optional<Says> says(Yaml.Fields row, String name) {
        return row.rows(name).stream().findFirst().map(ReportedMeeting::says);
    }

    /** Of a row without such fields nothing is said. */
    private static Says says(Yaml.Fields row) {
        return new Says(
                text(row, "owner"),
                text(row, "sector"),
                row.texts("partners"),
                row.texts("places"),
                text(row, "number"),
                row.text("due").map(LocalDate::parse),
                text(row, "proof"));
    }

    private static String text(Yaml.Fields row, String name) {
        return row.text(name).orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
