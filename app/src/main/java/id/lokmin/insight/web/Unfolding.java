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
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.UnfoldedView.Fact;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of a cell what was counted over what, which reports are in, whose target it is held against,
 * and the words of the rule.
 */
final class Unfolding {

    private final Catalog catalog;
    private final Words words;
    private final Language language;
    private final Texts texts;

    Unfolding(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.words = new Words(language);
        this.language = language;
        this.texts = Texts.of("insight", language);
    }

    /** What the cell says in one sentence; the whole also where its areas stand. */
    String sentence(GridCell cell, Grid grid) {
        Sentences sentences = new Sentences(language);
        return cell.place().level() == Level.PUSKESMAS
                ? sentences.of(AreaWatch.of(grid, cell.card().code()))
                : sentences.of(cell);
    }

    /** What it was counted from, and how it stands. */
    List<Fact> made(GridCell cell, Grid grid) {
        List<Fact> facts = new ArrayList<>();
        IndicatorCard card = cell.card();
        boolean counted =
                cell.outcome() instanceof Outcome.Measured
                        || cell.outcome() instanceof Outcome.NobodyDue;
        if (counted) {
            facts.add(
                    fact(
                            "fact.numerator",
                            words.amount(cell.tally().numerator()) + said(card.counted())));
            if (!card.indicator().isCount()) {
                facts.add(
                        fact(
                                "fact.denominator",
                                words.amount(cell.tally().denominator()) + said(card.outOf())));
            }
        }
        facts.add(fact("fact.reports", reports(cell.tally())));
        facts.add(fact("fact.status", words.status(cell)));
        standing(cell, grid, facts);
        facts.add(
                fact(
                        cell.compared().ofPositions() ? "fact.trend.to_date" : "fact.trend",
                        trend(cell)));
        return facts;
    }

    private static String said(String words) {
        return words.isBlank() ? "" : " – " + words;
    }

    private String reports(Tally tally) {
        return tally.reportsDue() == 0
                ? texts.get("fact.reports.none")
                : texts.get(
                        "fact.reports.in",
                        words.number(tally.reportsIn()),
                        words.number(tally.reportsDue()));
    }

    /** What it is held against, and who says so. */
    List<Fact> target(GridCell cell) {
        if (cell.target().isEmpty()) {
            return List.of(fact("fact.target", texts.get("fact.target.none")));
        }
        List<Fact> facts = new ArrayList<>();
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
        return facts;
    }

    private void standing(GridCell cell, Grid grid, List<Fact> facts) {
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
                                                ranked(cell, grid),
                                                words.level(cell.place().level())))));
    }

    private static long ranked(GridCell cell, Grid grid) {
        return grid.cells(cell.card().code(), cell.place().level()).stream()
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

    /** The words of the rule and where they stand. */
    List<Fact> rule(IndicatorCard card) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("fact.question"), card.question(), !card.isVerified()));
        facts.add(
                fact(
                        "fact.cumulation",
                        texts.get("cumulation." + card.indicator().cumulation().code())));
        if (!card.rule().isBlank()) {
            facts.add(fact("fact.rule", card.rule()));
        }
        if (!card.reportedBy().isEmpty()) {
            facts.add(fact("fact.reported_by", String.join(", ", card.reportedBy())));
        }
        String sources =
                Stream.concat(
                                card.sources().stream()
                                        .map(key ->
                                                catalog.source(key).map(Source::title).orElse(key)),
                                // Where a district says in its own words what its rule rests on.
                                Stream.of(card.notes()).filter(_ -> card.local()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            facts.add(fact("fact.sources", sources));
        }
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), value, false);
    }
}
