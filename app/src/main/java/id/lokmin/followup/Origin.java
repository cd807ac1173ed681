package id.lokmin.followup;

/**
 * Where a promise was made, opaque to this room: {@code lintas-sektor}, {@code 2025-Q2}.
 *
 * @param kind of thing it came from
 * @param id which one
 */
public record Origin(String kind, String id) {

    public Origin {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("an origin needs a kind and an id");
        }
    }
}
