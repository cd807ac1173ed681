package id.lokmin.meeting.movement;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Reports;
import id.lokmin.followup.SectorAccount;
import id.lokmin.place.PuskesmasDay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the look back of a meeting. */
@Component
public class LookBacks {

    private final MovedFigures figures;
    private final ChronicProblems chronic;
    private final Reports reports;
    private final PuskesmasDay days;

    public LookBacks(
            MovedFigures figures, ChronicProblems chronic, Reports reports, PuskesmasDay days) {
        this.figures = figures;
        this.chronic = chronic;
        this.reports = reports;
        this.days = days;
    }

    /**
     * On the promises of an earlier meeting, with the figures up to the end of a period.
     *
     * @param period of the meeting that looks back
     */
    public LookBack of(List<Promise> before, Period period) {
        return new LookBack(
                figures.upTo(period, before),
                SectorAccount.of(before, reports.heardOf(), days.today()),
                period.kind() == Period.Kind.QUARTER ? chronic.upTo(period) : List.of());
    }
}
