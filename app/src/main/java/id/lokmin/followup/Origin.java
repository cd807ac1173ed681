package id.lokmin.followup;

/**
 * Where a promise comes from, in the words of whoever keeps that: a kind of meeting and the period
 * it reviewed, a forum and its date. Nothing here reads meaning out of it.
 *
 * @param kind {@code triwulan-lintas-sektor}
 * @param id {@code 2025-Q2}
 */
public record Origin(String kind, String id) {

    public Origin {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("An origin has a kind and an id");
        }
    }
}
