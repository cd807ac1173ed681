package id.lokmin.insight.web;

import java.util.Locale;

/**
 * An SVG picture for a page, written as text. Shapes carry class names and no colours: the
 * stylesheet gives them those of light, dark and print, and patterns where colour is not enough.
 * Lengths are CSS pixels.
 */
final class Sketch {

    private final StringBuilder out = new StringBuilder(8192);

    /**
     * @param look class of the picture
     * @param inWords what it shows, for those who cannot see it
     */
    Sketch(double width, double height, String look, String inWords) {
        this(width, height, look, "img", inWords);
    }

    /** A picture whose shapes lead somewhere: it is read shape by shape, not as one. */
    static Sketch ofLinks(double width, double height, String look, String inWords) {
        return new Sketch(width, height, look, "group", inWords);
    }

    private Sketch(double width, double height, String look, String role, String inWords) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(length(width))
                .append(' ')
                .append(length(height))
                .append("\" class=\"sketch ")
                .append(look)
                .append("\" role=\"")
                .append(role)
                .append("\" aria-label=\"")
                .append(escape(inWords))
                .append("\">");
    }

    /** Patterns that shapes are filled with: a picture in black and white keeps its tones apart. */
    Sketch withPatterns() {
        out.append("<defs>");
        pattern("fair", "M0 8 L8 0");
        pattern("warning", "M0 0 L8 8");
        pattern("bad", "M0 8 L8 0 M0 0 L8 8");
        out.append("</defs>");
        return this;
    }

    private void pattern(String tone, String lines) {
        out.append("<pattern id=\"hatch-")
                .append(tone)
                .append("\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect width=\"8\" height=\"8\" class=\"tint ")
                .append(tone)
                .append("\"/><path d=\"")
                .append(lines)
                .append("\" class=\"hatch ")
                .append(tone)
                .append("\"/></pattern>");
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line x1=\"").append(length(x1)).append("\" y1=\"").append(length(y1));
        out.append("\" x2=\"").append(length(x2)).append("\" y2=\"").append(length(y2));
        end(look);
    }

    void rectangle(double x, double y, double width, double height, String look) {
        out.append("<rect x=\"").append(length(x)).append("\" y=\"").append(length(y));
        out.append("\" width=\"").append(length(width)).append("\" height=\"");
        out.append(length(height));
        end(look);
    }

    /** A line through points written {@code x,y x,y …}. */
    void polyline(String points, String look) {
        out.append("<polyline points=\"").append(points.strip());
        end(look);
    }

    /** A dot that says what it stands for when pointed at. */
    void dot(double x, double y, double radius, String look, String says) {
        out.append("<circle cx=\"").append(length(x)).append("\" cy=\"").append(length(y));
        out.append("\" r=\"").append(length(radius)).append("\" class=\"").append(look);
        out.append("\"><title>").append(escape(says)).append("</title></circle>");
    }

    /** An outline written as the commands of an SVG path. */
    void path(String commands, String look, String says) {
        out.append("<path d=\"").append(commands).append("\" class=\"").append(look);
        out.append("\"><title>").append(escape(says)).append("</title></path>");
    }

    /** Words at a point; the look says how they are anchored. */
    void text(double x, double y, String look, String words) {
        out.append("<text x=\"").append(length(x)).append("\" y=\"").append(length(y));
        out.append("\" class=\"").append(look).append("\">").append(escape(words));
        out.append("</text>");
    }

    /** What follows leads somewhere; only in a picture {@link #ofLinks}. */
    void open(String address, String says) {
        out.append("<a href=\"").append(escape(address)).append("\" aria-label=\"");
        out.append(escape(says)).append("\">");
    }

    void close() {
        out.append("</a>");
    }

    String finish() {
        return out.append("</svg>").toString();
    }

    private void end(String look) {
        out.append("\" class=\"").append(look).append("\"/>");
    }

    static String length(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
