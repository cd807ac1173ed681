package id.lokmin.meeting.movement;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.followup.Baselines;
import id.lokmin.followup.Movements;
import id.lokmin.followup.Promise;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Words;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the room of promises what the figures know. */
@Component
class FiguresOfPromises implements Baselines, Movements {

    private final Catalog catalog;
    private final ProgrammesInUse programmes;
    private final Grids grids;
    private final GridPeriods periods;
    private final MovedFigures moved;

    FiguresOfPromises(
            Catalog catalog,
            ProgrammesInUse programmes,
            Grids grids,
            GridPeriods periods,
            MovedFigures moved) {
        this.catalog = catalog;
        this.programmes = programmes;
        this.grids = grids;
        this.periods = periods;
        this.moved = moved;
    }

    @Override
    public List<Measure> measures(Language language) {
        Locale locale = Locale.of(language.code());
        Set<String> inUse =
                Set.copyOf(
                        programmes.among(
                                catalog.programmes().stream().map(Programme::code).toList()));
        var names =
                catalog.programmes().stream()
                        .collect(Collectors.toMap(Programme::code, p -> p.name().in(locale)));
        return catalog.indicators().stream()
                .filter(card -> inUse.contains(card.programme()))
                .map(card ->
                        new Measure(
                                card.code(),
                                card.name().in(locale),
                                names.getOrDefault(card.programme(), card.programme()),
                                unit(card)))
                .toList();
    }

    private static String unit(IndicatorCard card) {
        return !card.indicator().isCount() && card.indicator().per() == 100 ? "%" : card.unit();
    }

    @Override
    public Optional<Standing> standing(
            String indicator, List<String> placeCodes, Language language) {
        Optional<IndicatorCard> card = catalog.findIndicator(indicator);
        Optional<Month> latest = periods.latest();
        if (card.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = grids.at(Period.month(latest.get()));
        Tally tally =
                placeCodes.stream()
                        .flatMap(code -> grid.find(indicator, code).stream())
                        .filter(cell -> cell.outcome() instanceof Outcome.Measured)
                        .map(cell -> cell.tally())
                        .reduce(Tally.NONE, Tally::acrossPlaces);
        boolean nobody = !card.get().indicator().isCount() && tally.denominator() == 0;
        if (tally.equals(Tally.NONE) || nobody) {
            return Optional.empty();
        }
        MovementWords words = new MovementWords(language);
        return Optional.of(
                new Standing(
                        card.get().indicator().value(tally),
                        unit(card.get()),
                        words.figure(card.get(), tally)
                                + ", "
                                + new Words(language).month(latest.get())));
    }

    @Override
    public Optional<Told> of(Promise promise, Language language) {
        MovementWords words = new MovementWords(language);
        return moved.of(promise)
                .map(one -> new Told(words.sentence(one), words.method(), lines(one, words)));
    }

    private static List<Line> lines(Moved moved, MovementWords words) {
        List<Line> lines = new ArrayList<>();
        if (moved.result() instanceof Compared(_, _, Side here, Optional<Side> elsewhere)) {
            lines.add(line(moved.card(), here, words));
            elsewhere.ifPresent(side -> lines.add(line(moved.card(), side, words)));
        }
        return lines;
    }

    private static Line line(IndicatorCard card, Side side, MovementWords words) {
        return new Line(
                words.places(side.places()),
                words.figure(card, side.before()),
                words.figure(card, side.after()),
                words.moves(card, side));
    }
}
