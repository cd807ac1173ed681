package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.calendar.SchoolYear;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an indicator adds up over the year: which months a figure is made from and how they are put
 * together. Sixteen rules, each with a worked example.
 *
 * <p>Source: the cumulation rules in use in Puskesmas programmes (PWS-KIA, SPM applications with
 * "kumulatif / rasio / terakhir", TB.08, SKDR, BIAS). {@link Coh} is unverified.
 *
 * <p>In the examples one RW reports, {@code 12|40} is numerator | denominator of a month.
 */
public sealed interface Cumulation {

    /**
     * January to now over the yearly sasaran. {@code Jan 3, Feb 4, Mar 5; sasaran 40 → March: 12/40
     * = 30 %}, target a twelfth a month.
     */
    record Cum() implements Cumulation {
        @Override
        public boolean monthsAddUp() {
            return true;
        }
    }

    /**
     * Events so far over events so far, a ratio or a quality. {@code Jan 2|10, Feb 1|20 → February:
     * 3/30 = 10 %}.
     */
    record CumEv() implements Cumulation {
        @Override
        public boolean monthsAddUp() {
            return true;
        }

        @Override
        public boolean isRatioOfEvents() {
            return true;
        }
    }

    /**
     * A count so far, or a rate on the population. {@code Jan 0, Feb 1, Mar 1 deaths → March: 2};
     * {@code 9 cases, population 30,000 → 30 per 100,000}.
     */
    record CumN() implements Cumulation {
        @Override
        public boolean monthsAddUp() {
            return true;
        }
    }

    /**
     * A status that stays once reached, until revoked, also over New Year: states are carried on,
     * events (reached, minus revoked) are summed from the first month known. {@code Dec 2024: 3 of
     * 5 villages ODF; nothing reported since → March 2025: 3/5}, with March's report still due.
     */
    record CumEnd() implements Cumulation {
        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            return new Window.Months(Month.of(1, 1), period.last());
        }

        @Override
        public Window asked(Period period, List<Campaign> campaigns) {
            return new Window.Months(period.first(), period.last());
        }
    }

    /**
     * Each month on its own. {@code Jul D|S 80|100, Aug 90|100 → August: 90 %; third quarter with
     * September missing: 170/200 = 85 %, 2 of 3 reports}.
     */
    record Mon() implements Cumulation {
        @Override
        public Adding adding() {
            return Adding.MONTH_BY_MONTH;
        }
    }

    /** A count for each month. {@code Jul 2, Aug 5 new cases → August: 5; third quarter: 7}. */
    record MonN() implements Cumulation {
        @Override
        public Adding adding() {
            return Adding.MONTH_BY_MONTH;
        }
    }

    /**
     * How things stand: at each place the latest month of the calendar year with everything
     * reported. {@code Jul 10|80, Aug 9|–, Sep –|– → September: 10/80} from July, for August has no
     * denominator to go with its 9. Reports due and in are those of the period asked for, so a
     * figure that rests on older months says so (0 of 1 in). A new year starts with nothing known.
     */
    record Snap() implements Cumulation {
        @Override
        public Adding adding() {
            return Adding.LATEST;
        }

        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            return new Window.Months(period.last().january(), period.last());
        }

        @Override
        public Window asked(Period period, List<Campaign> campaigns) {
            return new Window.Months(period.first(), period.last());
        }
    }

    /**
     * Rounds, by default February and August: the latest round of the year begun, and only its
     * month. {@code Feb 30|40 → February to July: 75 %; from August: the August round; January: not
     * yet due}.
     */
    record Sem(List<Integer> rounds) implements Cumulation {
        public Sem {
            rounds = rounds.stream().sorted().toList();
            if (rounds.isEmpty() || rounds.getFirst() < 1 || rounds.getLast() > 12) {
                throw new IllegalArgumentException("Rounds are months from 1 to 12: " + rounds);
            }
        }

        public Sem() {
            this(List.of(2, 8));
        }

        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            Month last = period.last();
            return rounds.reversed().stream()
                    .filter(round -> round <= last.number())
                    .findFirst()
                    .map(round -> Month.of(last.year(), round))
                    .<Window>map(round -> new Window.Months(round, round))
                    .orElseGet(Window.NotBegun::new);
        }
    }

    /**
     * July to now over the pupils of the school year. {@code Aug 20, Nov 15; 50 pupils → November:
     * 35/50; February: still 35/50; July: a new year}.
     */
    record Sch() implements Cumulation {
        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            return new Window.Months(SchoolYear.of(period.last()).first(), period.last());
        }

        @Override
        public boolean sasaranExpires(Month month, List<Campaign> campaigns) {
            return month.equals(SchoolYear.of(month).first());
        }

        @Override
        public boolean monthsAddUp() {
            return true;
        }
    }

    /**
     * Once a year, due by the end of {@code dueMonth}; one report a place and year. {@code surveyed
     * in May 31|50 → from May: 62 %, 1 of 1; before: not yet due; not surveyed by December:
     * awaited}.
     */
    record Ann(int dueMonth) implements Cumulation {
        public Ann {
            if (dueMonth < 1 || dueMonth > 12) {
                throw new IllegalArgumentException("No month " + dueMonth);
            }
        }

        public Ann() {
            this(12);
        }

        @Override
        public boolean isReportedOnce() {
            return true;
        }

        @Override
        public boolean isOver(Month last) {
            return last.number() >= dueMonth;
        }
    }

    /**
     * The days of a campaign: its months up to now over the campaign's sasaran. {@code 10 September
     * – 9 October, Sep 60, Oct 35; sasaran 100 → September: 60 %, target T × 21/30; October: 95 %;
     * August: not yet due}. The latest campaign of the calendar year begun counts; where none is
     * planned the indicator does not apply.
     */
    record Camp() implements Cumulation {
        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            Month last = period.last();
            Optional<Campaign> running = running(last, campaigns);
            if (running.isPresent()) {
                Month end = running.get().last();
                return new Window.Months(running.get().first(), end.isAfter(last) ? last : end);
            }
            boolean planned = campaigns.stream().anyMatch(c -> c.first().isAfter(last));
            return planned ? new Window.NotBegun() : new Window.NotHeld();
        }

        /** The campaign a month's figure is about: the latest begun of that calendar year. */
        static Optional<Campaign> running(Month month, List<Campaign> campaigns) {
            return campaigns.stream()
                    .filter(c -> !c.first().isAfter(month))
                    .filter(c -> c.last().year() >= month.year())
                    .max(Comparator.comparing(Campaign::firstDay));
        }

        @Override
        public boolean sasaranExpires(Month month, List<Campaign> campaigns) {
            return month.number() == 1
                    && campaigns.stream()
                            .noneMatch(c -> c.first().isBefore(month) && !c.last().isBefore(month));
        }

        @Override
        public boolean monthsAddUp() {
            return true;
        }
    }

    /**
     * A sample: those that meet over those sampled, this year so far; the number sampled is always
     * shown. {@code Mar 4|6, Jun 7|14 → June: 11/20 = 55 %, n = 20}.
     */
    record Surv() implements Cumulation {
        @Override
        public boolean monthsAddUp() {
            return true;
        }

        @Override
        public boolean isRatioOfEvents() {
            return true;
        }
    }

    /**
     * A treatment cohort: results of this quarter over patients registered in the same quarter one
     * year before. {@code Jul–Sep 2024 registered 20; Jul–Sep 2025 cured or completed 18 → 2025-Q3:
     * 18/20 = 90 %}. Unverified: that results are written in the quarter a year after registration.
     */
    record Coh() implements Cumulation {
        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            Month quarter = Period.around(period.last(), Period.Kind.QUARTER).first();
            Month first = period.first().isBefore(quarter) ? period.first() : quarter;
            return new Window.Months(first, period.last());
        }

        @Override
        public int denominatorMonthsBack() {
            return 12;
        }
    }

    /**
     * Epidemiological weeks: each week a pair of its own; a month adds up the weeks whose Wednesday
     * lies in it, reports are counted by week. {@code September 2025 has W36–W39: 1|1, 1|1,
     * missing, 0|1 → 2/3, 3 of 4 reports}. Elements that come by month are read as {@link Mon}.
     */
    record Week() implements Cumulation {
        @Override
        public Adding adding() {
            return Adding.MONTH_BY_MONTH;
        }
    }

    /**
     * An outbreak: what happened in the period, its people at risk below the line. {@code Sep 12
     * ill of 300 at risk → September: 4 %; October, nothing happened (not applicable): no figure}.
     */
    record Event() implements Cumulation {
        @Override
        public Adding adding() {
            return Adding.MONTH_BY_MONTH;
        }
    }

    /**
     * Once a quarter; one report a place and quarter, due when the quarter is over. {@code scored
     * in September: 8.7 → 2025-Q3: 8.7; July, not scored yet: not yet due}.
     */
    record Qtr() implements Cumulation {
        @Override
        public Window window(Period period, List<Campaign> campaigns) {
            Month quarter = Period.around(period.last(), Period.Kind.QUARTER).first();
            return new Window.Months(quarter, period.last());
        }

        @Override
        public boolean isReportedOnce() {
            return true;
        }

        @Override
        public boolean isOver(Month last) {
            return last.number() % 3 == 0;
        }
    }

    /** One of each rule, as configured by default. */
    static List<Cumulation> all() {
        return List.of(
                new Cum(),
                new CumEv(),
                new CumN(),
                new CumEnd(),
                new Mon(),
                new MonN(),
                new Snap(),
                new Sem(),
                new Sch(),
                new Ann(),
                new Camp(),
                new Surv(),
                new Coh(),
                new Week(),
                new Event(),
                new Qtr());
    }

    /** Reads {@code CUM_EV} and the other fifteen codes. */
    static Cumulation parse(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return all().stream()
                .filter(rule -> rule.code().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No cumulation is called "
                                        + code
                                        + "; there are "
                                        + all().stream().map(Cumulation::code).toList()));
    }

    /** {@code CUM_EV}, {@code SNAP}, …: the record's name in capitals. */
    default String code() {
        String name = getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    default Adding adding() {
        return Adding.TO_DATE;
    }

    /**
     * The months a period's figure is made from; {@code campaigns} are those of the indicator. As
     * of the period's last month: month by month the period itself, else January to its last month.
     */
    default Window window(Period period, List<Campaign> campaigns) {
        return adding() == Adding.MONTH_BY_MONTH
                ? new Window.Months(period.first(), period.last())
                : new Window.Months(period.last().january(), period.last());
    }

    /** The months whose reports are counted as due and in. */
    default Window asked(Period period, List<Campaign> campaigns) {
        return window(period, campaigns);
    }

    /** Whether a yearly sasaran written before {@code month} is no longer in force in it. */
    default boolean sasaranExpires(Month month, List<Campaign> campaigns) {
        return month.number() == 1;
    }

    /**
     * Whether a month's own events are a part of the figure to date, so that the month can be
     * looked at alone ({@link Reading#LAST_MONTH}).
     */
    default boolean monthsAddUp() {
        return false;
    }

    /** Whether the people below the line are each month's own, not one sasaran of the year. */
    default boolean isRatioOfEvents() {
        return false;
    }

    /** How many months before its numerator a denominator is read: 12 for a cohort. */
    default int denominatorMonthsBack() {
        return 0;
    }

    /** Whether a place owes one report a window, not one a month. */
    default boolean isReportedOnce() {
        return false;
    }

    /** Whether a report owed once a window is due by the end of {@code last}. */
    default boolean isOver(Month last) {
        return true;
    }

    /** How many months back the figure lies that this one is compared with for the trend. */
    default int trendMonths() {
        return switch (this) {
            case Sem _ -> 6;
            case Ann _ -> 12;
            case Coh _, Qtr _ -> 3;
            case Cum _, CumEv _, CumN _, CumEnd _, Mon _, MonN _ -> 1;
            case Snap _, Sch _, Camp _, Surv _, Week _, Event _ -> 1;
        };
    }

    /** How a yearly target of such an indicator usually grows over the months. */
    default MonthTarget usualMonthTarget() {
        return switch (this) {
            case Cum _ -> MonthTarget.TWELFTH;
            case Sem _ -> MonthTarget.ROUND;
            case Sch _ -> MonthTarget.SCHOOL_YEAR;
            case Camp _ -> MonthTarget.CAMPAIGN_DAY;
            case CumEv _, CumN _, CumEnd _, Mon _, MonN _, Snap _ -> MonthTarget.CONSTANT;
            case Ann _, Surv _, Coh _, Week _, Event _, Qtr _ -> MonthTarget.CONSTANT;
        };
    }
}
