package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.Nature;
import id.lokmin.figures.FigureBook;
import id.lokmin.register.Register;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The periods there is something to show for: from the first month with a report to the latest. A
 * yearly sasaran is no report, so next year's does not make next January the latest month.
 */
@Component
public class GridPeriods {

    private final Catalog catalog;
    private final FigureBook figures;
    private final Register register;
    private final Kept<Catalog, List<Month>> kept;

    public GridPeriods(Catalog catalog, FigureBook figures, Register register, Storage storage) {
        this.catalog = catalog;
        this.figures = figures;
        this.register = register;
        this.kept = Kept.ofFigures(storage, 1);
    }

    /**
     * Every month from the first to the latest and the quarters they lie in, the latest first and a
     * quarter before its months.
     */
    public List<Period> list() {
        List<Month> reported = reported();
        List<Period> periods = new ArrayList<>();
        if (!reported.isEmpty()) {
            for (Month month = reported.getFirst();
                    !month.isAfter(reported.getLast());
                    month = month.plus(1)) {
                periods.add(Period.month(month));
            }
            periods.stream()
                    .map(month -> Period.around(month.first(), Period.Kind.QUARTER))
                    .distinct()
                    .toList()
                    .forEach(periods::add);
        }
        return periods.stream()
                .sorted(
                        Comparator.comparing((Period period) ->
                                        Period.around(period.first(), Period.Kind.QUARTER))
                                .thenComparing(Period::months)
                                .thenComparing(Period::last)
                                .reversed())
                .toList();
    }

    /** The latest month that anything was reported for; none in an empty data folder. */
    public Optional<Month> latest() {
        List<Month> reported = reported();
        return reported.isEmpty() ? Optional.empty() : Optional.of(reported.getLast());
    }

    private List<Month> reported() {
        return kept.get(catalog, this::reported);
    }

    private List<Month> reported(Catalog catalog) {
        List<String> monthly =
                catalog.elements().stream()
                        .map(card -> card.element())
                        .filter(element -> element.nature() != Nature.ANNUAL)
                        .map(element -> element.code())
                        .toList();
        return Stream.concat(figures.months(monthly).stream(), register.months().stream())
                .sorted()
                .toList();
    }
}
