package id.lokmin.insight;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart says, in plain words: where the whole stands, which areas reached the target, how
 * many people are missing and where most of them live, and which reports are not in.
 *
 * <p>Example: {@code Imunisasi dasar lengkap sampai September 2025 mencapai 58,2 % (163 dari 280),
 * target 67,5 %. Baru RW 03, RW 06 dan RW 08 yang mencapai target. Masih kurang 26 bayi untuk
 * mencapai target, terbanyak di RW 07 (6), RW 10 (5) dan RW 01 (4).}
 */
public final class Sentences {

    /** How many areas are named before a sentence becomes a list. */
    private static final int NAMED = 3;

    private final Words words;

    public Sentences(Language language) {
        this.words = new Words(language);
    }

    /** The sentence of one indicator over its areas. */
    public String of(AreaWatch watch) {
        List<String> parts = new ArrayList<>();
        watch.whole().ifPresent(whole -> parts.add(standing(whole, words.name(whole) + " ")));
        targetsReached(watch).ifPresent(parts::add);
        gap(watch).ifPresent(parts::add);
        extremes(watch).ifPresent(parts::add);
        watch.whole().flatMap(whole -> missingReports(whole.tally())).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /**
     * The sentence below a chart that already carries the name: where the whole stands, which areas
     * reached the target, and where most people are missing or the figure is highest.
     */
    public String brief(AreaWatch watch) {
        List<String> parts = new ArrayList<>();
        watch.whole().ifPresent(whole -> parts.add(standing(whole, "")));
        targetsReached(watch).ifPresent(parts::add);
        extremes(watch).or(() -> gap(watch)).ifPresent(parts::add);
        watch.whole().flatMap(whole -> missingReports(whole.tally())).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /** One line of a summary: name, people first, target, and where it stands out. */
    public String line(AreaWatch watch, GridCell whole) {
        String target =
                whole.target()
                        .map(bound ->
                                say(
                                        isCeiling(whole) ? "line.ceiling" : "line.target",
                                        words.target(whole, bound)))
                        .orElse("");
        List<String> names = watch.onTarget().stream().map(c -> c.place().name()).toList();
        String where = "";
        if (isCeiling(whole) && watch.worst().size() > 1) {
            GridCell worst = watch.worst().getFirst();
            where = say("line.worst", worst.place().name(), words.shown(worst));
        } else if (whole.isOffTarget() && !names.isEmpty() && names.size() <= NAMED) {
            where = say("line.few", words.list(names));
        }
        return say("line", words.name(whole), words.peopleFirst(whole), target + where);
    }

    /** That line, or what somebody said of the indicator in words of their own. */
    public String told(AreaWatch watch, GridCell whole) {
        return watch.corrected().orElseGet(() -> line(watch, whole));
    }

    /** The sentence of one cell. */
    public String of(GridCell cell) {
        List<String> parts = new ArrayList<>();
        parts.add(standing(cell, words.name(cell) + " "));
        long gap = cell.gapPeople().orElse(0);
        if (gap > 0) {
            parts.add(
                    say(
                            isCeiling(cell) ? "sentence.gap.down" : "sentence.gap.up",
                            words.number(gap),
                            words.people(cell.card().indicator())));
        }
        missingReports(cell.tally()).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /**
     * @param name what the sentence begins with, with a space behind it; empty under a title
     */
    private String standing(GridCell cell, String name) {
        String month = words.month(cell.period().last());
        String sentence =
                switch (cell.outcome()) {
                    case Outcome.Measured _ -> measured(cell, name, month);
                    case Outcome.AwaitingReports _ -> say("sentence.awaiting", name, month);
                    case Outcome.NobodyDue _ -> say("sentence.nobody", name, month);
                    case Outcome.NotYetDue _ -> say("sentence.not_due", name, month);
                    case Outcome.NotApplicable _ -> say("sentence.not_applicable", name);
                };
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    private String measured(GridCell cell, String name, String month) {
        String figure = words.shownInFull(cell);
        if (cell.card().indicator().direction() == Direction.DESCRIPTIVE) {
            return say("sentence.descriptive", name, month, figure);
        }
        if (cell.target().isEmpty()) {
            return say("sentence.no_target", name, month, figure);
        }
        String key =
                !isCeiling(cell)
                        ? "sentence.reached"
                        : cell.isOnTarget() ? "sentence.ceiling.kept" : "sentence.ceiling.passed";
        String target = words.targetWithCaveat(cell, cell.target().get());
        return say(key, name, month, figure, target);
    }

    private Optional<String> targetsReached(AreaWatch watch) {
        List<GridCell> judged =
                watch.areas().stream()
                        .filter(cell -> cell.target().isPresent() && cell.value().isPresent())
                        .toList();
        if (judged.size() < 2) {
            return Optional.empty();
        }
        List<GridCell> reached = watch.onTarget();
        String level = words.level(watch.level());
        if (isCeiling(judged.getFirst())) {
            List<GridCell> passed =
                    watch.inPlaceOrder().stream().filter(GridCell::isOffTarget).toList();
            return Optional.of(counted("sentence.ceilings", passed, judged.size(), level));
        }
        return Optional.of(counted("sentence.areas", reached, judged.size(), level));
    }

    /** All, none, a few by name, or how many. */
    private String counted(String key, List<GridCell> these, int all, String level) {
        if (these.size() == all) {
            return say(key + ".all", level);
        }
        if (these.isEmpty()) {
            return say(key + ".none", level);
        }
        return these.size() <= NAMED
                ? say(key + ".few", words.list(these.stream().map(c -> c.place().name()).toList()))
                : say(key + ".many", these.size(), all, level);
    }

    private Optional<String> gap(AreaWatch watch) {
        Optional<GridCell> whole = watch.whole().filter(c -> c.gapPeople().orElse(0) > 0);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        String key = isCeiling(whole.get()) ? "sentence.gap.down" : "sentence.gap.up";
        String people = words.people(whole.get().card().indicator());
        String gap = words.number(whole.get().gapPeople().orElseThrow());
        List<String> where =
                watch.mostMissing().stream()
                        .limit(NAMED)
                        .map(cell ->
                                cell.place().name()
                                        + " ("
                                        + words.number(cell.gapPeople().orElseThrow())
                                        + ")")
                        .toList();
        return Optional.of(
                where.isEmpty()
                        ? say(key, gap, people)
                        : say(key + ".where", gap, people, words.list(where)));
    }

    /** Where it is worst, for quality and prevalence figures, whose gap in people says less. */
    private Optional<String> extremes(AreaWatch watch) {
        Direction direction = watch.card().indicator().direction();
        if (direction != Direction.DOWN || watch.worst().size() < 2) {
            return Optional.empty();
        }
        List<String> names =
                watch.worst().stream()
                        .filter(cell -> cell.value().orElse(0) > 0)
                        .limit(NAMED)
                        .map(cell -> cell.place().name() + " (" + words.shown(cell) + ")")
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(say("sentence.worst", words.list(names)));
    }

    private Optional<String> missingReports(Tally tally) {
        int missing = tally.reportsDue() - tally.reportsIn();
        return missing <= 0
                ? Optional.empty()
                : Optional.of(
                        say(
                                "sentence.reports",
                                words.number(missing),
                                words.number(tally.reportsDue())));
    }

    private static boolean isCeiling(GridCell cell) {
        return cell.card().indicator().direction() == Direction.DOWN;
    }

    private String say(String key, Object... filled) {
        return words.texts().get(key, filled);
    }
}
