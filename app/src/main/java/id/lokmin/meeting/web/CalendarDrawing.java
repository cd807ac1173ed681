package id.lokmin.meeting.web;

import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.GridPeriods;
import id.lokmin.meeting.CalendarRule;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingDue;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingSlot;
import id.lokmin.meeting.MeetingYear;
import id.lokmin.meeting.web.CalendarViews.Entry;
import id.lokmin.meeting.web.CalendarViews.MonthRow;
import id.lokmin.meeting.web.CalendarViews.Remind;
import id.lokmin.meeting.web.CalendarViews.Slot;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.meeting.web.MeetingViews.Group;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the calendar of a year into words. */
@Component
class CalendarDrawing {

    /** How many months back with figures a meeting can still be planned over. */
    private static final int MONTHS_OFFERED = 6;

    private final MeetingFrames frames;
    private final GridPeriods periods;

    CalendarDrawing(MeetingFrames frames, GridPeriods periods) {
        this.frames = frames;
        this.periods = periods;
    }

    /** What it takes to draw for one visitor on one day. */
    Desk desk(Visit visit, LocalDate today, CalendarRule rule, boolean mayPlan) {
        return new Desk(visit.texts("meeting"), Formats.of(visit.language()), today, rule, mayPlan);
    }

    /** Draws for one visitor. */
    final class Desk {

        private final Texts texts;
        private final Formats formats;
        private final LocalDate today;
        private final CalendarRule rule;
        private final boolean mayPlan;

        private Desk(
                Texts texts, Formats formats, LocalDate today, CalendarRule rule, boolean mayPlan) {
            this.texts = texts;
            this.formats = formats;
            this.today = today;
            this.rule = rule;
            this.mayPlan = mayPlan;
        }

        Remind remind(MeetingDue reminder) {
            String by = texts.get("calendar.by", formats.longDate(reminder.by()));
            return switch (reminder) {
                case MeetingDue.ToPlan(MeetingSlot slot) ->
                        new Remind(
                                texts.get("calendar.to_plan", name(slot)),
                                by,
                                mayPlan ? planningAgain(slot) : "");
                case MeetingDue.StepOpen(Meeting meeting, var step, LocalDate day) ->
                        new Remind(
                                step.what() + " – " + frames.name(meeting, formats),
                                day.isBefore(today)
                                        ? texts.get("calendar.late", formats.longDate(day))
                                        : by,
                                MeetingPart.PREPARATION.address(meeting.id()));
            };
        }

        /**
         * @param carried slots of the year before that reach into this one
         */
        List<MonthRow> months(MeetingYear year, Map<Month, List<MeetingSlot>> carried) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(number -> Month.of(year.year(), number))
                    .map(month ->
                            new MonthRow(
                                    formats.monthName(month.number()),
                                    Month.of(today).equals(month),
                                    slots(year.monthly(), month),
                                    Stream.concat(
                                                    carried.getOrDefault(month, List.of()).stream()
                                                            .map(this::carried),
                                                    slots(year.quarterly(), month).stream())
                                            .toList()))
                    .toList();
        }

        private List<Slot> slots(List<MeetingSlot> all, Month month) {
            return all.stream().filter(slot -> slot.due().equals(month)).map(this::slot).toList();
        }

        private Slot slot(MeetingSlot slot) {
            MeetingSlot.State state = slot.state(today, rule.remindDays());
            return new Slot(
                    name(slot),
                    texts.get("slot." + state.name().toLowerCase(Locale.ROOT)),
                    sign(state),
                    tone(state),
                    slot.meetings().stream().map(this::entry).toList(),
                    mayPlan && slot.meetings().isEmpty() ? planning(slot) : "");
        }

        /** One that is named after a quarter of the year before says so. */
        private Slot carried(MeetingSlot slot) {
            Slot drawn = slot(slot);
            return new Slot(
                    drawn.name(),
                    texts.get("calendar.carried", drawn.name(), drawn.state()),
                    drawn.sign(),
                    drawn.tone(),
                    drawn.entries(),
                    drawn.planning());
        }

        private Entry entry(Meeting meeting) {
            return new Entry(
                    texts.get(
                            "calendar.reviews",
                            meeting.periodInWords(formats::monthName)
                                    + " "
                                    + meeting.period().last().year()),
                    when(meeting),
                    MeetingPart.PREPARATION.address(meeting.id()));
        }

        private String when(Meeting meeting) {
            String day = meeting.day().map(formats::longDate).orElse(texts.get("list.no_day"));
            return meeting.stands() ? day : texts.get("moved.off.short", day);
        }

        private String name(MeetingSlot slot) {
            String kind = slot.kind().equals(MeetingKinds.MONTHLY) ? "monthly" : "quarterly";
            String occasion = texts.get("occasion." + slot.occasion().code());
            return slot.kind().equals(MeetingKinds.MONTHLY)
                    ? texts.get(
                            "slot." + kind, formats.month(slot.due().year(), slot.due().number()))
                    : texts.get("slot." + kind, slot.due().year(), quarter(slot), occasion);
        }

        private String quarter(MeetingSlot slot) {
            return new Meeting(
                            "-",
                            slot.kind(),
                            slot.reviews(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .periodInWords(formats::monthName);
        }

        private static String sign(MeetingSlot.State state) {
            return switch (state) {
                case HELD -> "✓";
                case PLANNED -> "●";
                case WITHOUT_DAY, TO_PLAN -> "!";
                case MISSING -> "✕";
                case LATER -> "";
            };
        }

        private static String tone(MeetingSlot.State state) {
            return switch (state) {
                case HELD -> "good";
                case PLANNED -> "fair";
                case WITHOUT_DAY, TO_PLAN -> "warning";
                case MISSING -> "bad";
                case LATER -> "muted";
            };
        }
    }

    /** Where a slot is planned; one whose meeting was called off, where that gets another day. */
    private static String planningAgain(MeetingSlot slot) {
        return slot.meetings().stream()
                .findFirst()
                .map(calledOff -> MovePage.address(calledOff.id()))
                .orElseGet(() -> planning(slot));
    }

    private static String planning(MeetingSlot slot) {
        return "/pertemuan?tahun=" + slot.due().year() + "&periode=" + slot.reviews() + "#rencana";
    }

    /**
     * The periods to choose from: those the year still wants, the last of the year before while it
     * can be made up for, and those that have figures.
     */
    List<Group> offered(
            Visit visit, MeetingYear year, Map<Month, List<MeetingSlot>> carried, String chosen) {
        Texts texts = visit.texts("meeting");
        Formats formats = Formats.of(visit.language());
        List<Period> wanted =
                Stream.concat(
                                year.slots().stream(),
                                carried.values().stream().flatMap(List::stream))
                        .filter(slot -> slot.meetings().isEmpty())
                        .map(MeetingSlot::reviews)
                        .toList();
        List<Period> known = withFigures().filter(period -> !wanted.contains(period)).toList();
        List<Group> groups = new ArrayList<>();
        groups.add(group(texts.get("plan.of_year", "" + year.year()), wanted, formats, chosen));
        groups.add(group(texts.get("plan.with_figures"), known, formats, chosen));
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    /** The latest quarters and months with a report. */
    private Stream<Period> withFigures() {
        return periods.latest().stream()
                .flatMap(latest -> {
                    Period quarter = Period.around(latest, Period.Kind.QUARTER);
                    return Stream.concat(
                            Stream.of(quarter, quarter.previous()),
                            IntStream.range(0, MONTHS_OFFERED)
                                    .mapToObj(back -> Period.month(latest.minus(back))));
                });
    }

    private Group group(String heading, List<Period> offered, Formats formats, String chosen) {
        return new Group(
                heading,
                offered.stream()
                        .map(period ->
                                new Choice(
                                        period.toString(),
                                        inWords(period, formats),
                                        period.toString().equals(chosen)))
                        .toList());
    }

    private String inWords(Period period, Formats formats) {
        String kind =
                period.kind() == Period.Kind.MONTH ? MeetingKinds.MONTHLY : MeetingKinds.QUARTERLY;
        return frames.name(
                new Meeting("-", kind, period, Optional.empty(), Optional.empty(), ""), formats);
    }
}
