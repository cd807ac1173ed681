package id.lokmin.register.count;

import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.Nature;
import java.util.Locale;

/**
 * What is counted from measurements. All of them count balita: children of 0 to 59 completed months
 * at the end of the month, in the RW where they live then. "Measured" means by the month's last row
 * that has a z-score for the index which is neither flagged by WHO nor an outlier to the source.
 *
 * <p>Sources: SKDN as in {@code FORMAT F2 2023} and KMS (Permenkes 155/2010, where the red line is
 * −3 SD of BB/U; belum terverifikasi); statuses by Permenkes 2/2020, from the unrounded z, strictly
 * below the limit.
 */
enum RegisterElement {
    /** S: balita living there at the end of the month. */
    S(Nature.STATE, Report.REGISTER),
    /** K: of S, those whose latest row that says anything about it says they have a Buku KIA. */
    K(Nature.STATE, Report.BOOKS),
    /** D: weighed this month. */
    D(Nature.EVENTS, Report.ROWS),
    /** N: weight gain coded N. */
    N(Nature.EVENTS, Report.GAINS),
    /** T: coded T. */
    T(Nature.EVENTS, Report.GAINS),
    /** 2T: coded T this month and the month before. */
    TWICE_T("gizi.2t", Nature.EVENTS, Report.GAINS),
    /** O: coded O, not weighed last month. */
    O(Nature.EVENTS, Report.GAINS),
    /** B: coded B, weighed for the first time. */
    B(Nature.EVENTS, Report.GAINS),
    /** BGM: BB/U below −3 SD, the red line of the KMS. */
    BGM(Nature.EVENTS, Report.ROWS),
    /** Measured, TB/U: the denominator of stunting. */
    DIUKUR_TB(Nature.STATE, Report.ROWS),
    /** TB/U below −2 SD. */
    STUNTING(Nature.STATE, Report.ROWS),
    /** TB/U below −3 SD. */
    SANGAT_PENDEK(Nature.STATE, Report.ROWS),
    /** Measured, BB/TB: the denominator of wasting. */
    DIUKUR_BBTB(Nature.STATE, Report.ROWS),
    /** BB/TB below −2 SD. */
    WASTING(Nature.STATE, Report.ROWS),
    /** BB/TB below −3 SD. */
    GIZI_BURUK(Nature.STATE, Report.ROWS),
    /** BB/U below −2 SD. */
    UNDERWEIGHT(Nature.STATE, Report.ROWS),
    /** Measured, BB/U: the denominator of underweight. */
    DITIMBANG_BBU(Nature.STATE, Report.ROWS),
    /** BB/TB above +2 SD. */
    GIZI_LEBIH(Nature.STATE, Report.ROWS),
    /** BB/TB from −2 to +1 SD, both included. */
    NORMAL_BBTB(Nature.STATE, Report.ROWS),
    /** Stunted now and not when measured before, or never measured before. */
    STUNTING_BARU(Nature.EVENTS, Report.ROWS_AFTER_FIRST),
    /** Stunted for the first time in the calendar year. */
    STUNTING_DITEMUKAN(Nature.EVENTS, Report.ROWS),
    /** BB/TB below −3 SD for the first time in the calendar year. */
    BURUK_DITEMUKAN(Nature.EVENTS, Report.ROWS),
    /** BB/TB below −2 SD for the first time in the calendar year. */
    KURANG_DITEMUKAN(Nature.EVENTS, Report.ROWS),
    /** First PMT in the calendar year of a child found wasted in it, that month or earlier. */
    KURANG_PMT(Nature.EVENTS, Report.FOODS),
    /** BB/U below −2 SD and not wasted, for the first time in the calendar year. */
    BBKURANG_DITEMUKAN(Nature.EVENTS, Report.ROWS),
    /** First PMT in the calendar year of a child found underweight, not wasted, in it. */
    BBKURANG_PMT(Nature.EVENTS, Report.FOODS),
    /**
     * Vitamin A in this month's row of a child of 6–11 months on that day (belum terverifikasi).
     */
    VITA_6_11(Nature.EVENTS, Report.CAPSULES),
    /** Vitamin A in this month's row of a child of 12–59 months on that day. */
    VITA_12_59(Nature.EVENTS, Report.CAPSULES),
    /** Has a row this month. */
    ENTRI(Nature.EVENTS, Report.ROWS);

    /** Which report makes a count known; without it the cell is missing. */
    enum Report {
        /** Known from the register's first month to its last, where the RW was ever heard of. */
        REGISTER,
        /** As REGISTER, and some row has answered about the Buku KIA by then. */
        BOOKS,
        /** The RW has rows this month, or nobody to measure. */
        ROWS,
        /** As ROWS, but in the register's first month nobody can tell what is new. */
        ROWS_AFTER_FIRST,
        /** As ROWS, and the year's lists write weight gain at all. */
        GAINS,
        /** As ROWS, and the year's lists write PMT at all. */
        FOODS,
        /** As ROWS, and the year's lists write vitamin A at all. */
        CAPSULES
    }

    private final Element element;
    private final Report report;

    RegisterElement(Nature nature, Report report) {
        this.element = new Element("gizi." + name().toLowerCase(Locale.ROOT), nature);
        this.report = report;
    }

    RegisterElement(String code, Nature nature, Report report) {
        this.element = new Element(code, nature);
        this.report = report;
    }

    Element element() {
        return element;
    }

    Report report() {
        return report;
    }
}
