package id.lokmin.intake;

import id.lokmin.intake.profile.ColumnRule;
import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Recognition;
import id.lokmin.intake.sheet.FileRefused;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.util.stream.Collectors;

/** Words why a whole file is not read. */
final class FileProblems {

    private static final int HEADERS_SHOWN = 12;

    private FileProblems() {}

    static Finding finding(String fileName, FileRefused refused) {
        Problem problem =
                switch (refused.why()) {
                    case NOT_FOUND -> Problem.FILE_UNREADABLE;
                    case EMPTY -> Problem.FILE_EMPTY;
                    case TOO_LARGE -> Problem.FILE_TOO_LARGE;
                    case INFLATES -> Problem.FILE_INFLATES;
                    case LOCKED -> Problem.FILE_LOCKED;
                    case OTHER_KIND -> Problem.FILE_OTHER_KIND;
                    case BROKEN -> Problem.FILE_BROKEN;
                };
        return refused.why() == FileRefused.Why.NOT_FOUND
                ? Finding.of(problem, "", fileName)
                : new Finding(problem, fileName, refused.arguments());
    }

    /** Which headers were found, and which layouts came nearest and what they miss. */
    static Finding unknownLayout(String fileName, Recognition.Unknown unknown) {
        String headers =
                unknown.headers().stream().limit(HEADERS_SHOWN).collect(Collectors.joining(", "));
        String more = unknown.headers().size() > HEADERS_SHOWN ? ", …" : "";
        String nearest =
                unknown.nearest().stream()
                        .map(FileProblems::lacking)
                        .collect(Collectors.joining("; "));
        return Finding.of(
                Problem.LAYOUT_UNKNOWN,
                fileName,
                headers.isEmpty() ? "–" : headers + more,
                nearest.isEmpty() ? "–" : nearest);
    }

    /** {@code asik-dosis (– Nama Antigen, – Tanggal Imunisasi)}. */
    private static String lacking(HeaderMatch match) {
        String missing =
                match.missing().stream()
                        .map(ColumnRule::title)
                        .map(title -> "– " + title)
                        .collect(Collectors.joining(", "));
        return match.profile().code() + " (" + missing + ")";
    }
}
