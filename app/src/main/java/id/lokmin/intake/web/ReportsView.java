package id.lokmin.intake.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * Who has reported and who has not.
 *
 * @param heading {@code Laporan September 2025}
 * @param summary {@code 12 dari 40 laporan belum masuk}
 * @param columns sources in one month, or the months of one source
 * @param missing what is still out, area by area, for whoever has to ask
 * @param toCopy the same as plain text, without any person's name
 * @param silent sources of which nothing ever came; empty where none
 * @param empty what to do first where there is nothing to show at all; else empty
 */
record ReportsView(
        Frame frame,
        Texts texts,
        String heading,
        String summary,
        Optional<String> earlier,
        Optional<String> later,
        String month,
        List<Choice> sources,
        List<Legend> legend,
        List<Head> columns,
        List<Row> rows,
        List<Missing> missing,
        String toCopy,
        String silent,
        String workbook,
        String empty) {

    /** A sign and what it means. */
    record Legend(String tone, String sign, String words) {}

    /** A column; {@code address} shows it through the year, empty where it is a month. */
    record Head(String words, String address, String under) {}

    /** A place with its reports. */
    record Row(String area, String within, List<Box> boxes) {}

    /**
     * One report.
     *
     * @param words {@code lengkap}, {@code 20 dari 23 angka}
     */
    record Box(String column, String tone, String sign, String words) {

        boolean isNothing() {
            return sign.isEmpty();
        }
    }

    /** What is out of one place, and the positions that answer for it. */
    record Missing(String area, String reports, String who) {}
}
