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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words what a plan does to places. */
final class AreaWords {

    private static final Pattern ISO_DAY =
            Pattern.compile("\\b[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])\\b");

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
                .map(this::withDates)
                .distinct()
                .toList();
    }

    /** Findings carry days as {@code 2025-07-01}; people read {@code 1 Juli 2025}. */
    String withDates(String sentence) {
        return ISO_DAY.matcher(sentence).replaceAll(day -> date(LocalDate.parse(day.group())));
    }

    /**
     * One step of a plan.
     *
     * @param change {@code RW 07 → RW 08, mulai 1 Juli 2025}
     * @param staying what keeps its old name and place; empty where there is nothing
     * @param following what is shown under the new one; empty where there is nothing
     * @param along what has no day and goes with the place; empty where there is nothing
     */
    record StepWords(String change, String staying, String following, String along) {}

    StepWords step(ChangePlan.Step step) {
        String before = standing(step.level(), step.before(), step);
        String after = standing(step.level(), step.after(), step);
        String change =
                step.after().equals(ChangePlan.Standing.NOWHERE)
                        ? texts.get("step.ends", before, date(step.day()))
                        : step.before().equals(ChangePlan.Standing.NOWHERE)
                                ? texts.get("step.new", after, date(step.day()))
                                : texts.get("step.becomes", before, after, date(step.day()));
        String staying = uses(step.staying(), true);
        String following = uses(step.following(), true);
        String along = uses(step.following(), false);
        return new StepWords(
                change,
                staying.isEmpty() ? "" : texts.get("step.stays", staying, step.before().name()),
                following.isEmpty() || step.after().name().isEmpty()
                        ? ""
                        : texts.get("step.follows", following, step.after().name()),
                along.isEmpty() ? "" : texts.get("step.along", along));
    }

    private String standing(Level level, ChangePlan.Standing standing, ChangePlan.Step step) {
        boolean moves = !step.before().parent().equals(step.after().parent());
        String name = level.isSite() ? level(level) + " " + standing.name() : standing.name();
        return moves && !standing.parent().isEmpty()
                ? texts.get("step.in", name, standing.parent())
                : name;
    }

    private String uses(Map<PlaceUse.Kind, Integer> uses, boolean dated) {
        return Arrays.stream(PlaceUse.Kind.values())
                .filter(kind -> kind.isDated() == dated && uses.containsKey(kind))
                .map(kind ->
                        texts.get(
                                "use." + kind.name().toLowerCase(Locale.ROOT),
                                formats.number(uses.getOrDefault(kind, 0))))
                .collect(Collectors.joining(", "));
    }
}
