package id.lokmin.home;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminders;
import id.lokmin.home.Attention.Owing;
import id.lokmin.home.Attention.Unreported;
import id.lokmin.home.Attention.Worse;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.intake.ReportsDue;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks over everything stored and gathers what asks for attention. */
@Component
public class Lookout {

    /** More than this nobody works off in a day. */
    private static final int TOLD = 6;

    private final Grids grids;
    private final ReportsDue reports;
    private final Promises promises;
    private final Meetings meetings;
    private final Kept<Asked, Attention> kept;
    private final Reminders reminders;
    private final Kept<Month, List<Worse>> worse;

    /** What was passed yesterday is late today: the answer changes with the day, too. */
    private record Asked(Month month, LocalDate today) {}

    public Lookout(
            Grids grids,
            ReportsDue reports,
            Promises promises,
            Meetings meetings,
            Reminders reminders,
            Storage storage) {
        this.grids = grids;
        this.reports = reports;
        this.promises = promises;
        this.meetings = meetings;
        this.kept = new Kept<>(storage, 1);
        this.reminders = reminders;
        this.worse = Kept.ofFigures(storage, 1);
    }

    /**
     * What asks for attention.
     *
     * @param month whose figures are looked at
     * @param today against which a day has passed or not
     */
    public Attention at(Month month, LocalDate today) {
        return kept.get(new Asked(month, today), asked -> lookOver(asked.month(), asked.today()));
    }

    private Attention lookOver(Month month, LocalDate today) {
        List<Promise> open = promises.open();
        List<Promise> late =
                open.stream()
                        .filter(promise -> promise.isLate(today))
                        .sorted(
                                Comparator.comparing(
                                        promise -> promise.says().due().orElse(LocalDate.MAX)))
                        .toList();
        Month reported = reported(month);
        return new Attention(
                month,
                next(today),
                reported,
                unreported(reported),
                open.size(),
                late,
                remindersReady(),
                worse.get(month, asked -> worse(grids.at(Period.month(asked)))));
    }

    /** Those of promises still open that nobody sent. */
    private int remindersReady() {
        Set<String> open = promises.open().stream().map(Promise::id).collect(Collectors.toSet());
        return (int)
                reminders.list().stream()
                        .filter(one -> one.sent().isEmpty() && open.contains(one.promiseId()))
                        .count();
    }

    private Optional<Meeting> next(LocalDate today) {
        return meetings.list().stream()
                .filter(Meeting::stands)
                .filter(meeting -> meeting.day().filter(day -> !day.isBefore(today)).isPresent())
                .min(Comparator.comparing(meeting -> meeting.day().orElse(LocalDate.MAX)));
    }

    /**
     * The month whose reports are asked for: the last that is over, as on the page of the reports;
     * where nothing came all that year, the month that is looked at.
     */
    private Month reported(Month looked) {
        return reports.in(reports.due().year()).sources().isEmpty() ? looked : reports.due();
    }

    /**
     * By kind of report: the areas whose report of the month has not come, or only in part, and
     * those that still owe one of an earlier month of the year.
     */
    private List<Unreported> unreported(Month month) {
        ReportsDue.Year year = reports.in(month.year());
        List<Unreported> unreported = new ArrayList<>();
        for (ReportsDue.Source source : year.sources()) {
            List<Place> due = new ArrayList<>();
            List<Owing> owing = new ArrayList<>();
            for (int place : year.area().tree().atLevel(source.level())) {
                Place area = year.area().tree().place(place);
                if (isOwed(year.report(source, place, month))) {
                    due.add(area);
                }
                List<Month> months = owed(year, source, place, month);
                if (!months.isEmpty()) {
                    owing.add(new Owing(area, months));
                }
            }
            if (!owing.isEmpty()) {
                unreported.add(new Unreported(source, owing, due));
            }
        }
        return unreported;
    }

    private static boolean isOwed(Optional<ReportsDue.Report> report) {
        return report.filter(one ->
                        switch (one.state()) {
                            case IN, PART, OUT -> true;
                            case NOT_DUE, NOT_APPLICABLE -> false;
                        })
                .isPresent();
    }

    private static List<Month> owed(
            ReportsDue.Year year, ReportsDue.Source source, int place, Month last) {
        List<Month> months = new ArrayList<>();
        Month first = source.yearly() ? last : last.january();
        for (Month month = first; !month.isAfter(last); month = month.plus(1)) {
            boolean asked = month.equals(last);
            boolean owed =
                    year.report(source, place, month)
                            .map(ReportsDue.Report::state)
                            .filter(state ->
                                    state == ReportsDue.State.OUT
                                            || (asked && state == ReportsDue.State.PART))
                            .isPresent();
            if (owed) {
                months.add(month);
            }
        }
        return months;
    }

    private static List<Worse> worse(Grid grid) {
        return grid.cards().stream()
                .flatMap(card -> grid.whole(card.code()).stream())
                .filter(cell -> !cell.small() && isWorse(cell))
                .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                .limit(TOLD)
                .map(cell -> new Worse(AreaWatch.of(grid, cell.card().code()), cell))
                .toList();
    }

    /** Whether it moved against its own direction; a figure without a direction never does. */
    private static boolean isWorse(GridCell cell) {
        Direction direction = cell.card().indicator().direction();
        return direction == Direction.UP && cell.trend() == Trend.DOWN
                || direction == Direction.DOWN && cell.trend() == Trend.UP;
    }
}
