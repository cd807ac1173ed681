package id.lokmin.insight.web;

import id.lokmin.insight.web.GridSheet.Box;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/** The page of an area: everything about one RW, village or posyandu on one sheet. */
record AreaView(Frame frame, Texts texts, Sheet sheet) {

    /**
     * What there is to say.
     *
     * @param kind {@code RW}, {@code posyandu}, with what it lies in
     * @param worst indicators furthest off their target; {@code worse} those that went the wrong
     *     way; {@code reached} those on target
     * @param missing reports that have not come, by indicator
     * @param neighbours the areas of its level in the same village, this one left out
     * @param inside the areas in it; {@code sites} its posyandu and schools
     * @param empty whether there is no figure at all
     */
    record Sheet(
            String kind,
            String period,
            Optional<Link> before,
            Optional<Link> after,
            List<Line> worst,
            List<Line> worse,
            List<Line> reached,
            List<Missing> missing,
            List<Section> sections,
            List<Link> inside,
            List<Link> sites,
            List<Link> neighbours,
            String workbook,
            boolean empty) {

        Sheet {
            worst = List.copyOf(worst);
            worse = List.copyOf(worse);
            reached = List.copyOf(reached);
        }
    }

    /** An indicator as a signal. */
    record Line(String name, Box box) {}

    /** An indicator that lacks reports: {@code 2 dari 3 laporan masuk}. */
    record Missing(String name, String reports, String address) {}

    /** The indicators of a programme. */
    record Section(String name, List<Row> rows) {}

    /** One indicator with its cell here. */
    record Row(
            String code, String name, String address, boolean unverified, String target, Box box) {}
}
