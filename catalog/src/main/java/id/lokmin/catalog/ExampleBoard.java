package id.lokmin.catalog;

import id.lokmin.catalog.Example.Given;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The small working area of an {@link Example}: Puskesmas {@code PKM}, its villages, and in them
 * what the example names. What is not given is missing.
 */
final class ExampleBoard {

    private static final String PUSKESMAS = "PKM";
    private static final String VILLAGE = "DESA";

    private final Catalog catalog;
    private final Example example;
    private final List<Indicator> indicators;

    ExampleBoard(Catalog catalog, Example example, List<Indicator> indicators) {
        this.catalog = catalog;
        this.example = example;
        this.indicators = indicators;
    }

    /** The code a place has in the tree: {@code DESA/RW01} for {@code RW01}, itself otherwise. */
    static String code(String place) {
        return place.contains("/") || isVillageOrWider(place) ? place : VILLAGE + "/" + place;
    }

    private static boolean isVillageOrWider(String place) {
        return place.equals(PUSKESMAS) || place.startsWith(VILLAGE);
    }

    FigureBoard build() {
        Map<String, ElementCard> elements = elements();
        PlaceTree tree = tree(elements);
        Month first =
                example.given().stream()
                        .map(given -> Month.parse(given.month()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        Month last =
                Stream.concat(
                                example.given().stream().map(given -> Month.parse(given.month())),
                                example.expected().stream()
                                        .map(expected -> Period.parse(expected.period()).last()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        int months = first.until(last) + 1;
        Map<String, Column> columns = new LinkedHashMap<>();
        elements.forEach((code, card) ->
                columns.put(
                        code,
                        Column.empty(card.element(), card.reportedAt(), tree.size() * months)));
        FigureBoard board = new FigureBoard(tree, first, months, columns);
        for (Given given : example.given()) {
            ElementCard element = elements.get(given.element());
            Column column = columns.get(given.element());
            if (element == null || column == null) {
                throw new IllegalArgumentException(given.element());
            }
            int place = tree.indexOf(placeCode(given, element));
            write(column, board.cell(place, Month.parse(given.month())), given.cell());
        }
        return board;
    }

    private static void write(Column column, int cell, String text) {
        switch (text) {
            case "-" -> column.blank(cell, CellState.MISSING);
            case "na" -> column.blank(cell, CellState.NOT_APPLICABLE);
            case "nyd" -> column.blank(cell, CellState.NOT_YET_DUE);
            default -> column.report(cell, Double.parseDouble(text));
        }
    }

    private Map<String, ElementCard> elements() {
        Set<String> codes = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            Consistency.elements(indicator.numerator()).forEach(codes::add);
            Consistency.elements(indicator.denominator()).forEach(codes::add);
        }
        example.given().forEach(given -> codes.add(given.element()));
        Map<String, ElementCard> cards = new LinkedHashMap<>();
        codes.forEach(code -> cards.put(code, catalog.element(code)));
        return cards;
    }

    private static String placeCode(Given given, ElementCard element) {
        if (!given.place().equals(ExampleReader.ITS_OWN_PLACE)) {
            return code(given.place());
        }
        return switch (element.reportedAt()) {
            case PUSKESMAS -> PUSKESMAS;
            case VILLAGE -> VILLAGE;
            case RW -> code("RW01");
            case RT -> code("RT01");
            case HAMLET -> code("DUSUN01");
            case POSYANDU -> code("POS01");
            case SCHOOL -> code("SKL01");
            case NATION, PROVINCE, DISTRICT, SUBDISTRICT ->
                    throw new IllegalArgumentException(element.reportedAt().code());
        };
    }

    private PlaceTree tree(Map<String, ElementCard> elements) {
        Set<String> codes = new LinkedHashSet<>();
        for (Given given : example.given()) {
            ElementCard element = elements.get(given.element());
            if (element != null) {
                codes.add(placeCode(given, element));
            }
        }
        example.expected().forEach(expected -> codes.add(code(expected.place())));
        Set<String> villages = new LinkedHashSet<>();
        for (String code : codes) {
            if (!code.equals(PUSKESMAS)) {
                villages.add(code.contains("/") ? code.substring(0, code.indexOf('/')) : code);
            }
        }
        PlaceTree.Builder tree =
                PlaceTree.builder().root(new Place(PUSKESMAS, PUSKESMAS, Level.PUSKESMAS));
        villages.forEach(v -> tree.add(new Place(v, v, Level.VILLAGE), PUSKESMAS));
        for (String code : codes) {
            if (code.contains("/")) {
                String name = code.substring(code.indexOf('/') + 1);
                tree.add(new Place(code, name, level(name)), code.substring(0, code.indexOf('/')));
            }
        }
        return tree.build();
    }

    private static Level level(String name) {
        return switch (name.replaceAll("[0-9]+$", "")) {
            case "RW" -> Level.RW;
            case "RT" -> Level.RT;
            case "DUSUN" -> Level.HAMLET;
            case "POS" -> Level.POSYANDU;
            case "SKL" -> Level.SCHOOL;
            default ->
                    throw new IllegalArgumentException(
                            name + "? PKM, DESA1, RW01, RT01, DUSUN01, POS01, SKL01");
        };
    }
}
