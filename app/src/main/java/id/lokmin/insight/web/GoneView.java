package id.lokmin.insight.web;

import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * The page of an area that is not there, or no longer.
 *
 * @param sentence what became of it
 * @param links where to go on
 */
record GoneView(Frame frame, Texts texts, String sentence, List<Link> links) {}
