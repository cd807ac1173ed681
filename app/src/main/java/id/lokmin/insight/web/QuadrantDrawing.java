package id.lokmin.insight.web;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Level against trend: to the right what is above its running target, upwards what the month
 * improved, so that the four quarters are the four labels of PWS. For what should be low both signs
 * are turned: right and up stay good. A dot's size is the number of people behind it.
 */
final class QuadrantDrawing {

    static final double WIDTH = 640;
    static final double HEIGHT = 400;
    private static final double LEFT = 20;
    private static final double RIGHT = WIDTH - 20;
    private static final double TOP = 24;
    private static final double BOTTOM = HEIGHT - 34;
    private static final double LARGEST = 18;
    private static final double SMALLEST = 4;

    private final Words words;
    private final Formats formats;
    private final Texts texts;

    QuadrantDrawing(Language language) {
        this.words = new Words(language);
        this.formats = Formats.of(language);
        this.texts = Texts.of("insight", language);
    }

    /** Where an area stands: points above its target, and points better than the month before. */
    record Spot(GridCell cell, double level, double trend) {}

    /** One line of the table below. */
    record Line(String area, String level, String trend, String status) {}

    /** The picture with its table. */
    record Quadrant(String svg, List<Line> table) {}

    /** The areas that have a target, a figure of enough people, and a month to compare with. */
    static List<Spot> spots(AreaWatch watch) {
        Direction direction = watch.card().indicator().direction();
        if (direction != Direction.UP && direction != Direction.DOWN) {
            return List.of();
        }
        double sign = direction == Direction.UP ? 1 : -1;
        List<Spot> spots = new ArrayList<>();
        for (GridCell cell : watch.areas()) {
            OptionalDouble now = value(cell.compared().now());
            OptionalDouble before = value(cell.compared().before());
            if (!cell.small()
                    && cell.value().isPresent()
                    && cell.target().isPresent()
                    && now.isPresent()
                    && before.isPresent()) {
                spots.add(
                        new Spot(
                                cell,
                                sign * (cell.value().getAsDouble() - cell.target().get().value()),
                                sign * (now.getAsDouble() - before.getAsDouble())));
            }
        }
        return spots;
    }

    private static OptionalDouble value(Outcome outcome) {
        return outcome.measuredValue();
    }

    /** Empty where fewer than two areas can be placed. */
    Optional<Quadrant> draw(AreaWatch watch) {
        List<Spot> spots = spots(watch);
        if (spots.size() < 2) {
            return Optional.empty();
        }
        double widest = 1;
        double highest = 1;
        double most = 1;
        for (Spot spot : spots) {
            widest = Math.max(widest, Math.abs(spot.level()));
            highest = Math.max(highest, Math.abs(spot.trend()));
            most = Math.max(most, spot.cell().tally().denominator());
        }
        Sketch sketch =
                new Sketch(
                        WIDTH,
                        HEIGHT,
                        "quadrant",
                        texts.get("quadrant.in_words", watch.card().code()));
        frame(sketch, widest, highest);
        Names names = new Names();
        for (Spot spot : spots) {
            spot(sketch, spot, widest, highest, most, names);
        }
        return Optional.of(new Quadrant(sketch.finish(), spots.stream().map(this::line).toList()));
    }

    private void frame(Sketch sketch, double widest, double highest) {
        double middle = (LEFT + RIGHT) / 2;
        double centre = (TOP + BOTTOM) / 2;
        sketch.rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, "field");
        sketch.line(middle, TOP, middle, BOTTOM, "axis");
        sketch.line(LEFT, centre, RIGHT, centre, "axis");
        sketch.text(RIGHT - 6, TOP + 14, "quarter good end", texts.get("status.BAIK"));
        sketch.text(RIGHT - 6, BOTTOM - 6, "quarter warning end", texts.get("status.KURANG"));
        sketch.text(LEFT + 6, TOP + 14, "quarter fair", texts.get("status.CUKUP"));
        sketch.text(LEFT + 6, BOTTOM - 6, "quarter bad", texts.get("status.JELEK"));
        sketch.text(LEFT, TOP - 8, "label", texts.get("quadrant.up", points(highest)));
        sketch.text(RIGHT, BOTTOM + 16, "label end", texts.get("quadrant.right", points(widest)));
        sketch.text(LEFT, BOTTOM + 16, "label", texts.get("quadrant.left", points(-widest)));
    }

    private void spot(
            Sketch sketch, Spot spot, double widest, double highest, double most, Names names) {
        double x = (LEFT + RIGHT) / 2 + spot.level() / widest * ((RIGHT - LEFT) / 2 - LARGEST - 24);
        double y = (TOP + BOTTOM) / 2 - spot.trend() / highest * ((BOTTOM - TOP) / 2 - LARGEST - 8);
        double people = spot.cell().tally().denominator();
        double radius =
                spot.cell().card().indicator().isCount()
                        ? SMALLEST * 2
                        : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(people / most);
        String tone = spot.cell().tone().name().toLowerCase(Locale.ROOT);
        sketch.dot(
                x,
                y,
                radius,
                "bubble " + tone,
                spot.cell().place().name() + ": " + words.shownInFull(spot.cell()));
        String name = spot.cell().place().name();
        Names.Place place = names.place(name, x, y, radius);
        sketch.text(place.x(), place.y(), "name middle halo", name);
    }

    private Line line(Spot spot) {
        return new Line(
                spot.cell().place().name(),
                points(spot.level()),
                points(spot.trend()),
                spot.cell().tone().mark(words.status(spot.cell())));
    }

    /** Points with their sign: {@code +6,2}. */
    private String points(double value) {
        String shown = formats.shortNumber(value, 1);
        return value > 0 && !shown.equals("0") ? "+" + shown : shown;
    }
}
