package id.lokmin.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * What one room keeps about places: asked before a place is taken away or re-numbered. Rooms above
 * this one implement it; this room knows only their counts.
 */
public interface PlaceUse {

    /** What is counted, and so in which words it is told. */
    enum Kind {
        FIGURES,
        MEASUREMENTS,
        DOSES,
        TARGETS,
        POSITIONS,
        PROMISES;

        /** Whether each belongs to a day, and so stays behind when a name changes later. */
        public boolean isDated() {
            return switch (this) {
                case FIGURES, MEASUREMENTS, DOSES -> true;
                case TARGETS, POSITIONS, PROMISES -> false;
            };
        }
    }

    Kind kind();

    /**
     * How many there are of each place from a day to the day before another; those with none are
     * left out. What has no day is counted whatever the days.
     *
     * @param places versions of places; one place may stand in it several times, with its codes
     * @return by the number of the place
     */
    Map<Integer, Integer> count(Collection<Area> places, LocalDate from, LocalDate until);
}
