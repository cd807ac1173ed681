package id.lokmin.register;

import id.lokmin.engine.growth.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child as the register knows it. Prints masked.
 *
 * @param id UUID version 7
 * @param parent the parent the files name, empty where none did
 */
public record Child(
        String id,
        Optional<Nik> nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        String parent,
        BirthSize atBirth) {

    @Override
    public String toString() {
        return "Child[id=%s, nik=%s, name=%s, birthDate=%s, sex=%s, parent=%s]"
                .formatted(
                        id,
                        nik.map(Nik::toString).orElse("-"),
                        Masked.name(name),
                        birthDate,
                        sex,
                        Masked.name(parent));
    }
}
