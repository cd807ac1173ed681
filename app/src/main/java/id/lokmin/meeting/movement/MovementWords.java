package id.lokmin.meeting.movement;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.statistics.Difference;
import id.lokmin.engine.statistics.Interval;
import id.lokmin.engine.statistics.Movement;
import id.lokmin.insight.Words;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.Moved.Silent;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What moved, in honest words: from where to where, what the others did, whether that may be
 * chance; and never that the promise was the cause.
 *
 * <p>{@code Imunisasi dasar lengkap di RW 03 dan RW 06 naik dari 45 % (27 dari 60) menjadi 62 % (37
 * dari 60), Triwulan II 2025 ke Triwulan III 2025. Wilayah lain naik 3 poin. Selisihnya 14 poin
 * (antara 2 dan 26): kecil kemungkinan kebetulan. Ini bukan bukti sebab.}
 */
public final class MovementWords {

    /** More areas than this are counted, not named. */
    private static final int NAMED = 4;

    private final Texts texts;
    private final Formats formats;
    private final Words words;
    private final Locale locale;

    public MovementWords(Language language) {
        this.texts = Texts.of("movement", language);
        this.formats = Formats.of(language);
        this.words = new Words(language);
        this.locale = Locale.of(language.code());
    }

    public String name(IndicatorCard card) {
        return card.name().in(locale);
    }

    /** The whole of it. */
    public String sentence(Moved moved) {
        return switch (moved.result()) {
            case Silent(var reason) ->
                    texts.get("sentence.silent", name(moved.card()), texts.get(reason.key()));
            case Compared compared -> {
                List<String> parts = new ArrayList<>();
                parts.add(
                        texts.get(
                                "sentence.here",
                                name(moved.card()),
                                places(compared.here().places()),
                                change(moved.card(), compared.here()),
                                words.period(compared.before()),
                                words.period(compared.after())));
                parts.addAll(beside(moved, compared));
                yield String.join(" ", parts);
            }
        };
    }

    private List<String> beside(Moved moved, Compared compared) {
        List<String> parts = new ArrayList<>();
        compared.elsewhere()
                .ifPresent(other ->
                        parts.add(
                                texts.get(
                                        "sentence.elsewhere",
                                        other.places().size(),
                                        moves(moved.card(), other))));
        if (moved.card().indicator().cumulation().monthsAddUp()) {
            parts.add(texts.get("sentence.adds_up"));
        }
        parts.add(verdict(moved));
        return parts;
    }

    /** Whether it may be chance; why that cannot be said, where it cannot. */
    public String verdict(Moved moved) {
        Optional<Movement> movement = moved.movement();
        if (movement.isEmpty()) {
            return moved.result() instanceof Silent(var reason)
                    ? texts.get(reason.key())
                    : texts.get("verdict.no_share");
        }
        return switch (movement.get().verdict()) {
            case TOO_FEW_PEOPLE -> texts.get("verdict.few", Movement.USUAL_FEWEST);
            case NOTHING_TO_COMPARE_WITH -> texts.get("verdict.alone");
            case MAY_BE_CHANCE -> judged("verdict.chance", movement.get());
            case UNLIKELY_CHANCE -> judged("verdict.unlikely", movement.get());
        };
    }

    private String judged(String key, Movement movement) {
        Difference beyond = movement.beyondElsewhere().orElseThrow();
        Interval interval = beyond.interval();
        return texts.get(
                key,
                signed(100 * beyond.value()),
                signed(100 * interval.low()),
                signed(100 * interval.high()));
    }

    /** In a few words, for a table: {@code kecil kemungkinan kebetulan}. */
    public String briefly(Moved moved) {
        return moved.verdict()
                .map(verdict -> texts.get("brief." + verdict.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() ->
                        moved.result() instanceof Silent(var reason)
                                ? texts.get(reason.key())
                                : texts.get("brief.no_share"));
    }

    /** How it is worked out, said once below whatever is said. */
    public String method() {
        return texts.get("method");
    }

    /** The same in one line. */
    public String methodBriefly() {
        return texts.get("method.brief");
    }

    /** {@code naik dari 45 % (27 dari 60) menjadi 62 % (37 dari 60)}. */
    private String change(IndicatorCard card, Side side) {
        return texts.get(
                "change." + direction(card, side),
                figure(card, side.before()),
                figure(card, side.after()));
    }

    /** {@code naik 17 poin}. */
    public String moves(IndicatorCard card, Side side) {
        OptionalDouble before = value(card, side.before());
        OptionalDouble after = value(card, side.after());
        if (before.isEmpty() || after.isEmpty()) {
            return texts.get("moves.unknown");
        }
        String by = formats.shortNumber(Math.abs(after.getAsDouble() - before.getAsDouble()), 1);
        boolean points = !card.indicator().isCount() && card.indicator().per() == 100;
        return texts.get(
                "moves." + direction(card, side) + (points ? "" : ".count"), by, card.unit());
    }

    private static String direction(IndicatorCard card, Side side) {
        OptionalDouble before = value(card, side.before());
        OptionalDouble after = value(card, side.after());
        return switch (Trend.of(after, before, Trend.USUAL_TOLERANCE)) {
            case UP -> "up";
            case DOWN -> "down";
            case STEADY, UNKNOWN -> "same";
        };
    }

    private static OptionalDouble value(IndicatorCard card, Tally tally) {
        return card.indicator().isCount() || tally.denominator() > 0
                ? OptionalDouble.of(card.indicator().value(tally))
                : OptionalDouble.empty();
    }

    /** {@code 45 % (27 dari 60)}; people only where they are few. */
    public String figure(IndicatorCard card, Tally tally) {
        OptionalDouble value = value(card, tally);
        if (value.isEmpty()) {
            return texts.get("moves.nobody");
        }
        String shown = words.value(card.indicator(), card.unit(), value.getAsDouble());
        if (card.indicator().isCount()) {
            return shown;
        }
        return tally.denominator() < Movement.USUAL_FEWEST
                ? words.fraction(tally)
                : texts.get("figure", shown, words.fraction(tally));
    }

    /** {@code RW 03, RW 06 dan RW 08}, or how many. */
    public String places(List<Place> places) {
        List<String> names = places.stream().map(Place::name).toList();
        return names.size() <= NAMED
                ? words.list(names)
                : texts.get("places.many", names.size(), words.level(places.getFirst().level()));
    }

    private String signed(double points) {
        String number = formats.shortNumber(points, 1);
        return points > 0 && !number.equals("0") ? "+" + number : number;
    }

    /** One chronic problem: the three quarters, the areas, how often it was promised. */
    public String chronic(Chronic chronic) {
        List<String> quarters =
                chronic.quarters().stream()
                        .map(cell -> words.period(cell.period()) + " " + words.shown(cell))
                        .toList();
        String areas =
                chronic.areas().isEmpty()
                        ? ""
                        : " " + texts.get("chronic.areas", places(chronic.areas()));
        return texts.get(
                        "chronic",
                        name(chronic.card()),
                        String.join(", ", quarters),
                        words.target(
                                chronic.quarters().getLast(),
                                chronic.quarters().getLast().target().orElseThrow()))
                + areas
                + " "
                + (chronic.promises() == 0
                        ? texts.get("chronic.never")
                        : texts.get("chronic.promised", chronic.promises()));
    }

    /** The same in one line: the three figures and the target. */
    public String chronicBriefly(Chronic chronic) {
        List<String> shown = chronic.quarters().stream().map(words::shown).toList();
        return texts.get(
                "chronic.brief",
                name(chronic.card()),
                String.join(" → ", shown),
                words.target(
                        chronic.quarters().getLast(),
                        chronic.quarters().getLast().target().orElseThrow()));
    }
}
