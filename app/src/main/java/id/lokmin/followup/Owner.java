package id.lokmin.followup;

import java.util.List;

/**
 * Who keeps a promise.
 *
 * @param position the title of the position that answers for it; empty where nobody does
 * @param sector whom the position belongs to
 * @param partners who carries it out with it
 */
public record Owner(String position, String sector, List<String> partners) {

    public Owner {
        partners = List.copyOf(partners);
    }
}
