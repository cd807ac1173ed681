package id.lokmin.intake.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * What one cell held, the newest first.
 *
 * @param lead which cell
 * @param address where restoring is sent to; empty where the visitor may not
 * @param wrong what to do where the address names no cell; else empty
 */
record HistoryView(
        Frame frame,
        Texts texts,
        String lead,
        String element,
        String area,
        String month,
        String address,
        List<Version> versions,
        String wrong) {

    /**
     * What it held from one act to another.
     *
     * @param value a number, or which kind of nothing
     * @param source the file or form; {@code link} leads to its import, empty where it is none
     * @param until when and by whom it was written over; empty where it still holds
     * @param batch sent back to restore it; 0 where it holds now
     */
    record Version(
            String value,
            String when,
            String who,
            String source,
            String link,
            String until,
            int batch,
            boolean now) {}
}
