package id.lokmin.bench;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A data set that favours nobody: every value depends on the numbers of its RW, element and month
 * alone, so that any system that takes it in must show the same tables.
 *
 * <p>One province, and in it so many districts, Puskesmas, villages and RW; 60 elements reported by
 * every RW in each of the 24 months of 2024 and 2025, elements 1 to 20 being targets (50 to 249),
 * the others services given (0 to 39); 40 indicators. {@link #writeValues} is byte for byte the
 * {@code values.csv} that other systems were measured with.
 *
 * @param puskesmas in each district
 * @param villages in each Puskesmas
 * @param neighbourhoods RW in each village
 */
record NeutralFigures(int districts, int puskesmas, int villages, int neighbourhoods) {

    static final int ELEMENTS = 60;
    static final int TARGETS = 20;
    static final int INDICATORS = 40;
    static final int MONTHS = 24;
    static final Month FIRST = Month.of(2024, 1);

    /** One Puskesmas with 13 RW: 18,720 values. */
    static final NeutralFigures SMALL = new NeutralFigures(1, 1, 1, 13);

    /** 20 Puskesmas × 10 villages × 8 RW: 2,304,000 values. */
    static final NeutralFigures MIDDLE = new NeutralFigures(1, 20, 10, 8);

    /** How many RW there are; they are numbered from 1. */
    int reporting() {
        return districts * puskesmas * villages * neighbourhoods;
    }

    int size() {
        return reporting() * ELEMENTS * MONTHS;
    }

    /** The value of an RW, element and month, each counted from 1. */
    static int value(int rw, int element, int month) {
        int x = rw * 0x9E3779B1 ^ element * 0x85EBCA77 ^ month * 0xC2B2AE3D;
        x ^= x >>> 16;
        x *= 0x7FEB352D;
        x ^= x >>> 15;
        x *= 0x846CA68B;
        x ^= x >>> 16;
        return element <= TARGETS
                ? 50 + Integer.remainderUnsigned(x, 200)
                : Integer.remainderUnsigned(x, 40);
    }

    static String element(int number) {
        return "E" + digits(number);
    }

    static String neighbourhood(int number) {
        return "R" + digits(number);
    }

    private static String digits(int number) {
        return String.format(Locale.ROOT, "%010d", number);
    }

    /** {@code area,parent,element,period,value}, sorted by month, RW and element. */
    void writeValues(OutputStream out) throws IOException {
        writeValues(out, 0);
    }

    /** The same with something added to every value. */
    void writeValues(OutputStream out, int added) throws IOException {
        StringBuilder text = new StringBuilder("area,parent,element,period,value\n");
        String[] elements = new String[ELEMENTS + 1];
        for (int e = 1; e <= ELEMENTS; e++) {
            elements[e] = "," + element(e) + ",";
        }
        for (int m = 1; m <= MONTHS; m++) {
            Month month = FIRST.plus(m - 1);
            String period = month.toString().replace("-", "") + ",";
            for (int rw = 1; rw <= reporting(); rw++) {
                String village = "V" + digits((rw - 1) / neighbourhoods + 1);
                String area = neighbourhood(rw) + "," + village;
                for (int e = 1; e <= ELEMENTS; e++) {
                    text.append(area).append(elements[e]).append(period);
                    text.append(value(rw, e, m) + added).append('\n');
                }
                out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                text.setLength(0);
            }
        }
    }

    /** The places, parents before children, the RW in the order of their numbers. */
    PlaceTree tree() {
        PlaceTree.Builder builder =
                PlaceTree.builder().root(new Place("P" + digits(1), "Province 1", Level.PROVINCE));
        int k = 0;
        int v = 0;
        int r = 0;
        for (int d = 1; d <= districts; d++) {
            String district = add(builder, "D", d, "District ", Level.DISTRICT, "P" + digits(1));
            for (int i = 0; i < puskesmas; i++) {
                String office = add(builder, "K", ++k, "Puskesmas ", Level.PUSKESMAS, district);
                for (int j = 0; j < villages; j++) {
                    String village = add(builder, "V", ++v, "Village ", Level.VILLAGE, office);
                    for (int l = 0; l < neighbourhoods; l++) {
                        add(builder, "R", ++r, "RW ", Level.RW, village);
                    }
                }
            }
        }
        return builder.build();
    }

    private static String add(
            PlaceTree.Builder builder,
            String letter,
            int number,
            String word,
            Level level,
            String parent) {
        String code = letter + digits(number);
        builder.add(new Place(code, word + number, level), parent);
        return code;
    }

    /** All values as columns. */
    FigureBoard board() {
        PlaceTree tree = tree();
        List<Column> columns = new ArrayList<>();
        for (int e = 1; e <= ELEMENTS; e++) {
            Column column =
                    Column.empty(
                            new Element(element(e), Nature.EVENTS), Level.RW, tree.size() * MONTHS);
            int rw = 0;
            for (int place : tree.atLevel(Level.RW)) {
                rw++;
                for (int m = 0; m < MONTHS; m++) {
                    column.report(place * MONTHS + m, value(rw, e, m + 1));
                }
            }
            columns.add(column);
        }
        return new FigureBoard(tree, FIRST, MONTHS, columns);
    }

    /** 1 to 20 {@code a/b}, 21 to 30 {@code (a+c)/b}, 31 to 40 {@code a/(b+d)}, in percent. */
    static List<Indicator> indicators(Cumulation rule) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            int b = (i - 1) % TARGETS + 1;
            indicators.add(
                    new Indicator(
                            "I-" + i,
                            i > 20 && i <= 30 ? sum(20 + i, i) : sum(20 + i),
                            i > 30 ? sum(b, i % TARGETS + 1) : sum(b),
                            100,
                            rule,
                            Direction.UP));
        }
        return indicators;
    }

    private static Formula sum(int... elements) {
        List<Formula.Term> terms = new ArrayList<>();
        for (int element : elements) {
            terms.add(new Formula.Term(element(element), 1));
        }
        return new Formula.Linear(terms);
    }
}
