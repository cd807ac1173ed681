package id.lokmin.place.web;

import id.lokmin.engine.place.Level;
import id.lokmin.place.ChangePlan;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what a plan does to places. */
final class AreaWords {

    private final Texts texts;
    private final Formats formats;
    private final Language language;

    AreaWords(Language language) {
        this.language = language;
        this.texts = Texts.of("place", language);
        this.formats = Formats.of(language);
    }

    Texts texts() {
        return texts;
    }

    String level(Level level) {
        return texts.get("level." + level.code());
    }

    String date(LocalDate day) {
        return formats.date(day);
    }

    /** Sentences for findings, each with what to do. */
    List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.sentence(language) + " " + finding.advice(language))
                .distinct()
                .toList();
    }

    /**
     * One step of a plan.
     *
     * @param change {@code RW 07 → RW 08, mulai 1 Juli 2025}
     * @param staying what keeps its old name and place; empty where there is nothing
     * @param following what is shown under the new one; empty where there is nothing
     */
    record StepWords(String change, String staying, String following) {}

    StepWords step(ChangePlan.Step step) {
        String before = standing(step.level(), step.before(), step);
        String after = standing(step.level(), step.after(), step);
        String change =
                step.after().equals(ChangePlan.Standing.NOWHERE)
                        ? texts.get("step.ends", before, date(step.day()))
                        : step.before().equals(ChangePlan.Standing.NOWHERE)
                                ? texts.get("step.new", after, date(step.day()))
                                : texts.get("step.becomes", before, after, date(step.day()));
        return new StepWords(
                change,
                step.staying().isEmpty()
                        ? ""
                        : texts.get("step.stays", uses(step.staying()), step.before().name()),
                step.following().isEmpty() || step.after().name().isEmpty()
                        ? ""
                        : texts.get("step.follows", uses(step.following()), step.after().name()));
    }

    private String standing(Level level, ChangePlan.Standing standing, ChangePlan.Step step) {
        boolean moves = !step.before().parent().equals(step.after().parent());
        String name = level.isSite() ? level(level) + " " + standing.name() : standing.name();
        return moves && !standing.parent().isEmpty()
                ? texts.get("step.in", name, standing.parent())
                : name;
    }

    private String uses(Map<PlaceUse.Kind, Integer> uses) {
        return Arrays.stream(PlaceUse.Kind.values())
                .filter(uses::containsKey)
                .map(kind ->
                        texts.get(
                                "use." + kind.name().toLowerCase(Locale.ROOT),
                                formats.number(uses.getOrDefault(kind, 0))))
                .collect(Collectors.joining(", "));
    }
}
