package id.lokmin.meeting.invite;

import id.lokmin.meeting.MeetingKind.Issuer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter in the register of an office.
 *
 * @param number counted from 1 within a year
 * @param written the whole number as it stands on the letter: {@code 400.7/017/Pusk.Klt/2025}
 * @param matter what it is about
 * @param addressee to whom it goes; empty for a letter to all who are invited
 * @param meeting that it invites to; empty for any other letter
 * @param voided whether the number was given and then not used
 */
public record Letter(
        Issuer issuer,
        int year,
        int number,
        String written,
        String matter,
        LocalDate dated,
        String addressee,
        Optional<String> meeting,
        boolean voided) {

    /** A letter to all who are invited to a meeting. */
    public Letter(
            Issuer issuer,
            int year,
            int number,
            String written,
            String matter,
            LocalDate dated,
            Optional<String> meeting,
            boolean voided) {
        this(issuer, year, number, written, matter, dated, "", meeting, voided);
    }
}
