package id.lokmin.paper.page;

import java.util.Locale;

/** The few SVG shapes that a chart needs, written as text; lengths are points (1/72 inch). */
final class Svg {

    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final StringBuilder out = new StringBuilder(4096);
    private final double width;
    private final double height;

    Svg(double widthMillimetres, double heightMillimetres, String inWords) {
        this.width = widthMillimetres * POINTS_PER_MILLIMETRE;
        this.height = heightMillimetres * POINTS_PER_MILLIMETRE;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(length(widthMillimetres))
                .append("mm\" height=\"")
                .append(length(heightMillimetres))
                .append("mm\" viewBox=\"0 0 ")
                .append(length(width))
                .append(' ')
                .append(length(height))
                .append("\" role=\"img\" font-family=\"")
                .append(Fonts.FAMILIES_SVG)
                .append("\" alt=\"")
                .append(Xml.escape(inWords))
                .append("\"><title>")
                .append(Xml.escape(inWords))
                .append("</title>");
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void rectangle(double x, double y, double w, double h, String fill, String stroke) {
        out.append("<rect x=\"").append(length(x)).append("\" y=\"").append(length(y));
        out.append("\" width=\"").append(length(w)).append("\" height=\"").append(length(h));
        out.append("\" fill=\"").append(fill).append("\" stroke=\"").append(stroke);
        out.append("\" stroke-width=\"0.7\"/>");
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double thickness) {
        line(x1, y1, x2, y2, stroke, thickness, "");
    }

    void dashed(double x1, double y1, double x2, double y2, String stroke, double thickness) {
        line(x1, y1, x2, y2, stroke, thickness, " stroke-dasharray=\"4 2.5\"");
    }

    private void line(
            double x1, double y1, double x2, double y2, String stroke, double thick, String more) {
        out.append("<line x1=\"").append(length(x1)).append("\" y1=\"").append(length(y1));
        out.append("\" x2=\"").append(length(x2)).append("\" y2=\"").append(length(y2));
        out.append("\" stroke=\"").append(stroke).append("\" stroke-width=\"");
        out.append(length(thick)).append('"').append(more).append("/>");
    }

    /**
     * Slanted lines over a rectangle, drawn one by one because not every printer knows patterns.
     */
    void hatch(
            double x, double y, double w, double h, String stroke, double spacing, boolean rising) {
        for (double c = spacing; c < w + h; c += spacing) {
            double fromX = Math.max(0, c - h);
            double toX = Math.min(w, c);
            double fromY = c - fromX;
            double toY = c - toX;
            if (rising) {
                line(x + fromX, y + fromY, x + toX, y + toY, stroke, 0.7);
            } else {
                line(x + w - fromX, y + fromY, x + w - toX, y + toY, stroke, 0.7);
            }
        }
    }

    void dot(double x, double y, double radius, String fill) {
        out.append("<circle cx=\"").append(length(x)).append("\" cy=\"").append(length(y));
        out.append("\" r=\"").append(length(radius)).append("\" fill=\"").append(fill);
        out.append("\"/>");
    }

    void polyline(String points, String stroke, double thickness) {
        out.append("<polyline points=\"").append(points).append("\" fill=\"none\" stroke=\"");
        out.append(stroke).append("\" stroke-width=\"").append(length(thickness)).append("\"/>");
    }

    /** A path of its own points, as large as fits, at the left. */
    void drawn(String path, int itsWidth, int itsHeight, String stroke) {
        double scale = Math.min(width / itsWidth, height / itsHeight);
        out.append("<path d=\"").append(path).append("\" transform=\"scale(");
        out.append(String.format(Locale.ROOT, "%.4f", scale));
        out.append(")\" fill=\"none\" stroke=\"").append(stroke).append("\" stroke-width=\"5\"");
        out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }

    /** A path of unit squares, each drawn of a size. */
    void squares(String path, double size) {
        out.append("<path transform=\"scale(").append(String.format(Locale.ROOT, "%.5f", size));
        out.append(")\" fill=\"#000000\" d=\"").append(path).append("\"/>");
    }

    /** Words at a point; the anchor is {@code start}, {@code middle} or {@code end}. */
    void text(double x, double y, double size, String anchor, String fill, String words) {
        text(x, y, size, anchor, fill, words, false);
    }

    void text(
            double x,
            double y,
            double size,
            String anchor,
            String fill,
            String words,
            boolean bold) {
        out.append("<text x=\"").append(length(x)).append("\" y=\"").append(length(y));
        out.append("\" font-size=\"").append(length(size)).append("\" text-anchor=\"");
        out.append(anchor).append("\" fill=\"").append(fill).append('"');
        if (bold) {
            out.append(" font-weight=\"bold\"");
        }
        out.append('>').append(Xml.escape(words)).append("</text>");
    }

    String finish() {
        return out.append("</svg>").toString();
    }

    /** Width of words in points, near enough to place things (Liberation Sans averages 0.53 em). */
    static double widthOf(String words, double size) {
        return words.length() * size * 0.53;
    }

    static String length(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
