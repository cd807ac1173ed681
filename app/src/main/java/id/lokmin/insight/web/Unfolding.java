package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Source;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridView.Fact;
import id.lokmin.insight.web.GridView.Unfolded;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Opens a cell: what was counted over what, which reports are in, whose target it is held against,
 * and the words of the rule.
 */
final class Unfolding {

    private final Catalog catalog;
    private final Words words;
    private final Asked asked;
    private final Texts texts;

    Unfolding(Catalog catalog, Words words, Asked asked) {
        this.catalog = catalog;
        this.words = words;
        this.asked = asked;
        this.texts = Texts.of("insight", asked.language());
    }

    Unfolded of(GridCell cell, GridChoice choice) {
        List<Fact> facts = new ArrayList<>();
        if (cell.outcome() instanceof Outcome.Measured
                || cell.outcome() instanceof Outcome.NobodyDue) {
            counted(cell, facts);
        }
        reports(cell.tally(), facts);
        target(cell, facts);
        facts.add(fact("fact.status", words.status(cell)));
        standing(cell, choice, facts);
        facts.add(
                fact(
                        cell.compared().ofPositions() ? "fact.trend.to_date" : "fact.trend",
                        trend(cell)));
        rule(cell.card(), facts);
        return new Unfolded(
                cell.card().code()
                        + " · "
                        + words.name(cell)
                        + " · "
                        + cell.place().name()
                        + " · "
                        + words.period(cell.period()),
                GridDrawing.mark(cell.tone(), words.status(cell)),
                sentence(cell, choice),
                facts,
                asked.withCell("").page() + "#" + cell.card().code());
    }

    private String sentence(GridCell cell, GridChoice choice) {
        Sentences sentences = new Sentences(asked.language());
        return cell.place().level() == Level.PUSKESMAS
                ? sentences.of(AreaWatch.of(choice.grid(), cell.card().code()))
                : sentences.of(cell);
    }

    private void counted(GridCell cell, List<Fact> facts) {
        IndicatorCard card = cell.card();
        facts.add(
                new Fact(
                        texts.get("fact.numerator"),
                        words.amount(cell.tally().numerator()) + said(card.counted()),
                        false));
        if (!card.indicator().isCount()) {
            facts.add(
                    new Fact(
                            texts.get("fact.denominator"),
                            words.amount(cell.tally().denominator()) + said(card.outOf()),
                            false));
        }
    }

    private static String said(String words) {
        return words.isBlank() ? "" : " – " + words;
    }

    private void reports(Tally tally, List<Fact> facts) {
        facts.add(
                fact(
                        "fact.reports",
                        tally.reportsDue() == 0
                                ? texts.get("fact.reports.none")
                                : texts.get(
                                        "fact.reports.in",
                                        words.number(tally.reportsIn()),
                                        words.number(tally.reportsDue()))));
    }

    private void target(GridCell cell, List<Fact> facts) {
        if (cell.target().isEmpty()) {
            facts.add(fact("fact.target", texts.get("fact.target.none")));
            return;
        }
        RunningTarget target = cell.target().get();
        Optional<TargetCard> card = cell.card().cardOf(target.yearly());
        facts.add(
                new Fact(
                        texts.get("fact.target"),
                        texts.get(
                                "fact.target.running",
                                words.target(cell, target),
                                words.month(cell.period().last()),
                                words.yearlyTarget(cell, target)),
                        card.filter(one -> !one.isVerified()).isPresent()));
        facts.add(fact("fact.target.source", words.targetSource(target)));
        card.flatMap(one -> catalog.source(one.reference()))
                .map(Source::title)
                .ifPresent(title -> facts.add(fact("fact.target.document", title)));
    }

    private void standing(GridCell cell, GridChoice choice, List<Fact> facts) {
        String gap = words.gap(cell);
        if (!gap.isEmpty()) {
            facts.add(fact("fact.gap", gap + " " + words.people(cell.card().indicator())));
        }
        cell.rank()
                .ifPresent(rank ->
                        facts.add(
                                fact(
                                        "fact.rank",
                                        texts.get(
                                                "fact.rank.of",
                                                rank,
                                                ranked(cell, choice),
                                                words.level(cell.place().level())))));
    }

    private static long ranked(GridCell cell, GridChoice choice) {
        return choice.grid().cells(cell.card().code(), cell.place().level()).stream()
                .filter(one -> one.rank().isPresent())
                .count();
    }

    private String trend(GridCell cell) {
        IndicatorCard card = cell.card();
        return texts.get(
                        "fact.trend.values",
                        words.shown(card.indicator(), card.unit(), cell.compared().now()),
                        words.shown(card.indicator(), card.unit(), cell.compared().before()))
                + (words.arrow(cell.trend()).isEmpty() ? "" : " " + words.arrow(cell.trend()));
    }

    private void rule(IndicatorCard card, List<Fact> facts) {
        facts.add(new Fact(texts.get("fact.question"), card.question(), !card.isVerified()));
        if (!card.rule().isBlank()) {
            facts.add(fact("fact.rule", card.rule()));
        }
        String sources =
                card.sources().stream()
                        .map(key -> catalog.source(key).map(Source::title).orElse(key))
                        .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            facts.add(fact("fact.sources", sources));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), value, false);
    }
}
