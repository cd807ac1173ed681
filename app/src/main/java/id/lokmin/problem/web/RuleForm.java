package id.lokmin.problem.web;

import id.lokmin.engine.scoring.Average;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Method;
import id.lokmin.engine.scoring.Operator;
import id.lokmin.engine.scoring.Scale;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.web.ProblemViews.Choice;
import id.lokmin.problem.web.ScoringViews.Agreed;
import id.lokmin.problem.web.ScoringViews.Way;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form by which a rule of scoring is chosen, and the rule that was chosen. */
final class RuleForm {

    /** Rows offered for criteria that the room agrees on. */
    private static final int ROWS = 6;

    private static final int LONGEST_NAME = 60;

    /** Criteria and weights of a Puskesmas form found ("Tabel MCUA"); the room changes them. */
    private static final List<Agreed> FOUND =
            List.of(
                    new Agreed("Pengaruh bagi kesehatan masyarakat", "5"),
                    new Agreed("Keseriusan masalah", "4"),
                    new Agreed("Kemampuan teknologi dan SDM", "3"),
                    new Agreed("Komitmen pemerintah", "2"));

    private final Map<String, String> form;
    private final Texts texts;

    RuleForm(Map<String, String> form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The rule, or what is wrong beside its field. */
    Optional<ScoringRule> read(Map<String, String> wrong) {
        String[] way = typed("way").split(":", 2);
        Optional<Method> method = Method.find(way[0]);
        Optional<Operator> operator =
                method.stream()
                        .flatMap(one -> one.operators().stream())
                        .filter(one -> one.name().equals(way[way.length - 1]))
                        .findFirst();
        Optional<Scale> scale =
                Scale.USUAL.stream().filter(one -> one.code().equals(typed("scale"))).findFirst();
        Average average =
                typed("average").equals(Average.MEDIAN.name()) ? Average.MEDIAN : Average.MEAN;
        if (operator.isEmpty()) {
            wrong.put("way", texts.get("open.way.wrong"));
        }
        if (scale.isEmpty()) {
            wrong.put("scale", texts.get("open.scale.wrong"));
        }
        if (operator.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        if (method.orElseThrow() != Method.MCUA) {
            return Optional.of(
                    ScoringRule.of(method.orElseThrow(), operator.get(), scale.get(), average));
        }
        return agreed(wrong).map(criteria -> ScoringRule.mcua(scale.get(), average, criteria));
    }

    private Optional<List<Criterion>> agreed(Map<String, String> wrong) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < ROWS; i++) {
            String name = typed("criterion-" + i);
            String weight = typed("weight-" + i);
            if (name.isEmpty()) {
                continue;
            }
            if (!weight.matches("[1-9]|10") || name.length() > LONGEST_NAME || !names.add(name)) {
                wrong.put("criteria", texts.get("open.criteria.wrong"));
                return Optional.empty();
            }
            criteria.add(Criterion.weighted(name, Integer.parseInt(weight)));
        }
        if (criteria.isEmpty()) {
            wrong.put("criteria", texts.get("open.criteria.none"));
            return Optional.empty();
        }
        return Optional.of(criteria);
    }

    private String typed(String field) {
        return form.getOrDefault(field, "").strip();
    }

    /** Every method with every operator it is used with, USG's sum chosen where nothing was. */
    List<Way> ways(ProblemWords words) {
        String chosen = typed("way").isEmpty() ? "USG:SUM" : typed("way");
        List<Way> ways = new ArrayList<>();
        for (Method method : Method.values()) {
            for (Operator operator : method.operators()) {
                String value = method.name() + ":" + operator.name();
                ways.add(
                        new Way(
                                value,
                                words.method(method),
                                words.operator(operator),
                                value.equals(chosen)));
            }
        }
        return ways;
    }

    List<Choice> scales() {
        String chosen = typed("scale").isEmpty() ? Scale.ONE_TO_FIVE.code() : typed("scale");
        return Scale.USUAL.stream()
                .map(scale ->
                        new Choice(scale.code(), scale.toString(), scale.code().equals(chosen)))
                .toList();
    }

    List<Choice> averages() {
        return Arrays.stream(Average.values())
                .map(average ->
                        new Choice(
                                average.name(),
                                texts.get("average." + average.name() + ".choose"),
                                average.name().equals(typed("average"))))
                .toList();
    }

    List<Agreed> criteria() {
        List<Agreed> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Agreed usual = i < FOUND.size() ? FOUND.get(i) : new Agreed("", "");
            rows.add(
                    form.containsKey("criterion-" + i)
                            ? new Agreed(typed("criterion-" + i), typed("weight-" + i))
                            : usual);
        }
        return rows;
    }
}
