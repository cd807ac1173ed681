package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.MonthTarget;
import id.lokmin.engine.indicator.UnreadableFormula;
import id.lokmin.engine.place.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one indicator of {@code indicators.yaml}. Six lines are enough: code, name, question,
 * numerator, denominator, cumulation; what is not said is percent, up, RW–desa–Puskesmas,
 * unverified.
 */
final class IndicatorReader {

    private static final Map<String, Cumulation> CUMULATIONS =
            Findings.words(Cumulation.all(), Cumulation::code);
    private static final Map<String, Direction> DIRECTIONS = Findings.words(Direction.values());
    private static final Map<String, MonthTarget> MONTH_TARGETS =
            Findings.words(MonthTarget.values());
    static final Map<String, Evidence> EVIDENCE = Findings.words(Evidence.values());

    private final Findings findings;
    private final TargetReader targets;
    private final CheckReader checks;
    private final ExampleReader examples;

    IndicatorReader(Findings findings) {
        this.findings = findings;
        this.targets = new TargetReader(findings);
        this.checks = new CheckReader(findings);
        this.examples = new ExampleReader(findings);
    }

    Optional<IndicatorCard> read(Entry entry, Programme programme) {
        Yaml.Fields fields = entry.fields();
        Optional<String> name = findings.required(fields, "name");
        Optional<String> question = findings.required(fields, "question");
        Optional<Evidence> evidence =
                findings.word(fields, "evidence", EVIDENCE, Evidence.UNVERIFIED);
        Optional<Indicator> indicator = indicator(fields);
        List<Level> levels = levels(fields);
        List<Check> itsChecks = checks.read(fields);
        List<Example> itsExamples = examples.read(fields);
        boolean range = indicator.map(i -> i.direction() == Direction.RANGE).orElse(false);
        List<TargetCard> itsTargets = targets.readAll(fields, range);
        if (name.isEmpty() || question.isEmpty() || evidence.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new IndicatorCard(
                        indicator.get(),
                        programme.code(),
                        new Wording(name.get(), fields.text("english").orElse("")),
                        question.get(),
                        fields.text("unit").orElseGet(() -> usualUnit(indicator.get())),
                        fields.text("klaster").orElse(programme.klaster()),
                        levels,
                        fields.text("counted").orElse(""),
                        fields.text("out_of").orElse(""),
                        fields.text("rule").orElse(""),
                        fields.texts("sources"),
                        evidence.get(),
                        fields.texts("reported_by"),
                        fields.texts("split_by"),
                        itsTargets,
                        itsChecks,
                        itsExamples,
                        fields.text("notes").orElse(""),
                        entry.overridden(),
                        entry.local(),
                        fields.keySpots()));
    }

    private static String usualUnit(Indicator indicator) {
        if (indicator.isCount()) {
            return "kasus";
        }
        return indicator.per() == 100
                ? "%"
                : "per " + String.format(Locale.of("id"), "%,.0f", indicator.per());
    }

    private Optional<Indicator> indicator(Yaml.Fields fields) {
        Optional<Formula> numerator =
                findings.required(fields, "numerator").flatMap(t -> formula(fields, "numerator"));
        Optional<Formula> denominator = formula(fields, "denominator");
        findings.required(fields, "cumulation");
        Optional<Cumulation> rule =
                findings.word(fields, "cumulation", CUMULATIONS, new Cumulation.Cum())
                        .map(cumulation -> configured(cumulation, fields));
        Optional<Direction> direction =
                findings.word(fields, "direction", DIRECTIONS, Direction.UP);
        if (numerator.isEmpty() || denominator.isEmpty() || rule.isEmpty() || direction.isEmpty()) {
            return Optional.empty();
        }
        Optional<MonthTarget> month =
                findings.word(fields, "month_target", MONTH_TARGETS, rule.get().usualMonthTarget());
        double usualPer = denominator.get() instanceof Formula.Nothing ? 1 : 100;
        try {
            return month.map(monthTarget ->
                    new Indicator(
                            fields.text("code").orElse(""),
                            numerator.get(),
                            denominator.get(),
                            fields.number("per").orElse(usualPer),
                            rule.get(),
                            direction.get(),
                            monthTarget));
        } catch (IllegalArgumentException refused) {
            findings.add(
                    fields.spotOf("numerator"),
                    CatalogProblem.SHAPE,
                    "numerator, denominator",
                    String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static Cumulation configured(Cumulation rule, Yaml.Fields fields) {
        return switch (rule) {
            case Cumulation.Sem usual -> {
                List<Integer> rounds =
                        fields.texts("rounds").stream()
                                .filter(text -> text.matches("1[0-2]|[1-9]"))
                                .map(Integer::valueOf)
                                .toList();
                yield rounds.isEmpty() ? usual : new Cumulation.Sem(rounds);
            }
            case Cumulation.Ann usual ->
                    fields.number("due_month")
                            .filter(month -> month >= 1 && month <= 12)
                            .<Cumulation>map(month -> new Cumulation.Ann(month.intValue()))
                            .orElse(usual);
            default -> rule;
        };
    }

    /** The formula of a field; an absent or blank one is {@link Formula.Nothing}. */
    private Optional<Formula> formula(Yaml.Fields fields, String name) {
        String text = fields.text(name).orElse("");
        try {
            return Optional.of(Formula.parse(text));
        } catch (UnreadableFormula unreadable) {
            Spot spot = fields.valueSpot(name).right(unreadable.position());
            findings.add(
                    spot,
                    CatalogProblem.FORMULA,
                    String.valueOf(unreadable.position() + 1),
                    unreadable.expected(),
                    text);
            return Optional.empty();
        }
    }

    private List<Level> levels(Yaml.Fields fields) {
        if (!fields.has("levels")) {
            return List.of(Level.RW, Level.VILLAGE, Level.PUSKESMAS);
        }
        List<Level> levels = new ArrayList<>();
        for (Yaml item : fields.list("levels")) {
            if (item instanceof Yaml.Text text) {
                findings.word(text.value(), text.spot(), "levels", ElementReader.LEVELS)
                        .ifPresent(levels::add);
            }
        }
        return levels;
    }
}
