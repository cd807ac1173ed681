package id.lokmin.meeting.closing;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.DaySessions;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.ReportedMeeting.Point;
import id.lokmin.meeting.closing.ReportedMeeting.Says;
import id.lokmin.meeting.closing.ReportedMeeting.Seat;
import id.lokmin.meeting.live.ArrivalEntry;
import id.lokmin.meeting.live.ArrivalWay;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.Signature;
import id.lokmin.meeting.live.Stages;
import id.lokmin.meeting.live.TypedMinute;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.Positions;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.House;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A reported meeting, held again: its areas, its seats, the room, and its points as promises. */
final class HeldAgain {

    private static final String ACTOR = "uji";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final ReportedMeeting reported;
    private final House.Rooms rooms;
    private final Meeting meeting;

    private HeldAgain(ReportedMeeting reported, House.Rooms rooms, Meeting meeting) {
        this.reported = reported;
        this.rooms = rooms;
        this.meeting = meeting;
    }

    /** Sets it up, and lets those come who came. */
    static HeldAgain of(ReportedMeeting reported, House.Rooms rooms) {
        Batch batch = rooms.get(Batches.class).begin("uji", ACTOR);
        rooms.get(Places.class).accept(batch, areas(reported));
        rooms.get(Positions.class).accept(batch, positions(reported));
        Meetings meetings = rooms.get(Meetings.class);
        Meeting planned = meetings.plan(reported.kind(), reported.period(), reported.plan(), ACTOR);
        Meeting meeting =
                meetings.describe(planned.id(), planned.occasion(), reported.theme(), ACTOR);
        for (String session : reported.sessions()) {
            rooms.get(DaySessions.class).add(meeting.id(), session, Optional.empty(), ACTOR);
        }
        rooms.get(Stages.class).open(meeting.id(), ACTOR);
        for (Seat seat : reported.came()) {
            rooms.get(Arrivals.class)
                    .note(
                            meeting.id(),
                            ArrivalWay.STAFF,
                            new ArrivalEntry(
                                    "Tamu",
                                    seat.position(),
                                    seat.sector(),
                                    seat.standingFor(),
                                    Signature.NONE),
                            ACTOR);
        }
        return new HeldAgain(reported, rooms, meeting);
    }

    private static List<AreaEntry> areas(ReportedMeeting reported) {
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.PUSKESMAS, "P1", "Puskesmas", "", LONG_AGO));
        for (String village : reported.villages()) {
            String code = "D" + areas.size();
            areas.add(AreaEntry.of(Level.VILLAGE, code, village, "P1", LONG_AGO));
        }
        for (int rw = 1; rw <= reported.rw(); rw++) {
            areas.add(AreaEntry.of(Level.RW, "D1." + rw, "RW %02d".formatted(rw), "D1", LONG_AGO));
        }
        return areas;
    }

    private static List<PositionEntry> positions(ReportedMeeting reported) {
        List<PositionEntry> positions = new ArrayList<>();
        for (Seat seat : reported.came()) {
            positions.add(
                    new PositionEntry(
                            positions.size() + 1,
                            seat.invited(),
                            seat.sector(),
                            "",
                            OptionalInt.empty(),
                            "",
                            Optional.empty()));
        }
        return positions;
    }

    Meeting meeting() {
        return meeting;
    }

    List<Promise> promises() {
        return rooms.get(MeetingRecords.class).promises(meeting);
    }

    /** As promises into the minutes, from which they are written down. */
    void typeThePoints() {
        List<TypedMinute> lines = new ArrayList<>();
        for (Point point : reported.points()) {
            lines.add(
                    new TypedMinute(
                            UUID.randomUUID().toString(),
                            MinuteKind.PROMISE,
                            point.says(),
                            OptionalInt.empty(),
                            0,
                            UUID.randomUUID().toString(),
                            1));
        }
        rooms.get(Minutes.class).save(meeting.id(), lines, ACTOR);
        rooms.get(SpokenPromises.class).write(batch(), meeting);
    }

    private Batch batch() {
        return rooms.get(Batches.class).begin("penutupan", ACTOR);
    }

    /** Adds what the report says of each point. */
    void sayWhatIsKnown() {
        each((promise, point) -> rewrite(promise, point.known()));
    }

    /** Adds what makes a point whole, where that is agreed on. */
    void mend() {
        each((promise, point) -> point.mended().ifPresent(says -> rewrite(promise, says)));
    }

    /** The reasons of those that are closed as they are, by their promise. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        each((promise, point) -> {
            if (!point.excused().isEmpty()) {
                reasons.put(promise.id(), point.excused());
            }
        });
        return reasons;
    }

    private void each(BiConsumer<Promise, Point> act) {
        List<Promise> promises = promises();
        for (int i = 0; i < promises.size(); i++) {
            act.accept(promises.get(i), reported.points().get(i));
        }
    }

    private void rewrite(Promise promise, Says says) {
        PromiseEntry before = promise.says();
        Aim aim = before.aim();
        rooms.get(Promises.class)
                .rewrite(
                        batch(),
                        promise.id(),
                        new PromiseEntry(
                                before.number(),
                                before.activity(),
                                says.number().isEmpty()
                                        ? aim
                                        : new Aim(
                                                aim.programme(),
                                                aim.indicator(),
                                                aim.problem(),
                                                says.number(),
                                                aim.baseline(),
                                                aim.target(),
                                                aim.unit()),
                                owner(before.owner(), says),
                                says.places().isEmpty()
                                        ? before.placeCodes()
                                        : codes(says.places()),
                                before.funding(),
                                before.starts(),
                                says.due().or(before::due),
                                says.proof().isEmpty() ? before.proof() : says.proof(),
                                before.progress()));
    }

    private Owner owner(Owner before, Says says) {
        String position = says.owner().isEmpty() ? before.position() : says.owner();
        String sector =
                reported.came().stream()
                        .filter(seat -> seat.position().equals(position))
                        .map(Seat::sector)
                        .findFirst()
                        .orElse(says.sector().isEmpty() ? before.sector() : says.sector());
        return new Owner(
                position, sector, says.partners().isEmpty() ? before.partners() : says.partners());
    }

    private List<String> codes(List<String> names) {
        PlaceTree tree = rooms.get(Places.class).tree(meeting.period().last());
        return names.stream()
                .map(name ->
                        tree.places().stream()
                                .filter(place -> place.name().equals(name))
                                .map(Place::code)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }
}
