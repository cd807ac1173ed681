package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.indicator.Reading;
import id.lokmin.figures.LocalTargets;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Works out how indicators went over the last two years, one at a time and only from the elements
 * each is made of.
 */
@Component
public class Courses {

    /** As many months as a trend is drawn over. */
    public static final int MONTHS = 24;

    /** The first of them adds up from its January, and a cohort looks a year further back. */
    private static final int MONTHS_BEFORE = 12;

    /** A course over 1,066 places is 640 KB. */
    private static final int COURSES_KEPT = 24;

    private final Catalog catalog;
    private final Places places;
    private final Boards boards;
    private final LocalTargets localTargets;
    private final Kept<Asked, Course> kept;

    private record Asked(String indicator, Month last) {}

    public Courses(
            Catalog catalog,
            Places places,
            Boards boards,
            LocalTargets localTargets,
            Storage storage) {
        this.catalog = catalog;
        this.places = places;
        this.boards = boards;
        this.localTargets = localTargets;
        this.kept = Kept.ofFigures(storage, COURSES_KEPT);
    }

    /** The course of an indicator over the {@value #MONTHS} months up to {@code last}. */
    public Course of(IndicatorCard card, Month last) {
        return kept.get(new Asked(card.code(), last), asked -> workOut(card, asked.last()));
    }

    private Course workOut(IndicatorCard card, Month last) {
        Month shown = last.minus(MONTHS - 1);
        Month first = shown.january().minus(MONTHS_BEFORE);
        WorkingArea area = places.over(shown, last);
        FigureBoard board = boards.of(area, first, last, Boards.elements(card, catalog));
        List<Period> months =
                IntStream.range(0, MONTHS).mapToObj(i -> Period.month(shown.plus(i))).toList();
        TargetsByPlace targets =
                TargetsByPlace.of(localTargets.among(catalog.targets(), area), area.tree());
        OutcomeTable table =
                Evaluator.on(board)
                        .withTargets(targets.targets(), targets.around())
                        .outcomes(Boards.chain(card, catalog), months, Reading.TO_DATE);
        return new Course(card, targets, table);
    }
}
