package id.lokmin.register;

import java.util.Optional;

/**
 * Tells the RW behind a Pos Imunisasi: a posyandu that serves exactly one RW stands for that RW,
 * one that serves several stands for none.
 */
@FunctionalInterface
public interface ServedRw {

    /**
     * The code of the only RW that a site serves.
     *
     * @param villageCode the village a list named beside the site, empty where none
     * @param site the site as the list wrote it: {@code "Posyandu Melati 2"}
     */
    Optional<String> onlyRwOf(String villageCode, String site);
}
