package id.lokmin.catalog;

import java.util.List;

/**
 * A health programme, which is one folder of the catalog.
 *
 * @param code upper case: {@code KIA}
 * @param folder name of its folder: {@code kia}
 * @param klaster cluster of KMK HK.01.07/MENKES/2015/2023 ("1" … "4", "lintas"); its indicators
 *     inherit it
 * @param sources documents its rules and targets rest on; other programmes may name them too
 */
public record Programme(
        String code, String folder, Wording name, String klaster, List<Source> sources) {

    public Programme {
        sources = List.copyOf(sources);
    }
}
