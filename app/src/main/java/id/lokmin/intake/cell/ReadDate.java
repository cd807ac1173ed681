package id.lokmin.intake.cell;

import java.time.LocalDate;
import java.util.Optional;

/** What a cell says where a date belongs. */
public sealed interface ReadDate {

    /** A date beyond doubt. */
    record Clear(LocalDate date) implements ReadDate {}

    /** No date: empty, a dash, {@code 0000-00-00}. */
    record Absent() implements ReadDate {}

    /** Digits like a date, but no such day: {@code 31/02/2025}; what may have been meant. */
    record Impossible(Optional<LocalDate> suggestion) implements ReadDate {}

    /** Nothing like a date. */
    record NotADate() implements ReadDate {}
}
