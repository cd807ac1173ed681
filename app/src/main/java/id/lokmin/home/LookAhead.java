package id.lokmin.home;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Rounds;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works out what most will ask first before somebody does: what asks for attention, and the grids
 * of the latest month, its quarter, the month before and the same month a year ago.
 *
 * <p>It does so after the start, on a new day, and once figures that came in have rested for a
 * moment; the answers stay where {@link Lookout} and {@link Grids} keep theirs, so a person who is
 * quicker merely does the work. Begins only where {@code lokmin.look-ahead} is true, as {@code
 * lokmin serve} says.
 */
@Component
@ConditionalOnWebApplication
class LookAhead implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LookAhead.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int MONTHS_A_YEAR = 12;

    private final Lookout lookout;
    private final Grids grids;
    private final GridPeriods periods;
    private final PuskesmasDay day;
    private final Storage storage;
    private final boolean wanted;
    private final Rounds rounds =
            new Rounds(
                    "lokmin-look-ahead",
                    failure -> LOG.warn("Nothing was looked up ahead: {}", failure));

    private Optional<Moment> seen = Optional.empty();
    private Optional<Moment> looked = Optional.empty();

    /** A state of the figures on a day. */
    private record Moment(OptionalLong revision, LocalDate today) {}

    LookAhead(
            Lookout lookout,
            Grids grids,
            GridPeriods periods,
            PuskesmasDay day,
            Storage storage,
            @Value("${lokmin.look-ahead:false}") boolean wanted) {
        this.lookout = lookout;
        this.grids = grids;
        this.periods = periods;
        this.day = day;
        this.storage = storage;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            rounds.begin(this::look, Duration.ZERO, PAUSE);
        }
    }

    /** Looks where something changed, but not since the last time; says whether it did. */
    synchronized boolean look() {
        Optional<Moment> now = Optional.of(new Moment(storage.figuresRevision(), day.today()));
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(looked)) {
            return false;
        }
        looked = now;
        periods.latest().ifPresent(latest -> lookAt(latest, now.get().today()));
        return true;
    }

    private void lookAt(Month latest, LocalDate today) {
        lookout.at(latest, today);
        Stream.of(
                        Period.around(latest, Period.Kind.QUARTER),
                        Period.month(latest.minus(1)),
                        Period.month(latest.minus(MONTHS_A_YEAR)))
                .flatMap(period -> grids.find(period).stream())
                .forEach(Grid::cells);
    }

    @Override
    public void close() {
        rounds.close();
    }
}
