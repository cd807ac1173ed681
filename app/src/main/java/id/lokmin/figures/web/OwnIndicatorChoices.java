package id.lokmin.figures.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.figures.own.OwnIndicator;
import id.lokmin.figures.web.OwnIndicatorViews.Choice;
import id.lokmin.figures.web.OwnIndicatorViews.Group;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be chosen in the form of an own indicator, in plain sentences. */
final class OwnIndicatorChoices {

    /** What a share is told of. */
    static final List<String> PER = List.of("100", "1000", "10000", "100000", "1");

    /** The rules that most indicators go by; the others are offered behind them. */
    private static final List<String> USUAL =
            List.of("CUM", "CUM_EV", "MON", "SNAP", "CUM_N", "MON_N", "ANN");

    private final Catalog catalog;
    private final Optional<OwnIndicator> before;
    private final Form form;
    private final Texts texts;

    OwnIndicatorChoices(Catalog catalog, Optional<OwnIndicator> before, Form form, Texts texts) {
        this.catalog = catalog;
        this.before = before;
        this.form = form;
        this.texts = texts;
    }

    /** The nature with that name; what happens each month where there is none. */
    static Nature nature(String name) {
        return Arrays.stream(Nature.values())
                .filter(nature -> nature.name().equals(name))
                .findFirst()
                .orElse(Nature.EVENTS);
    }

    List<Choice> programmes() {
        return catalog.programmes().stream()
                .map(programme -> choice("programme", programme.folder(), name(programme)))
                .toList();
    }

    /** What is counted already, by programme; that of this indicator alone is left out. */
    List<Group> elements(String side) {
        List<String> own =
                before.map(OwnIndicator::elements).orElse(List.of()).stream()
                        .map(one -> one.code())
                        .toList();
        return catalog.programmes().stream()
                .map(programme ->
                        new Group(
                                name(programme),
                                catalog.elements().stream()
                                        .filter(card -> card.programme().equals(programme.code()))
                                        .filter(card -> !own.contains(card.code()))
                                        .map(card -> choice(side, card.code(), inWords(card)))
                                        .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private String inWords(ElementCard card) {
        return card.name().in(Locale.of(texts.language().code()))
                + " ("
                + texts.get("level." + card.reportedAt().code())
                + ")";
    }

    private String name(Programme programme) {
        return programme.name().in(Locale.of(texts.language().code()));
    }

    List<Choice> natures(String side) {
        return Arrays.stream(Nature.values())
                .map(nature ->
                        choice(side + "-nature", nature.name(), texts.get("nature." + nature)))
                .toList();
    }

    List<Choice> levelsOf(String side) {
        return OwnIndicatorForm.LEVELS.stream()
                .map(level ->
                        choice(side + "-level", level.code(), texts.get("level." + level.code())))
                .toList();
    }

    List<Choice> per() {
        return PER.stream().map(per -> choice("per", per, texts.get("per." + per))).toList();
    }

    List<Choice> usual() {
        return cumulations(USUAL.stream());
    }

    List<Choice> unusual() {
        return cumulations(
                Cumulation.all().stream().map(Cumulation::code).filter(c -> !USUAL.contains(c)));
    }

    private List<Choice> cumulations(Stream<String> codes) {
        return codes.map(code -> choice("cumulation", code, texts.get("cumulation." + code)))
                .toList();
    }

    List<Choice> directions() {
        return Arrays.stream(Direction.values())
                .map(one -> choice("direction", one.name(), texts.get("direction." + one)))
                .toList();
    }

    List<Choice> levels() {
        return OwnIndicatorForm.LEVELS.stream()
                .map(level ->
                        new Choice(
                                "level-" + level.code(),
                                texts.get("level." + level.code()),
                                form.has("level-" + level.code())))
                .toList();
    }

    List<Choice> scopes() {
        return OwnIndicatorForm.SCOPES.stream()
                .map(one -> choice("target-scope", one.name(), texts.get("target.scope." + one)))
                .toList();
    }

    private Choice choice(String field, String value, String words) {
        return new Choice(value, words, form.typed(field).equals(value));
    }
}
