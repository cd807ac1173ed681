package id.lokmin.followup;

import java.time.LocalDate;
import java.time.Month;

/**
 * The calendar of a village's money for one year: it is decided in the year before.
 *
 * <p>Musdes by the end of June, drafting of the RKP Desa from July, its regulation (Perdes) by the
 * end of September: Permendagri 114/2014 and Permendesa PDTT 21/2020, read through the pages of two
 * villages (mundakjaya.desa.id, karangtalun.tulungagungdaring.id). The APBDes by 31 December and
 * one change of it a year are told by practice and unverified.
 */
public final class VillageBudget {

    private VillageBudget() {}

    /** Whether money can still be asked for. */
    public enum Window {
        /** Before the Musdes: propose it there. */
        OPEN,
        /** After the Musdes, while the plan is drafted: only through its drafting team. */
        DRAFTING,
        /** The plan is decided: only a change of the budget, or the year after. */
        CLOSED
    }

    /** The window for the money of a year, as it stands on a day. */
    public static Window window(LocalDate day, int year) {
        LocalDate musdes = LocalDate.of(year - 1, Month.JUNE, 30);
        LocalDate decided = LocalDate.of(year - 1, Month.SEPTEMBER, 30);
        if (!day.isAfter(musdes)) {
            return Window.OPEN;
        }
        return day.isAfter(decided) ? Window.CLOSED : Window.DRAFTING;
    }

    /** The first year whose money can still be proposed at a Musdes. */
    public static int nextOpenYear(LocalDate day) {
        return window(day, day.getYear() + 1) == Window.OPEN
                ? day.getYear() + 1
                : day.getYear() + 2;
    }
}
