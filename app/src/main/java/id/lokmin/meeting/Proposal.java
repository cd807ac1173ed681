package id.lokmin.meeting;

import id.lokmin.insight.GridCell;
import java.util.List;
import java.util.stream.Stream;

/**
 * A promise that Lokmin proposes from a gap in the figures: the people in the room change it, add
 * to it or strike it out.
 *
 * @param what the activity, with its places named
 * @param result what will have changed, in people
 * @param where the areas that are furthest off, most people first
 * @param sector who should promise it; {@code partners} who helps
 * @param position the position that answers for it
 * @param proof what shows that it was done
 * @param funding where the money comes from
 * @param verified whether the activity was found in a source or is only a draft of this product
 */
public record Proposal(
        GridCell whole,
        String what,
        String result,
        List<GridCell> where,
        String sector,
        List<String> partners,
        String position,
        String proof,
        String funding,
        boolean verified) {

    public Proposal {
        where = List.copyOf(where);
        partners = List.copyOf(partners);
    }

    /**
     * The same where its sector is not in the room: an officer of the Puskesmas answers, and whom
     * it would have asked helps.
     */
    Proposal answeredBy(String officer, String office) {
        return new Proposal(
                whole,
                what,
                result,
                where,
                office,
                Stream.concat(Stream.of(position), partners.stream())
                        .filter(one -> !one.equals(office))
                        .distinct()
                        .toList(),
                officer,
                proof,
                funding,
                verified);
    }
}
