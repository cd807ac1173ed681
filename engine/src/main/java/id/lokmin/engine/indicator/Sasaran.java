package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The yearly sasaran carried on once for all indicators of a table that share it. */
final class Sasaran {

    private final PlaceTree tree;
    private final Map<Key, InForce> known = new HashMap<>();

    Sasaran(PlaceTree tree) {
        this.tree = tree;
    }

    private record Key(String elementCode, Level level, BitSet expires) {}

    InForce inForce(Column column, Level level, boolean[] expires) {
        BitSet months = new BitSet(expires.length);
        for (int m = 0; m < expires.length; m++) {
            months.set(m, expires[m]);
        }
        return known.computeIfAbsent(
                new Key(column.element().code(), level, months),
                _ -> InForce.of(column, level, tree, expires));
    }
}
