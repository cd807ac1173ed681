package id.lokmin.intake.profile;

import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a file has a layout that is known. */
public sealed interface Recognition {

    /**
     * It has.
     *
     * @param profile which
     * @param matches the sheets with this header, in the file's order; never empty
     * @param otherSheets names of sheets that hold something else
     */
    record Known(Profile profile, List<HeaderMatch> matches, List<String> otherSheets)
            implements Recognition {
        public Known {
            matches = List.copyOf(matches);
            otherSheets = List.copyOf(otherSheets);
        }
    }

    /**
     * It has not.
     *
     * @param headers what seems to be its header
     * @param nearest the profiles that came nearest, with what they miss, nearest first
     */
    record Unknown(List<String> headers, List<HeaderMatch> nearest) implements Recognition {
        public Unknown {
            headers = List.copyOf(headers);
            nearest = List.copyOf(nearest);
        }
    }

    /** Rows from the top in which a header is looked for. */
    int DEPTH = 40;

    /** Rows that a header may take. */
    int HEIGHT = 4;

    /** Looks for the header of one of the profiles in every sheet. */
    static Recognition of(List<Sheet> sheets, List<Profile> profiles) {
        List<HeaderWindows> heads = sheets.stream().map(HeaderWindows::new).toList();
        List<HeaderMatch> best = new ArrayList<>();
        for (Profile profile : profiles) {
            heads.stream()
                    .map(head -> best(profile, head))
                    .flatMap(Optional::stream)
                    .reduce((a, b) -> b.isBetterThan(a) ? b : a)
                    .ifPresent(best::add);
        }
        best.sort(BY_FIT);
        if (best.isEmpty() || !best.getFirst().isWhole()) {
            List<HeaderMatch> near =
                    best.stream().filter(match -> !match.columns().isEmpty()).limit(3).toList();
            return new Unknown(headers(sheets), near);
        }
        Profile profile = best.getFirst().profile();
        List<HeaderMatch> matches = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (HeaderWindows head : heads) {
            Optional<HeaderMatch> match = best(profile, head).filter(HeaderMatch::isWhole);
            match.ifPresent(matches::add);
            if (match.isEmpty() && !head.sheet().rows().isEmpty()) {
                others.add(head.sheet().name());
            }
        }
        return new Known(profile, matches, others);
    }

    /** Whole ones first, then the one that explains most columns, then the stricter one. */
    Comparator<HeaderMatch> BY_FIT =
            Comparator.<HeaderMatch>comparingDouble(match ->
                            (double) match.missing().size() / match.profile().required().size())
                    .thenComparing(match -> -match.columns().size())
                    .thenComparing(match -> -match.profile().required().size());

    private static Optional<HeaderMatch> best(Profile profile, HeaderWindows head) {
        HeaderMatch best = null;
        for (HeaderWindows.Window window : head.windows()) {
            HeaderMatch match = HeaderMatch.of(profile, head.sheet(), window);
            if (!match.columns().isEmpty() && (best == null || match.isBetterThan(best))) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The texts of the row near the top with the most texts. */
    private static List<String> headers(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(DEPTH))
                .max(Comparator.comparingInt(Recognition::texts))
                .map(row -> row.filled().stream().map(cell -> cell.text()).limit(40).toList())
                .orElse(List.of());
    }

    private static int texts(SheetRow row) {
        int texts = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.cell(column).text();
            if (text.length() <= 60 && text.chars().anyMatch(Character::isLetter)) {
                texts++;
            }
        }
        return texts;
    }
}
