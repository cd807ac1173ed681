package id.lokmin.meeting.closing;

import id.lokmin.followup.Promise;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.Wordings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that is known of a meeting once it was held, gathered once: so that the minutes, the
 * report and the press text say the same.
 *
 * @param briefing what it was prepared with
 * @param promises made at it, by their number
 * @param minutes the text of its minutes, {@code written} the version it comes from; none of a
 *     draft
 * @param words of its papers, by key
 */
public record MeetingRecord(
        Briefing briefing,
        List<Promise> promises,
        MinutesText minutes,
        Optional<MinutesVersion> written,
        List<Addendum> addenda,
        List<Attendee> attendees,
        List<Shot> photos,
        Optional<Commitment> commitment,
        Optional<Closing> closing,
        Map<String, String> words) {

    public MeetingRecord {
        promises = List.copyOf(promises);
        addenda = List.copyOf(addenda);
        attendees = List.copyOf(attendees);
        photos = List.copyOf(photos);
        words = Map.copyOf(words);
    }

    /** The same with another text of its minutes. */
    MeetingRecord with(MinutesText text) {
        return new MeetingRecord(
                briefing,
                promises,
                text,
                written,
                addenda,
                attendees,
                photos,
                commitment,
                closing,
                words);
    }

    /** The same with other words in its papers, for a sample: its agreement is a draft again. */
    public MeetingRecord saying(MeetingKind kind, Map<String, String> other) {
        Map<String, String> said = new LinkedHashMap<>(words);
        said.putAll(other);
        return new MeetingRecord(
                briefing.with(kind),
                promises,
                minutes,
                written,
                addenda,
                attendees,
                photos,
                Optional.empty(),
                closing,
                said);
    }

    /** A text of a paper with its blanks filled. */
    public String say(String key) {
        return Wordings.fill(words.getOrDefault(key, ""), blanks());
    }

    /** The lines of a text of a paper, each a point of a list. */
    public List<String> points(String key) {
        return say(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Map<String, String> blanks() {
        Map<String, String> blanks = new LinkedHashMap<>(briefing.blanks());
        blanks.put("hari_tanggal", briefing.dayInWords());
        blanks.put("jumlah_janji", String.valueOf(promises.size()));
        blanks.put("jumlah_hadir", attendees.isEmpty() ? "……" : String.valueOf(attendees.size()));
        return blanks;
    }

    /** How many people came for each sector, the sectors in the order of the letter. */
    public Map<String, Integer> attendance() {
        Map<String, Integer> sectors = new LinkedHashMap<>();
        briefing.invitedBySector().keySet().forEach(sector -> sectors.put(sector, 0));
        attendees.forEach(attendee -> sectors.merge(attendee.sector(), 1, Integer::sum));
        sectors.values().removeIf(count -> count == 0);
        return sectors;
    }

    /** How many people came, where anybody noted it. */
    public OptionalInt came() {
        return attendees.isEmpty() ? OptionalInt.empty() : OptionalInt.of(attendees.size());
    }

    /** What a place is called, or its code where it is no longer there. */
    public String placeName(String code) {
        return briefing.grid().tree().find(code).stream()
                .mapToObj(index -> briefing.grid().tree().place(index).name())
                .findFirst()
                .orElse(code);
    }

    /** The unit of an indicator, by its code; empty where there is no such indicator. */
    public String unit(String indicator) {
        return briefing.grid().whole(indicator).map(cell -> cell.card().unit()).orElse("");
    }

    /** The places of a promise: {@code RW 03, RW 06}. */
    public String places(Promise promise) {
        return String.join(
                ", ", promise.says().placeCodes().stream().map(this::placeName).toList());
    }

    /** A promise as a point of an agreement. */
    public String point(Promise promise) {
        return CommitmentText.point(
                promise.says(), this::placeName, this::unit, briefing.formats());
    }
}
