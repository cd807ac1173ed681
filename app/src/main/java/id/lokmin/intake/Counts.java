package id.lokmin.intake;

/**
 * What became of everything that a file holds: each row (or figure) is exactly one of new, changed,
 * same, rejected or duplicate.
 *
 * <p>{@code read = added + changed + same + rejected + duplicates}; anything else is refused here,
 * so a wrong count can be neither stored nor shown.
 */
public record Counts(int read, int added, int changed, int same, int rejected, int duplicates) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts {
        if (read != added + changed + same + rejected + duplicates) {
            throw new IllegalArgumentException(
                    "%d read, but %d + %d + %d + %d + %d accounted for"
                            .formatted(read, added, changed, same, rejected, duplicates));
        }
    }

    public Counts plus(Counts other) {
        return new Counts(
                read + other.read,
                added + other.added,
                changed + other.changed,
                same + other.same,
                rejected + other.rejected,
                duplicates + other.duplicates);
    }

    /** As the audit trail has it. */
    String inWords() {
        return "%d dibaca: %d baru, %d berubah, %d sama, %d ditolak, %d ganda"
                .formatted(read, added, changed, same, rejected, duplicates);
    }

    /** Whether anything of the file is stored now, be it by this import or an earlier one. */
    public boolean isAnythingStored() {
        return added + changed + same > 0;
    }
}
