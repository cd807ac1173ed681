package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Presentation;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.insight.PresentedFigures;
import id.lokmin.insight.Words;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts what meetings showed of an indicator beside what is known of it today. */
@Component
@ConditionalOnWebApplication
class ShownThen {

    /**
     * One meeting.
     *
     * @param said which one and when, {@code address} of its page
     * @param verdict whether the figures still read the same
     */
    record Shown(String said, String address, String verdict, List<Line> lines) {}

    /** An area that reads otherwise. */
    record Line(String area, String then, String now) {}

    private final PresentedFigures presented;
    private final Institutions institutions;

    ShownThen(PresentedFigures presented, Institutions institutions) {
        this.presented = presented;
        this.institutions = institutions;
    }

    /** The meetings that showed these areas over a period, the latest first. */
    List<Shown> of(AreaWatch watch, Period period, Language language) {
        Texts texts = Texts.of("insight", language);
        return presented.list(watch.card().code(), period).stream()
                .map(occasion -> shown(occasion, watch, texts, language))
                .toList();
    }

    private Shown shown(Presentation occasion, AreaWatch watch, Texts texts, Language language) {
        Map<String, PresentedFigure> then = new HashMap<>();
        occasion.figures().forEach(figure -> then.put(figure.place(), figure));
        Words words = new Words(language);
        List<Line> lines = new ArrayList<>();
        Stream.concat(watch.whole().stream(), watch.inPlaceOrder().stream())
                .distinct()
                .forEach(now ->
                        Optional.ofNullable(then.get(now.place().code()))
                                .filter(before -> !before.saysTheSameAs(PresentedFigure.of(now)))
                                .ifPresent(before -> lines.add(line(before, now, words, texts))));
        return new Shown(
                texts.get(
                        "then.said",
                        occasion.occasion(),
                        Formats.of(language).moment(occasion.at(), institutions.zone())),
                occasion.address(),
                texts.get(lines.isEmpty() ? "then.same" : "then.differs"),
                lines);
    }

    private static Line line(PresentedFigure before, GridCell now, Words words, Texts texts) {
        return new Line(
                now.place().name(),
                told(words.shown(now.card(), before.outcome()), before, texts),
                told(words.shown(now), PresentedFigure.of(now), texts));
    }

    private static String told(String shown, PresentedFigure figure, Texts texts) {
        return texts.get(
                "then.figure", shown, figure.tally().reportsIn(), figure.tally().reportsDue());
    }
}
