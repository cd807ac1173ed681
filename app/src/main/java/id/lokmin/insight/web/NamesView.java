package id.lokmin.insight.web;

import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * The children behind a figure, for those who may see names in that area.
 *
 * @param title {@code Prevalensi stunting · RW 07 · September 2025}
 * @param counted said over those that are counted; {@code others} over those that are not
 * @param left how many more there are than a page lists
 * @param cell back to the figure
 */
record NamesView(
        Frame frame,
        Texts texts,
        String title,
        String counted,
        List<Child> inside,
        String others,
        List<Child> outside,
        int left,
        Link cell) {

    /**
     * @param nik masked
     */
    record Child(String name, String nik, String born, String home) {}
}
