package id.lokmin.access.web;

import id.lokmin.access.AuditQuestion;
import id.lokmin.shell.web.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the address of the audit trail asks for, as it was typed.
 *
 * @param from the first day, {@code 2025-10-03}; empty: any
 * @param until the last day; empty: any
 * @param page from 0
 */
record AuditAsked(String who, String what, String from, String until, int page) {

    private static final int LAST_PAGE = 100_000;

    static AuditAsked of(Map<String, String> address) {
        String page = address.getOrDefault("hal", "0");
        return new AuditAsked(
                address.getOrDefault("siapa", ""),
                address.getOrDefault("apa", ""),
                address.getOrDefault("dari", ""),
                address.getOrDefault("sampai", ""),
                page.matches("\\d{1,6}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0);
    }

    /** The first date that cannot be read. */
    Optional<String> wrongDate() {
        return Stream.of(from, until).filter(text -> !isDate(text)).findFirst();
    }

    private static boolean isDate(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text) != null;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    AuditQuestion question(ZoneId zone) {
        return new AuditQuestion(
                given(who), given(what), begin(from, 0, zone), begin(until, 1, zone));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Instant> begin(String day, int daysLater, ZoneId zone) {
        return given(day)
                .map(text ->
                        LocalDate.parse(text).plusDays(daysLater).atStartOfDay(zone).toInstant());
    }

    /** The address of the same question, on another page or as a file. */
    String at(String path, int number) {
        return new Query(Map.of())
                .with("siapa", who)
                .with("apa", what)
                .with("dari", from)
                .with("sampai", until)
                .with("hal", number == 0 ? "" : String.valueOf(number))
                .at(path);
    }
}
