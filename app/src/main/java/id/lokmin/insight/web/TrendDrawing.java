package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.SmallNumbers;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.insight.Course;
import id.lokmin.insight.Words;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two years of one place as a line beside its target. A month without a figure is a gap, never
 * joined over; neither is the January in which a yearly count begins anew.
 */
final class TrendDrawing {

    static final double WIDTH = 720;
    static final double HEIGHT = 240;
    static final double LEFT = 46;
    static final double RIGHT = WIDTH - 12;
    static final double TOP = 14;
    static final double BOTTOM = HEIGHT - 36;

    private final Words words;
    private final Formats formats;
    private final Texts texts;

    TrendDrawing(Language language) {
        this.words = new Words(language);
        this.formats = Formats.of(language);
        this.texts = Texts.of("insight", language);
    }

    /**
     * One month of the table below.
     *
     * @param counted {@code 163 dari 280}; {@code target} of that month
     */
    record Line(String month, String figure, String counted, String target) {}

    /** The picture; empty where no month has a figure. */
    Optional<String> draw(Course course, String placeCode, String placeName) {
        List<Course.Point> points = course.at(placeCode);
        if (points.stream().allMatch(point -> point.outcome().measuredValue().isEmpty())) {
            return Optional.empty();
        }
        Indicator indicator = course.card().indicator();
        double highest = 0;
        for (Course.Point point : points) {
            highest = Math.max(highest, point.outcome().measuredValue().orElse(0));
            highest = Math.max(highest, point.target().map(RunningTarget::upper).orElse(0.0));
        }
        Scale scale = Scale.upTo(highest, !indicator.isCount() && indicator.per() == 100);
        Sketch sketch =
                new Sketch(
                        WIDTH,
                        HEIGHT,
                        "trend",
                        texts.get("trend.in_words", course.card().code(), placeName));
        axes(sketch, scale, points);
        targets(sketch, scale, points);
        values(sketch, scale, points, course);
        return Optional.of(sketch.finish());
    }

    private void axes(Sketch sketch, Scale scale, List<Course.Point> points) {
        for (int tick = 0; tick <= scale.ticks(); tick++) {
            double value = tick * scale.step();
            double y = y(scale, value);
            sketch.line(LEFT, y, RIGHT, y, tick == 0 ? "axis" : "grid");
            sketch.text(LEFT - 6, y + 4, "label end", formats.shortNumber(value, 1));
        }
        for (int i = 0; i < points.size(); i++) {
            Month month = points.get(i).month();
            if (month.number() % 3 == 1) {
                sketch.line(x(i, points), BOTTOM, x(i, points), BOTTOM + 4, "axis");
                sketch.text(
                        x(i, points),
                        BOTTOM + 16,
                        "label middle",
                        formats.monthName(month.number()).substring(0, 3));
                if (month.number() == 1 || i < 3) {
                    sketch.text(x(i, points), BOTTOM + 30, "label middle", "" + month.year());
                }
            }
        }
    }

    private void targets(Sketch sketch, Scale scale, List<Course.Point> points) {
        List<OptionalDouble> lower = new ArrayList<>();
        List<OptionalDouble> upper = new ArrayList<>();
        boolean range = false;
        for (Course.Point point : points) {
            lower.add(bound(point.target().map(RunningTarget::value)));
            upper.add(bound(point.target().map(RunningTarget::upper)));
            range |= point.target().filter(t -> t.upper() > t.value()).isPresent();
        }
        line(sketch, scale, points, lower, "target");
        if (range) {
            line(sketch, scale, points, upper, "target");
        }
    }

    private static OptionalDouble bound(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private void values(Sketch sketch, Scale scale, List<Course.Point> points, Course course) {
        line(
                sketch,
                scale,
                points,
                points.stream().map(point -> point.outcome().measuredValue()).toList(),
                "value");
        Indicator indicator = course.card().indicator();
        for (int i = 0; i < points.size(); i++) {
            Course.Point point = points.get(i);
            if (point.outcome() instanceof Outcome.Measured(Tally tally, double value)) {
                boolean few = SmallNumbers.USUAL.isSmall(indicator, tally);
                sketch.dot(
                        x(i, points),
                        y(scale, value),
                        few ? 2.5 : 3.5,
                        few ? "dot few" : "dot",
                        words.month(point.month()) + ": " + figure(course, point));
            } else {
                sketch.text(x(i, points), BOTTOM - 4, "label middle none", "–");
            }
        }
    }

    /** A line through the values there are, broken where there is none and where a year begins. */
    private static void line(
            Sketch sketch,
            Scale scale,
            List<Course.Point> points,
            List<OptionalDouble> values,
            String look) {
        StringBuilder stretch = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (values.get(i).isEmpty() || points.get(i).begins()) {
                flush(sketch, stretch, look);
            }
            if (values.get(i).isPresent()) {
                stretch.append(Sketch.length(x(i, points)))
                        .append(',')
                        .append(Sketch.length(y(scale, values.get(i).getAsDouble())))
                        .append(' ');
            }
        }
        flush(sketch, stretch, look);
    }

    private static void flush(Sketch sketch, StringBuilder stretch, String look) {
        if (stretch.indexOf(" ") != stretch.lastIndexOf(" ")) {
            sketch.polyline(stretch.toString(), look);
        }
        stretch.setLength(0);
    }

    private static double x(int i, List<Course.Point> points) {
        return LEFT + 10 + (RIGHT - LEFT - 20) * i / Math.max(1, points.size() - 1);
    }

    private static double y(Scale scale, double value) {
        return BOTTOM - scale.share(value) * (BOTTOM - TOP);
    }

    /** The same as a table, the latest month first. */
    List<Line> table(Course course, String placeCode) {
        Indicator indicator = course.card().indicator();
        return course.at(placeCode).reversed().stream()
                .map(point ->
                        new Line(
                                words.month(point.month()),
                                figure(course, point),
                                point.outcome() instanceof Outcome.Measured measured
                                                && !indicator.isCount()
                                        ? words.fraction(measured.tally())
                                        : "",
                                point.target()
                                        .map(target -> words.target(course.card(), target))
                                        .orElse("")))
                .toList();
    }

    private String figure(Course course, Course.Point point) {
        Indicator indicator = course.card().indicator();
        return point.outcome() instanceof Outcome.Measured measured
                        && SmallNumbers.USUAL.isSmall(indicator, measured.tally())
                ? words.fraction(measured.tally())
                : words.shown(indicator, course.card().unit(), point.outcome());
    }
}
