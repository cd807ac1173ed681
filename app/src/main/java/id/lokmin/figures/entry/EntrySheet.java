package id.lokmin.figures.entry;

import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.FigureCell;
import id.lokmin.place.WorkingArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One programme in one month as a person may fill it in: a table for each level that reports.
 *
 * @param month where its figures are kept, January for a yearly topic
 * @param area the places of that month
 * @param tables finest level first; none where the person may type nowhere
 */
public record EntrySheet(EntryTopic topic, Month month, WorkingArea area, List<Table> tables) {

    /**
     * The places of one level and what they report.
     *
     * @param places positions in the tree of the area
     */
    public record Table(Level level, List<Integer> places, List<ElementCard> columns) {
        public Table {
            places = List.copyOf(places);
            columns = List.copyOf(columns);
        }
    }

    public EntrySheet {
        tables = List.copyOf(tables);
    }

    /**
     * The sheet of a topic.
     *
     * @param village code of the village to narrow it to
     * @param mayType whether the person may type for a place, by its code
     */
    static EntrySheet of(
            EntryTopic topic,
            Month month,
            WorkingArea area,
            Optional<String> village,
            Predicate<String> mayType) {
        PlaceTree tree = area.tree();
        OptionalInt within = village.map(tree::find).orElse(OptionalInt.empty());
        List<Table> tables = new ArrayList<>();
        for (Level level : finestFirst()) {
            List<ElementCard> columns =
                    topic.elements().stream().filter(card -> card.reportedAt() == level).toList();
            int[] all =
                    within.isPresent()
                            ? tree.atLevel(level, within.getAsInt())
                            : tree.atLevel(level);
            List<Integer> places =
                    Arrays.stream(all)
                            .filter(place -> area.exists(place, month))
                            .filter(place -> mayType.test(tree.place(place).code()))
                            .boxed()
                            .toList();
            if (!columns.isEmpty() && !places.isEmpty()) {
                tables.add(new Table(level, places, columns));
            }
        }
        return new EntrySheet(topic, month, area, tables);
    }

    private static List<Level> finestFirst() {
        return List.of(
                Level.RT,
                Level.RW,
                Level.POSYANDU,
                Level.HAMLET,
                Level.VILLAGE,
                Level.SCHOOL,
                Level.PUSKESMAS);
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The positions of all its places. */
    Set<Integer> places() {
        Set<Integer> all = new LinkedHashSet<>();
        tables.forEach(table -> all.addAll(table.places()));
        return all;
    }

    /** The codes of its columns. */
    public List<String> elements() {
        return topic.elements().stream().map(ElementCard::code).toList();
    }

    /** Where a figure of this sheet is kept. */
    public FigureCell cell(String element, int place) {
        return new FigureCell(element, area.seq(place), month);
    }

    /** The position of the place where somebody may type this element; empty elsewhere. */
    OptionalInt place(String element, String code) {
        return tables.stream()
                .filter(table ->
                        table.columns().stream().anyMatch(card -> card.code().equals(element)))
                .flatMap(table -> table.places().stream())
                .filter(place -> area.tree().place(place).code().equals(code))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
