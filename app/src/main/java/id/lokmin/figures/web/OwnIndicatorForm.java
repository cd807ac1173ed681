package id.lokmin.figures.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.own.OwnElement;
import id.lokmin.figures.own.OwnIndicator;
import id.lokmin.figures.own.OwnTarget;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The form of an own indicator, filled from one that is kept and read back into one. */
final class OwnIndicatorForm {

    /** Chosen in a list of elements: one that is counted for this indicator alone. */
    static final String NEW = "baru";

    /** Chosen in a list of elements: a formula written by hand. */
    static final String FORMULA = "rumus";

    static final List<Level> LEVELS =
            List.of(Level.RW, Level.POSYANDU, Level.VILLAGE, Level.PUSKESMAS);

    static final List<TargetScope> SCOPES =
            List.of(
                    TargetScope.LOCAL,
                    TargetScope.DISTRICT,
                    TargetScope.PROVINCE,
                    TargetScope.NATIONAL);

    /** The rules that divide one thing by another, and cannot do without. */
    private static final List<String> SHARES = List.of("CUM", "CUM_EV", "MON", "SURV", "COH");

    private static final String CODE = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST = 200;
    private static final int LONGEST_RULE = 2000;

    private final Catalog catalog;
    private final PlaceTree tree;
    private final Optional<OwnIndicator> before;
    private final Form form;
    private final Texts texts;

    /**
     * @param before the indicator as it is kept; empty for a new one
     */
    OwnIndicatorForm(
            Catalog catalog,
            PlaceTree tree,
            Optional<OwnIndicator> before,
            Form form,
            Texts texts) {
        this.catalog = catalog;
        this.tree = tree;
        this.before = before;
        this.form = form;
        this.texts = texts;
    }

    /** The fields of an indicator, with the target that holds in a year. */
    static Map<String, String> fields(OwnIndicator indicator, Catalog catalog, int year) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("programme", indicator.folder());
        fields.put("code", indicator.code());
        fields.put("name", indicator.name());
        fields.put("question", indicator.question());
        counted("numerator", indicator.numerator(), indicator, catalog, fields);
        counted("denominator", indicator.denominator(), indicator, catalog, fields);
        fields.put("per", String.valueOf((long) indicator.per()));
        fields.put("cumulation", indicator.cumulation());
        fields.put("direction", indicator.direction().name());
        indicator.levels().forEach(level -> fields.put("level-" + level.code(), "ya"));
        fields.put("rule", indicator.rule());
        fields.put("reference", indicator.reference());
        fields.put("read", indicator.evidence() == Evidence.FOUND ? "ya" : "");
        indicator.targets().stream()
                .filter(target -> target.year() <= year)
                .reduce((first, second) -> first.year() > second.year() ? first : second)
                .ifPresent(target -> target(target, fields));
        return fields;
    }

    private static void counted(
            String side,
            String formula,
            OwnIndicator indicator,
            Catalog catalog,
            Map<String, String> fields) {
        Optional<OwnElement> own =
                indicator.elements().stream().filter(e -> e.code().equals(formula)).findFirst();
        if (own.isPresent()) {
            fields.put(side, NEW);
            fields.put(side + "-name", own.get().name());
            fields.put(side + "-level", own.get().reportedAt().code());
            fields.put(side + "-nature", own.get().nature().name());
        } else if (formula.isEmpty() || catalog.findElement(formula).isPresent()) {
            fields.put(side, formula);
        } else {
            fields.put(side, FORMULA);
            fields.put(side + "-formula", formula);
        }
    }

    private static void target(OwnTarget target, Map<String, String> fields) {
        Formats formats = Formats.of(Language.INDONESIAN);
        fields.put("target-year", String.valueOf(target.year()));
        fields.put("target-value", formats.shortNumber(target.value(), 2));
        if (target.upper() != target.value()) {
            fields.put("target-upper", formats.shortNumber(target.upper(), 2));
        }
        fields.put("target-scope", target.scope().name());
        fields.put("target-source", target.source());
    }

    /** The indicator that the form describes; what is wrong is said to the form. */
    OwnIndicator read() {
        String folder = folder();
        List<OwnElement> made = new ArrayList<>();
        String numerator = formula("numerator", folder, made);
        String denominator = formula("denominator", folder, made);
        if (numerator.isEmpty()) {
            form.refuse("numerator", texts.get("numerator.wrong"));
        }
        String cumulation = cumulation(denominator);
        Direction direction = direction();
        List<OwnElement> elements = elements(numerator + " " + denominator, made);
        List<Level> levels = levels(numerator + " " + denominator, elements);
        return new OwnIndicator(
                folder,
                code(),
                words("name", LONGEST, true),
                words("question", LONGEST, true),
                numerator,
                denominator,
                denominator.isEmpty() ? 1 : per(),
                cumulation,
                direction,
                levels,
                words("rule", LONGEST_RULE, false),
                words("reference", LONGEST, false),
                form.has("read") ? Evidence.FOUND : Evidence.UNVERIFIED,
                targets(direction),
                elements,
                before.flatMap(OwnIndicator::withdrawn));
    }

    private String folder() {
        if (before.isPresent()) {
            return before.get().folder();
        }
        String typed = form.typed("programme");
        if (catalog.programmes().stream().map(Programme::folder).noneMatch(typed::equals)) {
            form.refuse("programme", texts.get("programme.wrong"));
        }
        return typed;
    }

    private String code() {
        if (before.isPresent()) {
            return before.get().code();
        }
        String code = form.typed("code").toUpperCase(Locale.ROOT);
        if (!code.matches(CODE) || code.length() > LONGEST_CODE) {
            form.refuse("code", texts.get("code.wrong"));
        } else if (catalog.findIndicator(code).isPresent()) {
            form.refuse(
                    "code", texts.get("code.taken", catalog.indicator(code).name().indonesian()));
        }
        return code;
    }

    private String words(String field, int longest, boolean needed) {
        String words = form.typed(field).replaceAll("\\s+", " ");
        if ((needed && words.isEmpty()) || words.length() > longest) {
            form.refuse(field, texts.get(field + ".wrong"));
        }
        return words;
    }

    private String formula(String side, String folder, List<OwnElement> made) {
        return switch (form.typed(side)) {
            case "" -> "";
            case NEW -> element(side, folder, made);
            case FORMULA -> words(side + "-formula", LONGEST, true);
            default -> form.typed(side);
        };
    }

    private String element(String side, String folder, List<OwnElement> made) {
        String name = words(side + "-name", LONGEST, true);
        Optional<OwnElement> kept =
                before.flatMap(old ->
                        old.elements().stream()
                                .filter(one ->
                                        one.code()
                                                .equals(
                                                        side.equals("numerator")
                                                                ? old.numerator()
                                                                : old.denominator()))
                                .findFirst());
        String code = kept.map(OwnElement::code).orElseGet(() -> free(folder, name, made));
        made.add(
                new OwnElement(
                        code,
                        name,
                        OwnIndicatorChoices.nature(form.typed(side + "-nature")),
                        LEVELS.stream()
                                .filter(level -> level.code().equals(form.typed(side + "-level")))
                                .findFirst()
                                .orElse(Level.RW)));
        return code;
    }

    /** A code for what is counted that nothing else has: {@code kia.kelas_ibu_hamil}. */
    private String free(String folder, String name, List<OwnElement> made) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String code = folder + "." + (slug.isEmpty() ? "unsur" : cut(slug));
        int next = 2;
        String free = code;
        while (isTaken(free, made)) {
            free = code + "_" + next++;
        }
        return free;
    }

    private static String cut(String slug) {
        return slug.substring(0, Math.min(40, slug.length()));
    }

    private boolean isTaken(String code, List<OwnElement> made) {
        return catalog.findElement(code).isPresent()
                || made.stream().anyMatch(one -> one.code().equals(code));
    }

    /** Those made now, and those kept before that a formula still names. */
    private List<OwnElement> elements(String formulas, List<OwnElement> made) {
        List<OwnElement> elements = new ArrayList<>(made);
        List<String> named = Arrays.asList(formulas.split("[^A-Za-z0-9_.]+"));
        before.ifPresent(old ->
                old.elements().stream()
                        .filter(one -> named.contains(one.code()))
                        .filter(one -> made.stream().noneMatch(m -> m.code().equals(one.code())))
                        .forEach(elements::add));
        return elements;
    }

    private String cumulation(String denominator) {
        String code = form.typed("cumulation");
        if (Cumulation.all().stream().noneMatch(rule -> rule.code().equals(code))) {
            form.refuse("cumulation", texts.get("cumulation.wrong"));
        } else if (denominator.isEmpty() && SHARES.contains(code)) {
            form.refuse("denominator", texts.get("denominator.needed"));
        }
        return code;
    }

    private Direction direction() {
        return Arrays.stream(Direction.values())
                .filter(one -> one.name().equals(form.typed("direction")))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse("direction", texts.get("direction.wrong"));
                    return Direction.UP;
                });
    }

    private double per() {
        String typed = form.typed("per");
        return OwnIndicatorChoices.PER.contains(typed) ? Double.parseDouble(typed) : 100;
    }

    /** Nothing can be told of places finer than those that report it. */
    private List<Level> levels(String formulas, List<OwnElement> elements) {
        List<Level> levels =
                LEVELS.stream().filter(level -> form.has("level-" + level.code())).toList();
        if (levels.isEmpty()) {
            form.refuse("levels", texts.get("levels.wrong"));
        }
        for (String name : formulas.split("[^A-Za-z0-9_.]+")) {
            Optional<Level> reportedAt =
                    elements.stream()
                            .filter(one -> one.code().equals(name))
                            .map(OwnElement::reportedAt)
                            .findFirst()
                            .or(() -> catalog.findElement(name).map(ElementCard::reportedAt));
            levels.stream()
                    .filter(level ->
                            reportedAt.filter(at -> at.containing(level) != level).isPresent())
                    .findFirst()
                    .ifPresent(level -> form.refuse("levels", tooFine(name, level, reportedAt)));
        }
        return levels;
    }

    private String tooFine(String element, Level level, Optional<Level> reportedAt) {
        return texts.get(
                "levels.fine",
                catalog.findElement(element)
                        .map(card -> card.name().indonesian())
                        .orElse(texts.get("levels.this")),
                texts.get("level." + reportedAt.orElse(level).code()),
                texts.get("level." + level.code()));
    }

    /** Those of other years as they were, and the one of the form. */
    private List<OwnTarget> targets(Direction direction) {
        List<OwnTarget> kept = new ArrayList<>(before.map(OwnIndicator::targets).orElse(List.of()));
        String year = form.typed("target-year");
        if (!form.has("target-value") && !form.has("target-source")) {
            kept.removeIf(target -> String.valueOf(target.year()).equals(year));
            return kept;
        }
        if (!year.matches("20[0-9]{2}")) {
            form.refuse("target-year", texts.get("target-year.wrong"));
            return kept;
        }
        OptionalDouble value = number("target-value");
        OptionalDouble upper =
                direction == Direction.RANGE ? number("target-upper") : OptionalDouble.empty();
        String source = words("target-source", LONGEST, true);
        TargetScope scope =
                SCOPES.stream()
                        .filter(one -> one.name().equals(form.typed("target-scope")))
                        .findFirst()
                        .orElse(TargetScope.LOCAL);
        if (value.isEmpty() || source.isEmpty()) {
            return kept;
        }
        if (upper.isPresent() && upper.getAsDouble() < value.getAsDouble()) {
            form.refuse("target-upper", texts.get("target-upper.below"));
            return kept;
        }
        kept.removeIf(
                target -> String.valueOf(target.year()).equals(year) && target.scope() == scope);
        kept.add(
                new OwnTarget(
                        Integer.parseInt(year),
                        value.getAsDouble(),
                        upper.orElse(value.getAsDouble()),
                        scope,
                        area(scope),
                        source));
        return kept;
    }

    private OptionalDouble number(String field) {
        String typed = form.typed(field).replace("%", "").strip();
        if (typed.matches("\\d{1,7}([.,]\\d{1,2})?")) {
            return OptionalDouble.of(Double.parseDouble(typed.replace(',', '.')));
        }
        form.refuse(field, texts.get("number.wrong"));
        return OptionalDouble.empty();
    }

    /** The code of the area that a target of a scope holds in. */
    private String area(TargetScope scope) {
        return switch (scope) {
            case LOCAL -> first(Level.PUSKESMAS);
            case DISTRICT -> first(Level.DISTRICT);
            case PROVINCE -> first(Level.DISTRICT).replaceFirst("\\..*", "");
            case NATIONAL, PRODUCT, UNVERIFIED -> "";
        };
    }

    private String first(Level level) {
        int[] places = tree.atLevel(level);
        if (places.length == 0) {
            form.refuse("target-scope", texts.get("target-scope.wrong"));
            return "";
        }
        return tree.place(places[0]).code();
    }
}
