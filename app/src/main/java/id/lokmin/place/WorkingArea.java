package id.lokmin.place;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture of all places over a span of months: those that existed on the last day of any of them,
 * each as it was called last.
 *
 * <p>Children stand in the order of their codes, RW and RT in that of their numbers, posyandu and
 * schools behind the neighbourhoods. Immutable.
 */
public final class WorkingArea {

    private final PlaceTree tree;
    private final int[] seqs;
    private final Map<Integer, Integer> indexBySeq;
    private final Map<Integer, List<Area>> versions;
    private final Map<Integer, List<String>> aliases;
    private final Map<Integer, List<Integer>> served;

    /**
     * A picture from what is stored.
     *
     * @param versions of every place, each list oldest first, only those that hold in the span
     * @param aliases by the number of the place
     * @param served the places that a site serves, by the number of the site
     */
    public static WorkingArea of(
            Map<Integer, List<Area>> versions,
            Map<Integer, List<String>> aliases,
            Map<Integer, List<Integer>> served) {
        return new WorkingArea(versions, aliases, served);
    }

    private WorkingArea(
            Map<Integer, List<Area>> versions,
            Map<Integer, List<String>> aliases,
            Map<Integer, List<Integer>> served) {
        this.versions = Map.copyOf(versions);
        this.aliases = Map.copyOf(aliases);
        this.served = Map.copyOf(served);
        Map<String, Integer> seqByCode = new HashMap<>();
        this.tree = grow(versions, seqByCode);
        this.seqs = new int[tree.size()];
        this.indexBySeq = new HashMap<>();
        for (int i = 0; i < seqs.length; i++) {
            seqs[i] = seqByCode.getOrDefault(tree.place(i).code(), -1);
            indexBySeq.put(seqs[i], i);
        }
    }

    private static PlaceTree grow(
            Map<Integer, List<Area>> versions, Map<String, Integer> seqByCode) {
        Map<Integer, List<Area>> children = new LinkedHashMap<>();
        List<Area> latest =
                versions.values().stream()
                        .map(List::getLast)
                        .map(area -> new Numbered(area, number(area)))
                        .sorted(
                                Comparator.comparing((Numbered one) -> one.area.level().isSite())
                                        .thenComparing(Numbered::number)
                                        .thenComparing(one -> one.area.code()))
                        .map(Numbered::area)
                        .toList();
        PlaceTree.Builder builder = PlaceTree.builder();
        for (Area area : latest) {
            seqByCode.put(area.code(), area.seq());
            OptionalInt parent = area.parent();
            if (parent.isPresent() && versions.containsKey(parent.getAsInt())) {
                children.computeIfAbsent(parent.getAsInt(), _ -> new java.util.ArrayList<>())
                        .add(area);
            }
        }
        for (Area area : latest) {
            if (area.parent().isEmpty() || !versions.containsKey(area.parent().getAsInt())) {
                builder.root(area.place());
                addChildren(builder, area, children);
            }
        }
        return builder.build();
    }

    /** An area with the number it stands by, read once: sorting compares each some ten times. */
    private record Numbered(Area area, int number) {}

    /** RW and RT stand by their numbers, which change while codes stay; all else by code. */
    private static int number(Area area) {
        if (area.level() != Level.RW && area.level() != Level.RT) {
            return 0;
        }
        String core = WrittenArea.read(area.name(), area.level()).core(area.level());
        return core.matches("[0-9]{1,4}") ? Integer.parseInt(core) : Integer.MAX_VALUE;
    }

    private static void addChildren(
            PlaceTree.Builder builder, Area parent, Map<Integer, List<Area>> children) {
        for (Area child : children.getOrDefault(parent.seq(), List.of())) {
            builder.add(child.place(), parent.code());
            addChildren(builder, child, children);
        }
    }

    public PlaceTree tree() {
        return tree;
    }

    /** The number for ever of the place at {@code i} of the tree. */
    public int seq(int i) {
        return seqs[i];
    }

    /** Where the place with that number stands in the tree; empty where it is not in this span. */
    public OptionalInt indexOfSeq(int seq) {
        Integer index = indexBySeq.get(seq);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether the place at {@code i} existed on the last day of a month. */
    public boolean exists(int i, Month month) {
        return versions.getOrDefault(seqs[i], List.of()).stream()
                .anyMatch(version -> version.holdsWithin(month.lastDay(), month.lastDay()));
    }

    /** Other names of the place at {@code i}. */
    public List<String> aliases(int i) {
        return aliases.getOrDefault(seqs[i], List.of());
    }

    /**
     * The neighbourhoods that the posyandu or school at {@code i} serves, as positions in the tree.
     */
    public int[] servedBy(int i) {
        return served.getOrDefault(seqs[i], List.of()).stream()
                .map(this::indexOfSeq)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .toArray();
    }

    /** The Puskesmas itself: the first place of that level, or the first of all. */
    public Optional<Integer> puskesmas() {
        int[] found = tree.atLevel(Level.PUSKESMAS);
        if (found.length > 0) {
            return Optional.of(found[0]);
        }
        return tree.size() == 0 ? Optional.empty() : Optional.of(0);
    }

    /** Finds places of this span by what people call them. */
    public AreaNames names() {
        return new AreaNames(this);
    }
}
