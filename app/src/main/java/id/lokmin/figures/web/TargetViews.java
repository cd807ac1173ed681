package id.lokmin.figures.web;

import id.lokmin.place.AreaChoice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import java.util.List;

/** What the pages of targets print. */
final class TargetViews {

    private TargetViews() {}

    /** A programme with its indicators. */
    record Programme(String name, List<Row> rows) {}

    /**
     * An indicator with the target that others set for it.
     *
     * @param own the Puskesmas's own targets in words; on the page of one indicator the area
     */
    record Row(
            String code,
            String name,
            String target,
            String source,
            boolean unverified,
            String own,
            String address) {}

    /** All indicators. */
    record Listing(
            Frame frame, Texts texts, String asked, List<Programme> programmes, boolean mayEdit) {}

    /** A target of one's own. */
    record Own(String id, String year, String where, String target, String source, String setBy) {}

    /** One indicator: what others set, what is set here, and the form. */
    record Editing(
            Frame frame,
            Texts texts,
            String address,
            String question,
            String unit,
            boolean range,
            List<Row> others,
            List<Own> own,
            List<AreaChoice> places,
            boolean mayEdit,
            Form form) {}
}
