package id.lokmin.followup.web;

import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Baselines.Measure;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.people.Position;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the form of a promise, noting beside each field what is wrong. */
final class PromiseFields {

    static final String ORIGIN = "origin";
    static final String ACTIVITY = "activity";
    static final String PROBLEM = "problem";
    static final String INDICATOR = "indicator";
    static final String VOLUME = "volume";
    static final String BASELINE = "baseline";
    static final String TARGET = "target";
    static final String UNIT = "unit";
    static final String OWNER = "owner";
    static final String PARTNERS = "partners";
    static final String AREAS = "areas";
    static final String FUNDING = "funding";
    static final String STARTS = "starts_on";
    static final String DUE = "due_on";
    static final String PROOF = "proof";

    private static final int LONGEST = 400;

    private final MultiValueMap<String, String> form;
    private final Map<String, String> wrong;
    private final Texts texts;
    private final PlaceTree tree;

    PromiseFields(
            MultiValueMap<String, String> form,
            Map<String, String> wrong,
            Texts texts,
            PlaceTree tree) {
        this.form = form;
        this.wrong = wrong;
        this.texts = texts;
        this.tree = tree;
    }

    static String text(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static String number(double value, Language language) {
        return Formats.of(language).shortNumber(value, 1);
    }

    /** The form of a promise as it stands. */
    static MultiValueMap<String, String> of(Promise promise) {
        PromiseEntry says = promise.says();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set(ACTIVITY, says.activity());
        form.set(PROBLEM, says.aim().problem());
        form.set(INDICATOR, says.aim().indicator());
        form.set(VOLUME, says.aim().volume());
        form.set(BASELINE, typed(says.aim().baseline()));
        form.set(TARGET, typed(says.aim().target()));
        form.set(UNIT, says.aim().unit());
        form.set(OWNER, says.owner().position());
        form.set(PARTNERS, String.join(", ", says.owner().partners()));
        form.put(AREAS, says.placeCodes());
        form.set(FUNDING, says.funding());
        form.set(STARTS, says.starts().map(LocalDate::toString).orElse(""));
        form.set(DUE, says.due().map(LocalDate::toString).orElse(""));
        form.set(PROOF, says.proof());
        return form;
    }

    private static String typed(OptionalDouble number) {
        return number.isPresent()
                ? Formats.of(Language.INDONESIAN).shortNumber(number.getAsDouble(), 2)
                : "";
    }

    /**
     * What was typed. Only what makes it a promise is demanded; what would make it one that can be
     * checked is said on its page.
     *
     * @param owner the position that was chosen, where it is known
     */
    PromiseEntry entry(Optional<Promise> before, Optional<Position> owner, List<Measure> measures) {
        for (String field : List.of(ACTIVITY, PROBLEM, VOLUME, PARTNERS, FUNDING, PROOF, UNIT)) {
            if (text(field).length() > LONGEST) {
                wrong.put(field, texts.get("form.long", LONGEST));
            }
        }
        if (text(ACTIVITY).isEmpty()) {
            wrong.put(ACTIVITY, texts.get("form.activity.wrong"));
        }
        if (owner.isEmpty()) {
            wrong.put(OWNER, texts.get("form.owner.wrong"));
        }
        Optional<LocalDate> starts = date(STARTS);
        Optional<LocalDate> due = date(DUE);
        if (starts.isPresent() && due.isPresent() && due.get().isBefore(starts.get())) {
            wrong.put(DUE, texts.get("form.due.before"));
        }
        String activity = text(ACTIVITY).isEmpty() ? "–" : text(ACTIVITY);
        return new PromiseEntry(
                before.map(one -> one.says().number()).orElse(1),
                activity,
                aim(before, measures),
                new Owner(
                        owner.map(Position::title).orElse(""),
                        owner.map(Position::sector).orElse(""),
                        partners()),
                places(before),
                text(FUNDING),
                starts,
                due,
                text(PROOF),
                before.map(one -> one.says().progress()).orElseGet(Progress::none));
    }

    private Aim aim(Optional<Promise> before, List<Measure> measures) {
        Optional<Measure> measure =
                measures.stream().filter(one -> one.code().equals(text(INDICATOR))).findFirst();
        boolean kept =
                before.filter(one -> one.says().aim().indicator().equals(text(INDICATOR)))
                        .isPresent();
        if (measure.isEmpty() && !kept && !text(INDICATOR).isEmpty()) {
            wrong.put(INDICATOR, texts.get("form.indicator.wrong"));
        }
        String programme =
                measure.map(Measure::programme)
                        .orElseGet(
                                () -> before.map(one -> one.says().aim().programme()).orElse(""));
        OptionalDouble target = figure(TARGET);
        String unit = text(UNIT);
        if (unit.isEmpty() && target.isPresent()) {
            unit = measure.map(Measure::unit).orElse("");
        }
        return new Aim(
                programme,
                text(INDICATOR),
                text(PROBLEM),
                text(VOLUME),
                figure(BASELINE),
                target,
                unit);
    }

    private List<String> partners() {
        return Arrays.stream(text(PARTNERS).split("[,;\n]"))
                .map(String::strip)
                .filter(partner -> !partner.isEmpty())
                .toList();
    }

    /** Places that are gone today stay where they were chosen before. */
    private List<String> places(Optional<Promise> before) {
        List<String> known = before.map(one -> one.says().placeCodes()).orElse(List.of());
        List<String> chosen =
                form.getOrDefault(AREAS, List.of()).stream()
                        .filter(code -> !code.isBlank())
                        .distinct()
                        .toList();
        if (chosen.stream().anyMatch(code -> tree.find(code).isEmpty() && !known.contains(code))) {
            wrong.put(AREAS, texts.get("form.areas.wrong"));
        }
        return chosen;
    }

    private OptionalDouble figure(String field) {
        String typed = text(field).replace(" ", "");
        if (typed.isEmpty()) {
            return OptionalDouble.empty();
        }
        String plain =
                typed.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? typed.replace(".", "") : typed;
        plain = plain.replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            wrong.put(field, texts.get("form.number.wrong"));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    private Optional<LocalDate> date(String field) {
        Optional<LocalDate> day = day(text(field));
        if (day.isEmpty() && !text(field).isEmpty()) {
            wrong.put(field, texts.get("form.day.wrong"));
        }
        return day;
    }

    private String text(String field) {
        return text(form, field);
    }
}
