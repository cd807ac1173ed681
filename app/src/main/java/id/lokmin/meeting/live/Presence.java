package id.lokmin.meeting.live;

import id.lokmin.meeting.Seat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is there, by sector: those invited in the order of the letter, then those who came uninvited.
 *
 * @param arrived how many people came
 */
public record Presence(List<Sector> sectors, int arrived) {

    /**
     * One sector.
     *
     * @param invited how many positions of it were invited
     * @param came how many people came for it
     */
    public record Sector(String name, int invited, int came) {

        public boolean isThere() {
            return came > 0;
        }
    }

    public Presence {
        sectors = List.copyOf(sectors);
    }

    public static Presence of(List<Seat> invited, List<Arrival> arrivals) {
        Map<String, Integer> came = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            came.merge(arrival.says().sector(), 1, Integer::sum);
        }
        return counted(invited, came);
    }

    /**
     * The same where those who came are counted already.
     *
     * @param came how many came, by sector
     */
    public static Presence counted(List<Seat> invited, Map<String, Integer> came) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        invited.forEach(seat -> seats.merge(seat.sector(), 1, Integer::sum));
        came.keySet().forEach(sector -> seats.putIfAbsent(sector, 0));
        List<Sector> sectors = new ArrayList<>();
        seats.forEach(
                (name, seat) -> sectors.add(new Sector(name, seat, came.getOrDefault(name, 0))));
        return new Presence(sectors, came.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How many sectors were invited. */
    public long invitedSectors() {
        return sectors.stream().filter(sector -> sector.invited() > 0).count();
    }

    /** Of the invited sectors, how many somebody came for. */
    public long sectorsThere() {
        return sectors.stream().filter(sector -> sector.invited() > 0 && sector.isThere()).count();
    }
}
