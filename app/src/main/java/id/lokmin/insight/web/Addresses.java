package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.GridCell;

/** The addresses of the pages about figures: codes of indicators and places, never a name. */
final class Addresses {

    private Addresses() {}

    /** Where a cell is taken apart: {@code /capaian/KIA-01/99.01.001?period=2025-09}. */
    static String cell(GridCell cell) {
        return cell(cell.card().code(), cell.place().code(), cell.period());
    }

    static String cell(String indicator, String place, Period period) {
        return "/capaian/" + indicator + "/" + place + "?period=" + period;
    }

    /** Where the children behind a cell are listed by name. */
    static String names(GridCell cell) {
        return "/capaian/"
                + cell.card().code()
                + "/"
                + cell.place().code()
                + "/nama?period="
                + cell.period();
    }

    /** What a value held before, and who changed it: a page of another room. */
    static String history(String element, Place place, Month month) {
        return "/data/riwayat?elemen=" + element + "&area=" + place.code() + "&bulan=" + month;
    }

    /** The page of an indicator. */
    static String indicator(String indicator, Period period) {
        return "/capaian/" + indicator + "?period=" + period;
    }

    /** The same, its areas of one level. */
    static String indicator(String indicator, Period period, Level level) {
        return indicator(indicator, period) + "&level=" + level.code();
    }

    /** The page of an area. */
    static String area(Place place, Period period) {
        return "/wilayah/" + place.code() + "?period=" + period;
    }

    /** The grid of a period. */
    static String grid(Period period) {
        return "/capaian?period=" + period;
    }
}
