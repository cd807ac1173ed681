/**
 * Papers as pages: HTML with a print style sheet, and the PDF made from it.
 *
 * <p>The HTML is strict XML, because the same text goes to the browser and to the PDF. Charts are
 * SVG drawn by {@link id.lokmin.paper.page.ChartSvg}, so a chart on the screen and on paper are
 * one.
 */
@NullMarked
package id.lokmin.paper.page;

import org.jspecify.annotations.NullMarked;
