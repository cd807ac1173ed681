package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.Wanted;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.Register;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Brings together the columns that indicators are worked out from: those handed in, and those
 * counted in the registers.
 *
 * <p>Counting a register is the dear part: nine tenths of a grid of 900 places and 65,000
 * weighings. So the columns of a whole year and those before it are kept until a figure is written,
 * for all its months to be worked out from; one of {@value #BOARDS_KEPT} such boards of that
 * Puskesmas takes 30 MB.
 */
@Component
final class Boards {

    private static final int BOARDS_KEPT = 3;
    private static final int TO_DECEMBER = 11;

    private record Span(Month first, Month last) {}

    /** Months with the catalog that says what is counted in them. */
    private record Counted(Span span, Catalog catalog) {}

    private final Places places;
    private final FigureBook figures;
    private final Register register;
    private final Kept<Counted, FigureBoard> boards;

    Boards(Places places, FigureBook figures, Register register, Storage storage) {
        this.places = places;
        this.figures = figures;
        this.register = register;
        this.boards = Kept.ofFigures(storage, BOARDS_KEPT);
    }

    /**
     * The columns of all elements for the places that existed at some time in these months, over
     * these months and possibly those that follow, up to December.
     *
     * @param catalog one that never changes, see {@link Catalog#now()}
     */
    FigureBoard of(Month first, Month last, Catalog catalog) {
        WorkingArea area = places.over(first, last);
        Span year = new Span(first, last.january().plus(TO_DECEMBER));
        return area.tree().equals(places.over(year.first(), year.last()).tree())
                ? boards.get(new Counted(year, catalog), this::ofYear)
                : of(area, first, last, catalog.elements());
    }

    private FigureBoard ofYear(Counted year) {
        Month first = year.span().first();
        Month last = year.span().last();
        return of(places.over(first, last), first, last, year.catalog().elements());
    }

    /** The columns of these elements over the months, both included. */
    FigureBoard of(WorkingArea area, Month first, Month last, Collection<ElementCard> elements) {
        List<Wanted> typed =
                elements.stream()
                        .filter(card -> !isFromRegister(card))
                        .map(card -> new Wanted(card.element(), card.reportedAt()))
                        .toList();
        List<Column> columns =
                new ArrayList<>(figures.board(area, typed, first, last).byCode().values());
        if (elements.stream().anyMatch(Boards::isFromRegister)) {
            columns.addAll(register.columns(area.tree(), first, last));
        }
        return new FigureBoard(area.tree(), first, first.until(last) + 1, columns);
    }

    /** Whether it is counted in a register, never typed. */
    static boolean isFromRegister(ElementCard card) {
        return card.origin() == ElementOrigin.REGISTER || card.origin() == ElementOrigin.DOSES;
    }

    /** The elements an indicator is made from, through the one whose places it counts. */
    static List<ElementCard> elements(IndicatorCard card, Catalog catalog) {
        Set<String> codes = new TreeSet<>();
        chain(card, catalog)
                .forEach(indicator -> {
                    gather(indicator.numerator(), codes);
                    gather(indicator.denominator(), codes);
                });
        return codes.stream().flatMap(code -> catalog.findElement(code).stream()).toList();
    }

    /** The indicator and, where it counts places that reach another, that one. */
    static List<Indicator> chain(IndicatorCard card, Catalog catalog) {
        List<Indicator> chain = new ArrayList<>();
        Indicator next = card.indicator();
        while (!chain.contains(next)) {
            chain.add(next);
            if (next.numerator() instanceof Formula.PlacesReaching(var _, String code, var _)) {
                next = catalog.indicator(code).indicator();
            }
        }
        return chain;
    }

    private static void gather(Formula formula, Set<String> codes) {
        if (formula instanceof Formula.Linear(List<Formula.Term> terms)) {
            terms.forEach(term -> codes.add(term.elementCode()));
        }
    }
}
