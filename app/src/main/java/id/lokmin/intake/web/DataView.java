package id.lokmin.intake.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * The beginning of section "Data".
 *
 * @param month the month that is due now, in words
 * @param missing how many reports each source still lacks in it
 * @param waiting how many deliveries wait to be stored; empty where none
 */
record DataView(
        Frame frame,
        Texts texts,
        boolean mayImport,
        boolean mayType,
        String waiting,
        String month,
        String summary,
        List<Lack> missing,
        List<ImportLine> recent) {

    /** One source with how many of its reports are in. */
    record Lack(String source, String address, String words, String tone, String sign) {}
}
