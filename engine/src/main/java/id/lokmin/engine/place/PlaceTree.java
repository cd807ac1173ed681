package id.lokmin.engine.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The places of a working area in pre-order: each place is followed by everything that lies in it.
 *
 * <p>Places are addressed by their number {@code 0 … size()−1}. The subtree of {@code i} is the
 * range {@code [i, end(i))}, and a parent always has a smaller number than its children:
 *
 * <pre>
 *   0 Puskesmas   end 6     parent −1
 *   1   desa A    end 4     parent 0
 *   2     RW 01   end 3     parent 1
 *   3     RW 02   end 4     parent 1
 *   4   desa B    end 6     parent 0
 *   5     RW 01   end 6     parent 4
 * </pre>
 *
 * Several roots are allowed. Immutable; two are the same when their places and parents are.
 */
public final class PlaceTree {

    private final List<Place> places;
    private final Level[] levelOf;
    private final int[] parents;
    private final int[] ends;
    private final Map<String, Integer> indexes;
    private final Map<Level, int[]> levels;

    private PlaceTree(List<Place> places, int[] parents) {
        this.places = List.copyOf(places);
        this.levelOf = places.stream().map(Place::level).toArray(Level[]::new);
        this.parents = parents;
        this.ends = ends(parents);
        this.indexes = indexes(this.places);
        this.levels = levels(this.places);
    }

    /** A tree from its places in pre-order and the number of each one's parent, −1 for a root. */
    public static PlaceTree of(List<Place> places, int[] parents) {
        if (places.size() != parents.length) {
            throw new IllegalArgumentException(
                    places.size() + " places but " + parents.length + " parents");
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] < -1 || parents[i] >= i) {
                throw new IllegalArgumentException(
                        places.get(i).code() + " stands before its parent");
            }
            for (int last = i - 1; parents[i] >= 0 && last != parents[i]; last = parents[last]) {
                if (last < 0) {
                    throw new IllegalArgumentException(
                            places.get(i).code() + " stands outside its parent's range");
                }
            }
        }
        return new PlaceTree(places, parents.clone());
    }

    public static Builder builder() {
        return new Builder();
    }

    private static int[] ends(int[] parents) {
        int[] ends = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] >= 0) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        return ends;
    }

    private static Map<String, Integer> indexes(List<Place> places) {
        Map<String, Integer> indexes = HashMap.newHashMap(places.size());
        for (int i = 0; i < places.size(); i++) {
            if (indexes.put(places.get(i).code(), i) != null) {
                throw new IllegalArgumentException(
                        "Two places have the code " + places.get(i).code());
            }
        }
        return indexes;
    }

    private static Map<Level, int[]> levels(List<Place> places) {
        Map<Level, int[]> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            int[] found = new int[places.size()];
            int count = 0;
            for (int i = 0; i < found.length; i++) {
                if (places.get(i).level() == level) {
                    found[count++] = i;
                }
            }
            levels.put(level, Arrays.copyOf(found, count));
        }
        return levels;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof PlaceTree tree
                        && Arrays.equals(parents, tree.parents)
                        && places.equals(tree.places));
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    public int size() {
        return places.size();
    }

    public Place place(int i) {
        return places.get(i);
    }

    public Level level(int i) {
        return levelOf[i];
    }

    /** All places in pre-order. */
    public List<Place> places() {
        return places;
    }

    /** The number of the place that {@code i} lies in, −1 for a root. */
    public int parent(int i) {
        return parents[i];
    }

    /** One past the last place of the subtree of {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The number of the place with that code; throws where there is none. */
    public int indexOf(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("No place has the code " + code));
    }

    public OptionalInt find(String code) {
        Integer index = indexes.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The numbers of all places of a level, ascending; a copy. */
    public int[] atLevel(Level level) {
        return levels.getOrDefault(level, new int[0]).clone();
    }

    /** The numbers of the places of a level in the subtree of {@code i}, itself included. */
    public int[] atLevel(Level level, int i) {
        return Arrays.stream(atLevel(level)).filter(p -> p >= i && p < ends[i]).toArray();
    }

    /** The numbers of the places directly in {@code i}. */
    public int[] children(int i) {
        List<Integer> children = new ArrayList<>();
        for (int child = i + 1; child < ends[i]; child = ends[child]) {
            children.add(child);
        }
        return children.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The place of a level that {@code i} is or lies in. */
    public OptionalInt within(int i, Level level) {
        for (int at = i; at >= 0; at = parents[at]) {
            if (levelOf[at] == level) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The codes of {@code i} and of all it lies in, from itself outwards. */
    public List<String> path(int i) {
        List<String> codes = new ArrayList<>();
        for (int at = i; at >= 0; at = parents[at]) {
            codes.add(places.get(at).code());
        }
        return List.copyOf(codes);
    }

    /** Gathers places in any order in which parents come first, and lays them out in pre-order. */
    public static final class Builder {

        private final Map<String, Place> places = new LinkedHashMap<>();
        private final Map<String, List<String>> children = new HashMap<>();
        private final List<String> roots = new ArrayList<>();

        private Builder() {}

        public Builder root(Place place) {
            keep(place);
            roots.add(place.code());
            return this;
        }

        /** Puts a place into the one with {@code parentCode}, after those already there. */
        public Builder add(Place place, String parentCode) {
            if (!places.containsKey(parentCode)) {
                throw new IllegalArgumentException(
                        "The parent " + parentCode + " of " + place.code() + " is not known yet");
            }
            keep(place);
            children.computeIfAbsent(parentCode, code -> new ArrayList<>()).add(place.code());
            return this;
        }

        private void keep(Place place) {
            if (places.putIfAbsent(place.code(), place) != null) {
                throw new IllegalArgumentException("Two places have the code " + place.code());
            }
        }

        public PlaceTree build() {
            List<Place> order = new ArrayList<>(places.size());
            int[] parents = new int[places.size()];
            for (String root : roots) {
                lay(root, -1, order, parents);
            }
            return new PlaceTree(order, parents);
        }

        private void lay(String code, int parent, List<Place> order, int[] parents) {
            int index = order.size();
            parents[index] = parent;
            Place place = places.get(code);
            if (place == null) {
                throw new IllegalStateException(code);
            }
            order.add(place);
            for (String child : children.getOrDefault(code, List.of())) {
                lay(child, index, order, parents);
            }
        }
    }
}
