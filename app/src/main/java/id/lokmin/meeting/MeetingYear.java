package id.lokmin.meeting;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The meetings of one year beside those it should have.
 *
 * <p>A monthly meeting belongs to the month it is held in, which is mostly the one after the month
 * it reviews: the meeting of 9 January 2026 about December 2025 is the first of 2026. A
 * cross-sector meeting belongs to the quarter it is named after, whatever its day: the third of
 * 2025 was held on 3 October.
 *
 * @param monthly one a month; {@code quarterly} one a quarter
 */
public record MeetingYear(int year, List<MeetingSlot> monthly, List<MeetingSlot> quarterly) {

    /** Until March the last cross-sector meeting of a year is still held; our choice. */
    private static final int STILL = 3;

    private static final Comparator<Meeting> BY_DAY =
            Comparator.comparing(meeting -> meeting.day().orElse(LocalDate.MAX));

    public MeetingYear {
        monthly = List.copyOf(monthly);
        quarterly = List.copyOf(quarterly);
    }

    /** The year of a rule, with the meetings there are, of whatever year. */
    public static MeetingYear of(int year, CalendarRule rule, List<Meeting> meetings) {
        List<MeetingSlot> monthly =
                rule.monthly().stream()
                        .map(number -> monthly(Month.of(year, number), meetings))
                        .toList();
        List<MeetingSlot> quarterly =
                IntStream.range(0, rule.quarterly().size())
                        .mapToObj(i ->
                                quarterly(
                                        Month.of(year, rule.quarterly().get(i)),
                                        Math.min(i + 1, 4),
                                        meetings))
                        .toList();
        return new MeetingYear(year, monthly, quarterly);
    }

    private static MeetingSlot monthly(Month due, List<Meeting> meetings) {
        return new MeetingSlot(
                MeetingKinds.MONTHLY,
                Occasion.ofMonth(due),
                due,
                Period.month(due.minus(1)),
                meetings.stream()
                        .filter(meeting -> meeting.kind().equals(MeetingKinds.MONTHLY))
                        .filter(meeting ->
                                Occasion.heldIn(meeting.period(), meeting.day()).equals(due))
                        .sorted(BY_DAY)
                        .toList());
    }

    private static MeetingSlot quarterly(Month due, int quarter, List<Meeting> meetings) {
        Period reviews = Period.quarter(due.year(), quarter);
        return new MeetingSlot(
                MeetingKinds.QUARTERLY,
                quarter == 1 ? Occasion.FIRST : Occasion.ROUTINE,
                due,
                reviews,
                meetings.stream()
                        .filter(meeting -> meeting.kind().equals(MeetingKinds.QUARTERLY))
                        .filter(meeting -> meeting.period().equals(reviews))
                        .sorted(BY_DAY)
                        .toList());
    }

    /**
     * The cross-sector slots of the year before that reach into a year: those with a meeting held
     * in it, and the last one as long as it can still be filled. They count where they are named.
     *
     * @return the slots by the month of this year they stand in
     */
    public static Map<Month, List<MeetingSlot>> carriedOver(
            int year, CalendarRule rule, List<Meeting> meetings, LocalDate today) {
        List<MeetingSlot> before = of(year - 1, rule, meetings).quarterly();
        Map<Month, List<MeetingSlot>> carried = new TreeMap<>();
        for (MeetingSlot slot : before) {
            Optional<Month> held =
                    slot.meetings().stream()
                            .flatMap(meeting -> meeting.day().stream())
                            .map(Month::of)
                            .filter(month -> month.year() == year)
                            .findFirst();
            Optional<Month> now =
                    Optional.of(Month.of(today))
                            .filter(_ -> slot.equals(before.getLast()) && slot.isOpen())
                            .filter(month -> month.year() == year && month.number() <= STILL);
            held.or(() -> now)
                    .ifPresent(month ->
                            carried.computeIfAbsent(month, _ -> new ArrayList<>()).add(slot));
        }
        return carried;
    }

    /** All slots, in the order of their months. */
    public List<MeetingSlot> slots() {
        return Stream.concat(monthly.stream(), quarterly.stream())
                .sorted(Comparator.comparing(MeetingSlot::due))
                .toList();
    }

    /** How many monthly meetings are over: at most one a month counts. */
    public int monthlyHeld(LocalDate today) {
        return held(monthly, today);
    }

    public int quarterlyHeld(LocalDate today) {
        return held(quarterly, today);
    }

    /**
     * How many slots have a meeting that is over and whose papers are complete.
     *
     * @param complete ids of the meetings with complete papers
     */
    public static int complete(List<MeetingSlot> slots, LocalDate today, Set<String> complete) {
        return (int)
                slots.stream()
                        .filter(slot ->
                                slot.meetings().stream()
                                        .filter(meeting -> meeting.isPast(today))
                                        .anyMatch(meeting -> complete.contains(meeting.id())))
                        .count();
    }

    private static int held(List<MeetingSlot> slots, LocalDate today) {
        return (int)
                slots.stream()
                        .filter(slot -> slot.meetings().stream().anyMatch(one -> one.isPast(today)))
                        .count();
    }
}
