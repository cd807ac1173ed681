package id.lokmin.place;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the place that a cell of a file means: "RW 7", "RW.007", "07", "VII", "RW 07 Kel.
 * Kalitanjung", a code, or a noted other name.
 *
 * <p>A name is compared without case, punctuation, leading zeros, Roman numerals and the word for
 * its level. A village named beside it, in the same cell or in another, narrows the search; without
 * one, an RW 07 that two villages have is {@link Resolution.Ambiguous}.
 */
public final class AreaNames {

    private final PlaceTree tree;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<Key, TreeSet<Integer>> byName = new HashMap<>();

    private record Key(Level level, String core) {}

    AreaNames(WorkingArea area) {
        this.tree = area.tree();
        for (int i = 0; i < tree.size(); i++) {
            Place place = tree.place(i);
            byCode.put(WrittenArea.plain(place.code()), i);
            know(place.level(), place.name(), i);
            for (String alias : area.aliases(i)) {
                know(place.level(), alias, i);
            }
        }
    }

    private void know(Level level, String name, int index) {
        String core = WrittenArea.read(name, level).core(level);
        byName.computeIfAbsent(new Key(level, core), _ -> new TreeSet<>()).add(index);
    }

    /** The place of a level that is written so, anywhere. */
    public Resolution resolve(Level level, String written) {
        return resolve(level, written, List.of());
    }

    /**
     * The place of a level that is written so, within others.
     *
     * @param within names or codes of places it must lie in, a village where no level is written;
     *     blank ones are ignored
     */
    public Resolution resolve(Level level, String written, List<String> within) {
        Integer coded = byCode.get(WrittenArea.plain(written));
        if (coded != null && tree.place(coded).level() == level) {
            return new Resolution.Found(coded, tree.place(coded).code());
        }
        WrittenArea parts = WrittenArea.read(written, level);
        if (parts.core(level).isEmpty()) {
            return new Resolution.Unknown(written);
        }
        List<Integer> fitting = new ArrayList<>(candidates(level, parts.core(level)));
        parts.others(level).forEach((outer, core) -> keepWithin(fitting, candidates(outer, core)));
        for (String around : within) {
            if (!around.isBlank()) {
                keepWithin(fitting, outer(around));
            }
        }
        return switch (fitting.size()) {
            case 0 -> new Resolution.Unknown(written);
            case 1 ->
                    new Resolution.Found(fitting.getFirst(), tree.place(fitting.getFirst()).code());
            default -> new Resolution.Ambiguous(written, fitting.stream().map(this::told).toList());
        };
    }

    private String told(int place) {
        String code = tree.place(place).code();
        return tree.parent(place) < 0
                ? code
                : code + " (" + tree.place(tree.parent(place)).name() + ")";
    }

    /** The code of the one place that fits, where there is exactly one. */
    public Optional<String> find(Level level, String written, List<String> within) {
        return resolve(level, written, within) instanceof Resolution.Found found
                ? Optional.of(found.code())
                : Optional.empty();
    }

    private TreeSet<Integer> outer(String written) {
        Integer coded = byCode.get(WrittenArea.plain(written));
        TreeSet<Integer> places = new TreeSet<>();
        if (coded != null) {
            places.add(coded);
            return places;
        }
        WrittenArea.read(written, Level.VILLAGE)
                .all()
                .forEach((level, core) -> places.addAll(candidates(level, core)));
        return places;
    }

    private TreeSet<Integer> candidates(Level level, String core) {
        return byName.getOrDefault(new Key(level, core), new TreeSet<>());
    }

    private void keepWithin(List<Integer> fitting, TreeSet<Integer> outers) {
        fitting.removeIf(i -> outers.stream().noneMatch(o -> o <= i && i < tree.end(o)));
    }
}
