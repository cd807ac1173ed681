package id.lokmin.register.store;

import static id.lokmin.register.store.Cells.day;
import static id.lokmin.register.store.Cells.optional;

import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.register.BirthSize;
import id.lokmin.register.BodySize;
import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.Home;
import id.lokmin.register.Nik;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.SourceScores.Score;
import id.lokmin.register.WeightGain;
import id.lokmin.register.identity.ChildFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one text, for the history: fields one after another, kept apart by the unit separator
 * U+001F, which no file holds. Numbers as they lie in their column, an absent one empty.
 */
final class Facts {

    private static final String SEPARATOR = "\u001f";

    private Facts() {}

    static String text(ChildFacts child) {
        return join(
                child.nik().map(Nik::digits).orElse(""),
                child.name(),
                child.birthDate().toEpochDay(),
                child.sex().name(),
                child.parent(),
                child.atBirth().grams(),
                child.atBirth().millimetres(),
                child.toldOn().toEpochDay());
    }

    static ChildFacts child(String text) {
        Reader fields = new Reader(text);
        String nik = fields.next();
        return new ChildFacts(
                nik.isEmpty() ? Optional.empty() : Optional.of(new Nik(nik)),
                fields.next(),
                day(fields.integer()),
                Sex.valueOf(fields.next()),
                fields.next(),
                new BirthSize(fields.maybe(), fields.maybe()),
                day(fields.integer()));
    }

    static String text(MeasurementFacts facts) {
        return join(
                facts.home().placeCode(),
                facts.home().rt(),
                facts.posyandu(),
                facts.size().grams(),
                facts.size().millimetres(),
                facts.size().position().name(),
                facts.size().armMillimetres(),
                facts.gain().name(),
                facts.services().pmtGrams(),
                facts.services().vitaminA(),
                facts.services().kiaBook().name(),
                facts.source().weightForAge().z(),
                facts.source().weightForAge().label(),
                facts.source().lengthForAge().z(),
                facts.source().lengthForAge().label(),
                facts.source().weightForLength().z(),
                facts.source().weightForLength().label());
    }

    static MeasurementFacts measurement(String text) {
        Reader fields = new Reader(text);
        return new MeasurementFacts(
                new Home(fields.next(), fields.next()),
                fields.next(),
                new BodySize(
                        fields.maybe(),
                        fields.maybe(),
                        Position.valueOf(fields.next()),
                        fields.maybe()),
                WeightGain.valueOf(fields.next()),
                new Services(
                        fields.maybe(), fields.maybe(), Services.Answer.valueOf(fields.next())),
                new SourceScores(fields.score(), fields.score(), fields.score()));
    }

    static String text(DoseFacts facts) {
        return join(
                facts.entered().map(day -> "" + day.toEpochDay()).orElse(""),
                facts.villageCode(),
                facts.site(),
                facts.timing().name());
    }

    static DoseFacts dose(String text) {
        Reader fields = new Reader(text);
        OptionalInt entered = fields.maybe();
        return new DoseFacts(
                entered.isPresent() ? Optional.of(day(entered.getAsInt())) : Optional.empty(),
                fields.next(),
                fields.next(),
                Timing.valueOf(fields.next()));
    }

    private static String join(Object... fields) {
        List<String> texts = new ArrayList<>(fields.length);
        for (Object field : fields) {
            texts.add(
                    switch (field) {
                        case OptionalInt value -> value.isPresent() ? "" + value.getAsInt() : "";
                        case OptionalDouble value ->
                                value.isPresent() ? "" + Cells.hundredths(value) : "";
                        default -> field.toString();
                    });
        }
        return String.join(SEPARATOR, texts);
    }

    private static final class Reader {

        private final String[] fields;
        private int at;

        Reader(String text) {
            fields = text.split(SEPARATOR, -1);
        }

        String next() {
            return fields[at++];
        }

        int integer() {
            return Integer.parseInt(next());
        }

        OptionalInt maybe() {
            String field = next();
            @Nullable Integer value = field.isEmpty() ? null : Integer.valueOf(field);
            return optional(value);
        }

        Score score() {
            OptionalInt hundredths = maybe();
            OptionalDouble z =
                    hundredths.isPresent()
                            ? OptionalDouble.of(hundredths.getAsInt() / 100.0)
                            : OptionalDouble.empty();
            return new Score(z, next());
        }
    }
}
