package id.lokmin.register.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How values of the register lie in columns: blanks as null, days from 1970, yes as 1. */
final class Cells {

    /** So many numbers stand in one IN list; SQLite and PostgreSQL both take them in one go. */
    static final int NUMBERS_OF_A_QUESTION = 800;

    private Cells() {}

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static OptionalInt optional(@Nullable Integer cell) {
        return cell == null ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    static @Nullable Integer hundredths(OptionalDouble value) {
        return value.isPresent() ? (int) Math.rint(value.getAsDouble() * 100) : null;
    }

    static OptionalDouble fromHundredths(@Nullable Integer cell) {
        return cell == null ? OptionalDouble.empty() : OptionalDouble.of(cell / 100.0);
    }

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static LocalDate day(int cell) {
        return LocalDate.ofEpochDay(cell);
    }

    /** The list cut into pieces that fit a question. */
    static <T> List<List<T>> pieces(List<T> whole) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += NUMBERS_OF_A_QUESTION) {
            pieces.add(whole.subList(from, Math.min(whole.size(), from + NUMBERS_OF_A_QUESTION)));
        }
        return pieces;
    }
}
