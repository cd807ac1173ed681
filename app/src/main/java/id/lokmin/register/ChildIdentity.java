package id.lokmin.register;

import id.lokmin.engine.growth.Sex;
import java.time.LocalDate;

/**
 * Who a row says it is about, as the file wrote it: NIK cell, name, birth date, sex, one parent.
 *
 * <p>Blank text stands for "not written" and never replaces what is known. Name and birth date are
 * needed, because without them no child can be found again. Prints masked.
 */
public record ChildIdentity(String nik, String name, LocalDate birthDate, Sex sex, String parent) {

    public ChildIdentity {
        name = name.strip();
        parent = parent.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A child needs a name");
        }
    }

    @Override
    public String toString() {
        return "ChildIdentity[nik=%s, name=%s, birthDate=%s, sex=%s, parent=%s]"
                .formatted(
                        Masked.presence(nik),
                        Masked.name(name),
                        birthDate,
                        sex,
                        Masked.name(parent));
    }
}
