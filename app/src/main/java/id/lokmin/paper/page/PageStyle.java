package id.lokmin.paper.page;

import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import java.util.regex.Pattern;

/**
 * The look of a paper: one type family, 10.5 points on 1.38 lines, rules instead of boxes.
 *
 * <p>The letterhead follows the custom of tata naskah dinas: superiors above the office's own name,
 * closed by a thick rule over a thin one; the signature stands at the right.
 */
final class PageStyle {

    /** Added in a browser only. */
    static final String DESK =
            """
            @media screen {
              html { background: #dfe3e7; }
              .sheet { background: #fff; margin: 8mm auto; padding: 18mm; max-width: 210mm;
                box-sizing: border-box; box-shadow: 0 1px 6px rgba(0,0,0,.25); }
            }
            """;

    private static final String LOOK =
            """
            body { margin: 0; font-size: 10.5pt; line-height: 1.38; color: #111; }
            p { margin: 0 0 2.4mm 0; }
            p.indented { text-indent: 11mm; text-align: justify; }
            h1 { font-size: 13pt; line-height: 1.25; text-align: center; margin: 3mm 0 0.8mm 0;
              letter-spacing: 0.3pt; }
            h2 { font-size: 11.5pt; line-height: 1.3; margin: 5mm 0 1.6mm 0;
              page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 3.5mm 0 1mm 0; page-break-after: avoid; }
            .below { text-align: center; font-size: 11pt; margin-bottom: 4.5mm; }
            .left { text-align: left; } .centre { text-align: center; }
            .right { text-align: right; }
            ol, ul { margin: 0 0 2.4mm 0; padding-left: 7mm; }
            li { margin-bottom: 0.9mm; padding-left: 1mm; }

            .kop { width: 100%; border-collapse: collapse; }
            .kop td { text-align: center; vertical-align: middle; padding: 0; }
            .kop .logo { width: 25mm; }
            .kop .superior { font-size: 12.5pt; line-height: 1.25; letter-spacing: 0.3pt; }
            .kop .office { font-size: 15.5pt; font-weight: bold; line-height: 1.25;
              letter-spacing: 0.4pt; }
            .kop .contact { font-size: 8.8pt; line-height: 1.35; color: #333; }
            .rule { height: 0.7mm; border-top: 0.9mm solid #111; border-bottom: 0.25mm solid #111;
              margin: 2mm 0 5mm 0; }

            .opening { width: 100%; border-collapse: collapse; margin: 0 0 5mm 0; }
            .opening td { vertical-align: top; padding: 0; }
            .opening .meta { width: 56%; padding-right: 6mm; }
            .opening .to .date { margin-bottom: 4mm; }
            .opening .pairs td.key { width: 19mm; }

            .pairs { border-collapse: collapse; margin: 0 0 3mm 0; }
            .pairs.indented { margin-left: 11mm; }
            .pairs td { vertical-align: top; padding: 0.35mm 0; }
            .pairs td.key { width: 34mm; padding-right: 2mm; }
            .pairs td.colon { width: 4mm; }

            .grid { width: 100%; border-collapse: collapse; margin: 1mm 0 4mm 0; font-size: 9.5pt;
              line-height: 1.28; table-layout: fixed; -fs-table-paginate: paginate;
              border-top: 0.45mm solid #222; border-bottom: 0.45mm solid #222; }
            .grid tr { page-break-inside: avoid; }
            .grid th { font-weight: bold; vertical-align: middle; padding: 1.4mm 1.5mm;
              background: #eceff1; border: 0.18mm solid #8b949c;
              border-bottom: 0.35mm solid #222; }
            .grid td { vertical-align: middle; padding: 1.15mm 1.5mm; border: 0.18mm solid #a9b1b8; }
            .grid.small { font-size: 8.3pt; }
            .grid.small th { padding: 1mm 1mm; } .grid.small td { padding: 0.75mm 1mm; }
            .grid td.odd { text-align: left; vertical-align: top; font-size: 8pt; }
            .grid td.even { text-align: left; vertical-align: top; font-size: 8pt;
              padding-left: 16mm; }

            .grid.open { border-bottom: none; margin-bottom: 0; }
            .grid.open td.tail { padding: 0; border: none; }
            .grid.rest { margin: 0; border-top: none; }
            .grid.rest tr:first-child td { border-top: none; }
            .tail .signatures { font-size: 10.5pt; line-height: 1.38; }
            .tail .signatures td { border: none; }
            .whole { white-space: nowrap; }
            .together { page-break-inside: avoid; }

            .signatures { width: 100%; border-collapse: collapse; margin-top: 7mm;
              page-break-inside: avoid; }
            .signatures td { vertical-align: top; text-align: center; padding: 0 2mm; }
            .signatures .position { height: 22mm; }
            .signatures .name { font-weight: bold; text-decoration: underline; }
            .signatures .open { font-weight: normal; text-decoration: none; color: #333; }

            .figures { width: 100%; border-collapse: separate; border-spacing: 2.2mm 0;
              margin: 1mm -2.2mm 4mm -2.2mm; page-break-inside: avoid; }
            .figures td { vertical-align: top; border-top: 1.1mm solid #333; background: #f5f6f7;
              padding: 2mm 2.6mm 2.2mm 2.6mm; }
            .figures .label { font-size: 8.8pt; color: #333; line-height: 1.25; }
            .figures .value { font-size: 20pt; font-weight: bold; line-height: 1.2; }
            .figures .note { font-size: 8.8pt; line-height: 1.25; }

            .callout { border-left: 1.4mm solid #333; padding: 2.2mm 3.2mm; font-size: 11.2pt;
              margin: 0 0 4mm 0; page-break-inside: avoid; }
            .graph { margin: 1mm 0 4mm 0; page-break-inside: avoid; }
            .graph svg, .grid svg { display: block; }
            .caption { font-weight: bold; font-size: 9.8pt; margin-bottom: 1.5mm; }
            .photo { text-align: center; margin: 2mm 0 4mm 0; page-break-inside: avoid; }
            .photo .note { font-size: 9pt; color: #333; margin-top: 1mm; }
            .write { height: 8.2mm; border-bottom: 0.18mm dotted #666; }
            .break { page-break-after: always; }
            .sheet > *:last-child { margin-bottom: 0; }
            """;

    private static final String PAGE_OF_PAGES =
            "\"Halaman \" counter(page) \" dari \" counter(pages)";

    private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(pt|mm)\\b");

    private PageStyle() {}

    static String of(Paper paper) {
        PageLayout page = paper.page();
        return "@page { size: "
                + page.width()
                + "mm "
                + page.height()
                + "mm; margin: "
                + page.margin()
                + "mm "
                + page.margin()
                + "mm "
                + page.marginBottom()
                + "mm "
                + page.margin()
                + "mm;\n"
                + corner("left", '"' + quoted(paper.footer()) + '"')
                + (paper.pageNumbers() ? corner("right", PAGE_OF_PAGES) : "")
                + "}\nbody { font-family: "
                + Fonts.FAMILIES
                + "; }\n"
                + scaled(page.scale());
    }

    private static String scaled(double scale) {
        return scale == 1
                ? LOOK
                : LENGTH.matcher(LOOK)
                        .replaceAll(length ->
                                Svg.length(Double.parseDouble(length.group(1)) * scale)
                                        + length.group(2));
    }

    private static String corner(String side, String content) {
        return "@bottom-%s { content: %s; font-family: %s; font-size: 8pt; color: #4a4f55; }%n"
                .formatted(side, content, Fonts.FAMILIES);
    }

    /** Words inside a CSS string inside a style element: nothing may end either. */
    private static String quoted(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints()
                .forEach(c -> {
                    if (c == '"' || c == '\\' || c == '<' || c == '&' || c < 0x20) {
                        out.append('\\').append(Integer.toHexString(c)).append(' ');
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }
}
