package id.lokmin.figures.entry;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Check;
import id.lokmin.catalog.Severity;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.indicator.Formula.Term;
import id.lokmin.engine.place.Level;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What is wrong with a figure beside the others of its place, and beside its own past.
 *
 * <p>Errors are rules of the catalog that can never be broken in a month ({@code kia.k1_murni <=
 * kia.k1}). Warnings are usual but not certain: rules between events are held against the year so
 * far, because a child seen first in May may be seen last in June (DQ-09); more than the sasaran
 * (DQ-07); and a figure far from its own last months (DQ-33, DQ-34). A check that lacks a figure
 * says nothing.
 */
final class EntryChecks {

    /** How many earlier reports a figure is held against, and how few are too few. */
    private static final int LOOKED_BACK = 6;

    private static final int TOO_FEW = 3;

    /** More than three standard deviations are extreme (DQ-34). */
    private static final double EXTREME = 3;

    /** A figure within a third of its usual size is usual (DQ-33, KEP.26A p. 53). */
    private static final double USUAL = 0.33;

    private final EntryRules rules;
    private final Catalog catalog;
    private final EntryFigures figures;
    private final Formats formats;
    private final Locale locale;

    EntryChecks(EntryRules rules, Catalog catalog, EntryFigures figures, Language language) {
        this.rules = rules;
        this.catalog = catalog;
        this.figures = figures;
        this.formats = Formats.of(language);
        this.locale = Locale.of(language.code());
    }

    /** The first rule that makes the figure impossible. */
    Optional<Finding> error(String element, int place) {
        return rules.checks(element).stream()
                .filter(check -> check.severity() == Severity.ERROR)
                .flatMap(check -> broken(check, place, false, Problem.FIGURES_CONTRADICT).stream())
                .findFirst();
    }

    /** Everything that makes the figure doubtful. */
    List<Finding> warnings(String element, int place) {
        OptionalDouble value = figures.number(element, place);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Check check : rules.checks(element)) {
            boolean running = figures.areEvents(EntryRules.elements(check));
            if (check.severity() == Severity.ERROR) {
                // Figures of a file are not refused for it, so they may stand there.
                broken(check, place, false, Problem.FIGURES_CONTRADICT).ifPresent(found::add);
            } else {
                broken(
                                check,
                                place,
                                running,
                                running ? Problem.FIGURES_STRAIN_YEAR : Problem.FIGURES_STRAIN)
                        .ifPresent(found::add);
            }
        }
        rules.ceilings(element).forEach(ceiling -> above(ceiling, place).ifPresent(found::add));
        unusual(element, place, value.getAsDouble()).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> broken(Check check, int place, boolean running, Problem problem) {
        Optional<Level> coarsest =
                EntryRules.elements(check).stream()
                        .flatMap(element -> figures.level(element).stream())
                        .min(Level::compareTo);
        OptionalInt where =
                coarsest.isEmpty() ? OptionalInt.empty() : figures.upTo(place, coarsest.get());
        if (where.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble left = figures.sum(check.left(), where.getAsInt(), running);
        OptionalDouble right = figures.sum(check.right(), where.getAsInt(), running);
        if (left.isEmpty()
                || right.isEmpty()
                || check.comparison().holds(left.getAsDouble(), right.getAsDouble())) {
            return Optional.empty();
        }
        boolean tooMuch = left.getAsDouble() > right.getAsDouble();
        Formula more = tooMuch ? check.left() : check.right();
        Formula less = tooMuch ? check.right() : check.left();
        return Optional.of(
                Finding.of(
                        problem,
                        "",
                        words(more),
                        written(Math.max(left.getAsDouble(), right.getAsDouble())),
                        words(less),
                        written(Math.min(left.getAsDouble(), right.getAsDouble()))));
    }

    private Optional<Finding> above(EntryRules.Ceiling ceiling, int place) {
        OptionalDouble counted = figures.running(ceiling.element(), place);
        OptionalDouble most = figures.sum(ceiling.sasaran(), place, true);
        return counted.isEmpty() || most.isEmpty() || counted.getAsDouble() <= most.getAsDouble()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Problem.FIGURE_ABOVE_SASARAN,
                                "",
                                words(Linear.of(ceiling.element())),
                                written(counted.getAsDouble()),
                                words(ceiling.sasaran()),
                                written(most.getAsDouble())));
    }

    /**
     * Held against the mean of the last six reports. A sum of few people varies by its own root
     * (Poisson), so that is the least deviation that is taken: 3 after 1, 0, 1 is nothing unusual.
     */
    private Optional<Finding> unusual(String element, int place, double value) {
        List<Double> before = figures.before(element, place, LOOKED_BACK);
        if (before.size() < TOO_FEW) {
            return Optional.empty();
        }
        double mean = before.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = before.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        double deviation =
                Math.max(1, Math.max(Math.sqrt(mean), Math.sqrt(squares / (before.size() - 1))));
        double off = Math.abs(value - mean);
        if (off <= EXTREME * deviation || off <= USUAL * mean) {
            return Optional.empty();
        }
        boolean digitTooMany = value >= 10 && value >= 7 * mean && value <= 14 * mean;
        return Optional.of(
                Finding.of(
                        digitTooMany ? Problem.FIGURE_TENFOLD : Problem.FIGURE_JUMPS,
                        "",
                        written(value),
                        formats.shortNumber(mean, 1),
                        digitTooMany
                                ? formats.shortNumber(value / 10, 1)
                                : formats.number(before.size())));
    }

    private String written(double value) {
        return formats.shortNumber(value, 1);
    }

    private String words(Formula formula) {
        return formula instanceof Linear(List<Term> terms)
                ? terms.stream().map(this::words).collect(Collectors.joining(" + "))
                : formula.toString();
    }

    private String words(Term term) {
        String name =
                catalog.findElement(term.elementCode())
                        .map(card -> card.name().in(locale))
                        .orElse(term.elementCode());
        return term.coefficient() == 1
                ? name
                : formats.shortNumber(term.coefficient(), 2) + " × " + name;
    }
}
