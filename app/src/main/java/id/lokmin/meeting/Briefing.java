package id.lokmin.meeting;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.meeting.invite.Letter;
import id.lokmin.meeting.movement.LookBack;
import id.lokmin.paper.Imprint;
import id.lokmin.place.Head;
import id.lokmin.place.Institution;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the papers of one meeting speak of, gathered once: so that the slide, the sheet of an
 * RW and the table of figures all show the same.
 *
 * @param head who heads the Puskesmas and signs; empty where that was not told
 * @param agenda as it was left, or as it is proposed now
 * @param priorities the indicators that are talked about, in order
 * @param before what was promised last time
 * @param lookBack whether what was promised last time moved anything
 * @param proposals what Lokmin proposes to promise now
 * @param asked what each area is asked for from its own gaps, by the code of the area
 * @param invited the positions asked to come, in the order of the letter
 * @param letters the numbers under which each office invites, as far as they are given
 * @param made when the figures were worked out
 */
public record Briefing(
        Institution institution,
        Optional<Head> head,
        Meeting meeting,
        MeetingKind kind,
        List<MeetingKind.AgendaItem> agenda,
        Grid grid,
        List<AreaWatch> priorities,
        List<Promise> before,
        LookBack lookBack,
        List<Proposal> proposals,
        Map<String, List<Proposal>> asked,
        List<Seat> invited,
        Map<MeetingKind.Issuer, Letter> letters,
        Instant made) {

    /** What a paper shows where something is not known yet and is written in by hand. */
    public static final String TO_WRITE = "……………………………";

    /** More than this nobody remembers. */
    private static final int TOLD = 7;

    private static final Formats FORMATS = Formats.of(Language.INDONESIAN);

    public Briefing {
        agenda = List.copyOf(agenda);
        priorities = List.copyOf(priorities);
        before = List.copyOf(before);
        proposals = List.copyOf(proposals);
        asked = Map.copyOf(asked);
        invited = List.copyOf(invited);
        letters = Map.copyOf(letters);
    }

    /** The same for a kind with other words. */
    public Briefing with(MeetingKind other) {
        return new Briefing(
                institution,
                head,
                meeting,
                other,
                agenda,
                grid,
                priorities,
                before,
                lookBack,
                proposals,
                asked,
                invited,
                letters,
                made);
    }

    /** The same day's other gathering: its own kind, agenda and time, the same room and figures. */
    public Briefing at(DaySession session, MeetingKind held, List<MeetingKind.AgendaItem> points) {
        Meeting then =
                new Meeting(
                        session.id(),
                        session.kind(),
                        meeting.period(),
                        meeting.day(),
                        session.begins(),
                        meeting.venue(),
                        Occasion.ROUTINE,
                        "");
        return new Briefing(
                institution,
                head,
                then,
                held,
                points,
                grid,
                priorities,
                List.of(),
                new LookBack(List.of(), List.of(), List.of()),
                List.of(),
                Map.of(),
                invited,
                Map.of(),
                made);
    }

    public Formats formats() {
        return FORMATS;
    }

    /** {@code Triwulan III}. */
    public String periodInWords() {
        return meeting.periodInWords(FORMATS::monthName);
    }

    public int year() {
        return meeting.period().last().year();
    }

    /** {@code Lokakarya Mini Triwulanan Lintas Sektor Triwulan III Tahun 2025}. */
    public String title() {
        return kind.name() + " " + periodInWords() + " Tahun " + year();
    }

    /** {@code Jumat, 3 Oktober 2025}, or a line to write on. */
    public String dayInWords() {
        return meeting.day().map(FORMATS::longDate).orElse(TO_WRITE);
    }

    /** {@code 09.00 WIB s.d. selesai}, or a line to write on. */
    public String timeInWords() {
        return meeting.begins()
                .map(time -> clock(time) + " " + zoneName() + " s.d. selesai")
                .orElse(TO_WRITE);
    }

    public String venue() {
        return meeting.venue().isBlank() ? TO_WRITE : meeting.venue();
    }

    /** The number of an office's letter, or its pattern with dots to write on. */
    public String letterNumber(MeetingKind.Issuer issuer) {
        Letter letter = letters.get(issuer);
        return letter == null ? office(issuer).letterNumber() : letter.written();
    }

    /** {@code Cirebon, 29 September 2025}: where and when an office's letter was written. */
    public String letterDate(MeetingKind.Issuer issuer) {
        Letter letter = letters.get(issuer);
        return institution.town()
                + ", "
                + (letter == null ? "…………………… " + year() : FORMATS.date(letter.dated()));
    }

    /** The office of an issuer. */
    public Institution.Office office(MeetingKind.Issuer issuer) {
        return issuer.office(institution);
    }

    /** {@code Cirebon, 3 Oktober 2025}, or the town with a line. */
    public String townAndDay() {
        return institution.town()
                + ", "
                + meeting.day().map(FORMATS::date).orElse("………………… " + year());
    }

    /**
     * What everybody is told: the main indicators of the meeting, or the first where it has none.
     */
    public List<AreaWatch> told() {
        List<AreaWatch> main =
                priorities.stream()
                        .filter(watch -> kind.mainIndicators().contains(watch.card().code()))
                        .toList();
        return (main.isEmpty() ? priorities : main).stream().limit(TOLD).toList();
    }

    /** What an RW calls an indicator. */
    public String plainName(GridCell cell) {
        return kind.plainNames().getOrDefault(cell.card().code(), cell.card().name().indonesian());
    }

    /** The up-to-date month of the figures: {@code September 2025}. */
    public String upTo() {
        return FORMATS.month(meeting.period().last().year(), meeting.period().last().number());
    }

    public Imprint imprint(String title) {
        return new Imprint(title, institution.name(), made);
    }

    /** Said at the foot of every paper: where the figures come from and of when they are. */
    public String source() {
        return "Data program "
                + institution.name()
                + " s.d. "
                + upTo()
                + "; dihitung "
                + FORMATS.moment(made, institution.zone())
                + " "
                + zoneName();
    }

    /** The RW of the working area, in their order; villages where there are none. */
    public List<Place> areas() {
        return areas(grid);
    }

    static List<Place> areas(Grid grid) {
        for (Level level : List.of(Level.RW, Level.VILLAGE)) {
            int[] found = grid.tree().atLevel(level);
            if (found.length > 0) {
                return Arrays.stream(found).mapToObj(grid.tree()::place).toList();
            }
        }
        return List.of();
    }

    /** The people invited, by sector, in the order of the letter. */
    public Map<String, List<Seat>> invitedBySector() {
        Map<String, List<Seat>> sectors = new LinkedHashMap<>();
        invited.forEach(
                seat -> sectors.computeIfAbsent(seat.sector(), _ -> new ArrayList<>()).add(seat));
        return sectors;
    }

    /** What fills the named blanks of letters. */
    public Map<String, String> blanks() {
        return Map.of(
                "pertemuan",
                kind.name(),
                "triwulan",
                periodInWords(),
                "tahun",
                String.valueOf(year()),
                "puskesmas",
                institution.name(),
                "tempat",
                venue(),
                "hari_tanggal_terbilang",
                meeting.day().map(this::daySpelled).orElse(TO_WRITE));
    }

    private String daySpelled(LocalDate day) {
        return FORMATS.day(day)
                + " tanggal "
                + FORMATS.spelled(day.getDayOfMonth())
                + " bulan "
                + FORMATS.monthName(day.getMonthValue())
                + " tahun "
                + FORMATS.spelled(day.getYear());
    }

    /** {@code 09.05}. */
    public static String clock(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private String zoneName() {
        return switch (institution.zone().getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> institution.zone().getId();
        };
    }
}
