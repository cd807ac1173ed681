package id.lokmin.meeting.web;

import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.shell.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When and where, as it was typed: read as far as it can be, with a sentence for what cannot.
 *
 * @param wrong a sentence for each field that cannot be read, by its name
 */
record PlanForm(Optional<Period> period, MeetingPlan plan, Map<String, String> wrong) {

    static PlanForm read(Map<String, String> form, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<Period> period =
                parsed(form, "period", Period::parse, wrong, texts.get("plan.period.wrong"));
        MeetingPlan plan =
                new MeetingPlan(
                        parsed(form, "day", LocalDate::parse, wrong, texts.get("plan.day.wrong")),
                        parsed(
                                form,
                                "begins",
                                LocalTime::parse,
                                wrong,
                                texts.get("plan.begins.wrong")),
                        form.getOrDefault("venue", "").strip());
        return new PlanForm(period, plan, wrong);
    }

    /** The same, where it is not to be done without a period. */
    PlanForm needingPeriod(Texts texts) {
        if (period.isEmpty()) {
            wrong.putIfAbsent("period", texts.get("plan.period.wrong"));
        }
        return this;
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    private static <T> Optional<T> parsed(
            Map<String, String> form,
            String field,
            Function<String, T> reader,
            Map<String, String> wrong,
            String sentence) {
        String typed = form.getOrDefault(field, "").strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(reader.apply(typed));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            wrong.put(field, sentence);
            return Optional.empty();
        }
    }
}
