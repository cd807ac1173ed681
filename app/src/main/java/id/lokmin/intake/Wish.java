package id.lokmin.intake;

import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.sheet.ReadAhead;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that somebody wants brought in.
 *
 * @param file where it lies
 * @param profile the profile to read it by; empty: by its header
 * @param period the month it is for, where the file names none
 * @param ahead its cells, where their reading has begun already
 */
public record Wish(Path file, Optional<String> profile, Optional<Month> period, ReadAhead ahead) {

    public Wish(Path file, Optional<String> profile, Optional<Month> period) {
        this(file, profile, period, ReadAhead.nothing());
    }

    public static Wish of(Path file) {
        return new Wish(file, Optional.empty(), Optional.empty());
    }

    String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
