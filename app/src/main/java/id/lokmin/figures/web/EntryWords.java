package id.lokmin.figures.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.entry.EntrySheet;
import id.lokmin.figures.entry.Mark;
import id.lokmin.figures.entry.Typed;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sheets in the words of one language, on the clock of the Puskesmas. */
final class EntryWords {

    private final Catalog catalog;
    private final Language language;
    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final ZoneId zone;

    EntryWords(Catalog catalog, Language language, ZoneId zone) {
        this.catalog = catalog;
        this.language = language;
        this.texts = Texts.of("figures", language);
        this.formats = Formats.of(language);
        this.locale = Locale.of(language.code());
        this.zone = zone;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    Locale locale() {
        return locale;
    }

    /** The month of a sheet, or its year. */
    String period(EntrySheet sheet) {
        return sheet.topic().yearly()
                ? Integer.toString(sheet.month().year())
                : formats.month(sheet.month().year(), sheet.month().number());
    }

    String name(ElementCard card) {
        return card.name().in(locale);
    }

    String name(String element) {
        return catalog.findElement(element).map(this::name).orElse(element);
    }

    String level(Level level) {
        return texts.get("level." + level.code());
    }

    /** What an element asks, in the words of the first indicator that counts it. */
    String question(String element) {
        return catalog.indicators().stream()
                .filter(card -> counts(card.indicator().numerator(), element))
                .findFirst()
                .map(EntryWords::asked)
                .or(() ->
                        catalog.indicators().stream()
                                .filter(card -> counts(card.indicator().denominator(), element))
                                .findFirst()
                                .map(IndicatorCard::outOf))
                .orElse("");
    }

    private static String asked(IndicatorCard card) {
        return card.counted().isBlank() ? card.question() : card.counted();
    }

    private static boolean counts(Formula formula, String element) {
        return formula instanceof Linear linear
                && linear.terms().stream().anyMatch(term -> term.elementCode().equals(element));
    }

    /** The word a stylesheet knows what was typed by. */
    static String state(Typed said) {
        return switch (said) {
            case Typed.Number _ -> "reported";
            case Typed.Nothing(CellState state) ->
                    state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Typed.Empty _ -> "empty";
            case Typed.Unclear _ -> "unclear";
        };
    }

    /** What is stored, in words that also say that nothing is. */
    String stored(Typed said) {
        return said instanceof Typed.Empty ? texts.get("stored.empty") : said.shown(formats);
    }

    /** Sentence and advice. */
    String told(Finding finding) {
        return finding.sentence(language) + " " + finding.advice(language);
    }

    String told(Mark mark) {
        return mark.findings().stream().map(this::told).collect(Collectors.joining(" "));
    }

    String moment(Instant at) {
        return formats.moment(at, zone);
    }

    /** {@code 10.32}, in English {@code 10:32}. */
    String clock(Instant at) {
        String moment = moment(at);
        return moment.substring(moment.lastIndexOf(' ') + 1);
    }
}
