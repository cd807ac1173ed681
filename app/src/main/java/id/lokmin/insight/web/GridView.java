package id.lokmin.insight.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Part;
import java.util.List;

/**
 * The page of the grid: its frame, which is the visitor's, around what is everybody's.
 *
 * @param shown the meetings that showed this grid, with what reads otherwise now
 */
record GridView(Frame frame, Texts texts, List<ShownThen.ShownGrid> shown) {

    /**
     * A sheet as it was written once: drawing and escaping 840 cells took four of six milliseconds
     * of every page.
     */
    record Written(String heading, Part content) {}
}
