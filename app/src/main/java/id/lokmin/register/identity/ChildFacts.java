package id.lokmin.register.identity;

import id.lokmin.engine.growth.Sex;
import id.lokmin.register.BirthSize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Nik;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one child, and the day of the row that told it last.
 *
 * <p>Facts grow by {@link #learning}: a blank never takes the place of something known, and a row
 * of an earlier day only fills blanks, so that last year's file read again does not bring back last
 * year's spelling. Prints masked.
 */
public record ChildFacts(
        Optional<Nik> nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        String parent,
        BirthSize atBirth,
        LocalDate toldOn) {

    /** A child seen for the first time. */
    public static ChildFacts first(
            ChildIdentity identity, Optional<Nik> nik, BirthSize atBirth, LocalDate toldOn) {
        return new ChildFacts(
                nik,
                identity.name(),
                identity.birthDate(),
                identity.sex(),
                identity.parent(),
                atBirth,
                toldOn);
    }

    /** These facts after one more row about the same child. */
    public ChildFacts learning(
            ChildIdentity identity, Optional<Nik> told, BirthSize size, LocalDate day) {
        boolean newer = !day.isBefore(toldOn);
        ChildFacts learnt =
                new ChildFacts(
                        nik.or(() -> told),
                        newer ? identity.name() : name,
                        birthDate,
                        sex == Sex.UNKNOWN || newer && identity.sex() != Sex.UNKNOWN
                                ? identity.sex()
                                : sex,
                        parent.isEmpty() || newer && !identity.parent().isEmpty()
                                ? identity.parent()
                                : parent,
                        atBirth.completedBy(size, newer),
                        newer ? day : toldOn);
        return learnt.tellsTheSameAs(this) ? this : learnt;
    }

    /** Equal but for the day it was told on, which alone is no news. */
    private boolean tellsTheSameAs(ChildFacts other) {
        return nik.equals(other.nik)
                && name.equals(other.name)
                && sex == other.sex
                && parent.equals(other.parent)
                && atBirth.equals(other.atBirth);
    }

    @Override
    public String toString() {
        return "ChildFacts[***]";
    }
}
