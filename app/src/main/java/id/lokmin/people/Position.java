package id.lokmin.people;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A position with who holds it on the day that was asked for.
 *
 * @param id identity
 * @param order its place on letters and lists, counted from 1
 * @param title what it is called, unique: {@code Ketua RW 07}
 * @param sector whom it belongs to: Kecamatan, RT/RW, PKK, Puskesmas …
 * @param areaName the area as it was written
 * @param place the number of that place, where it is one of ours
 * @param note anything else
 * @param holder empty where it is vacant
 */
public record Position(
        String id,
        int order,
        String title,
        String sector,
        String areaName,
        OptionalInt place,
        String note,
        Optional<Holder> holder) {

    /** Whether it is one of the Puskesmas's own staff. */
    public boolean isStaff() {
        return sector.strip().equalsIgnoreCase("Puskesmas");
    }
}
