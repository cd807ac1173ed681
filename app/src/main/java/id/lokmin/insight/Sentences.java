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
        watch.whole().ifPresent(whole -> parts.add(standing(whole)));
        targetsReached(watch).ifPresent(parts::add);
        gap(watch).ifPresent(parts::add);
        extremes(watch).ifPresent(parts::add);
        watch.whole().flatMap(whole -> missingReports(whole.tally())).ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /** The sentence of one cell. */
    public String of(GridCell cell) {
        List<String> parts = new ArrayList<>();
        parts.add(standing(cell));
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

    private String standing(GridCell cell) {
        String name = words.name(cell);
        String month = words.month(cell.period().last());
        return switch (cell.outcome()) {
            case Outcome.Measured _ -> measured(cell, name, month);
            case Outcome.AwaitingReports _ -> say("sentence.awaiting", name, month);
            case Outcome.NobodyDue _ -> say("sentence.nobody", name, month);
            case Outcome.NotYetDue _ -> say("sentence.not_due", name, month);
            case Outcome.NotApplicable _ -> say("sentence.not_applicable", name);
        };
    }

    private String measured(GridCell cell, String name, String month) {
        String figure = words.shownInFull(cell);
        if (cell.card().indicator().direction() == Direction.DESCRIPTIVE) {
            return say("sentence.descriptive", name, month, figure);
        }
        String key = isCeiling(cell) ? "sentence.ceiling" : "sentence.reached";
        return cell.target()
                .map(target -> say(key, name, month, figure, words.target(cell, target)))
                .orElseGet(() -> say(key + ".no_target", name, month, figure));
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
        if (reached.size() == judged.size()) {
            return Optional.of(say("sentence.areas.all", level));
        }
        if (reached.isEmpty()) {
            return Optional.of(say("sentence.areas.none", level));
        }
        if (reached.size() <= NAMED) {
            return Optional.of(
                    say(
                            "sentence.areas.few",
                            words.list(reached.stream().map(c -> c.place().name()).toList())));
        }
        return Optional.of(say("sentence.areas.many", reached.size(), judged.size(), level));
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
                        .limit(NAMED)
                        .map(cell -> cell.place().name() + " (" + words.shown(cell) + ")")
                        .toList();
        return Optional.of(say("sentence.worst", words.list(names)));
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
