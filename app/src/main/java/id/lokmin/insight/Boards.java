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
import id.lokmin.place.WorkingArea;
import id.lokmin.register.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings together the columns that indicators are worked out from: those handed in, and those
 * counted in the registers. Counting a register is the dear part; it is left out where no element
 * asks for it.
 */
final class Boards {

    private final FigureBook figures;
    private final Register register;

    Boards(FigureBook figures, Register register) {
        this.figures = figures;
        this.register = register;
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
