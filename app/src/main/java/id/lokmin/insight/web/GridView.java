package id.lokmin.insight.web;

import id.lokmin.shell.web.Frame;

/**
 * The page of the grid: its frame, which is the visitor's, around what is everybody's.
 *
 * @param content the written sheet
 */
record GridView(Frame frame, String content) {

    /**
     * A sheet as it was written once: drawing and escaping 840 cells took four of six milliseconds
     * of every page.
     */
    record Written(String heading, String content) {}
}
