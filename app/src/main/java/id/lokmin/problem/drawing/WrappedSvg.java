package id.lokmin.problem.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An SVG picture for a page whose words are broken into lines, for SVG itself breaks none. Shapes
 * carry class names and no colours: the stylesheet gives them those of light, dark and print.
 * Lengths are CSS pixels.
 */
final class WrappedSvg {

    /** Height of a line of words. */
    static final double LINE = 18;

    /**
     * Mean width of a character at 14 px, wide enough for the fonts that devices put in: Segoe UI
     * averages 7.1, Roboto 7.2, Noto Sans 7.6 over Indonesian text.
     */
    private static final double CHARACTER = 7.8;

    private final StringBuilder out = new StringBuilder(8192);

    /**
     * @param inWords what it shows, for those who cannot see it
     */
    WrappedSvg(double width, double height, String look, String inWords) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(length(width))
                .append(' ')
                .append(length(height))
                .append("\" width=\"")
                .append(length(width))
                .append("\" height=\"")
                .append(length(height))
                .append("\" class=\"why-picture ")
                .append(look)
                .append("\" role=\"img\" aria-label=\"")
                .append(escape(inWords))
                .append("\">");
    }

    /** Words broken into lines of a width; a word longer than a line is broken too. */
    static List<String> lines(String words, double width) {
        int most = Math.max(4, (int) (width / CHARACTER));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > most) {
                lines.add(rest.substring(0, most - 1) + "-");
                rest = rest.substring(most - 1);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line x1=\"").append(length(x1)).append("\" y1=\"").append(length(y1));
        out.append("\" x2=\"").append(length(x2)).append("\" y2=\"").append(length(y2));
        out.append("\" class=\"").append(look).append("\"/>");
    }

    void rectangle(double x, double y, double width, double height, String look) {
        out.append("<rect x=\"").append(length(x)).append("\" y=\"").append(length(y));
        out.append("\" width=\"").append(length(width)).append("\" height=\"");
        out.append(length(height)).append("\" rx=\"4\" class=\"").append(look).append("\"/>");
    }

    /** An outline written as the commands of an SVG path. */
    void path(String commands, String look) {
        out.append("<path d=\"").append(commands).append("\" class=\"").append(look).append("\"/>");
    }

    /** Lines below each other; the first stands one line below {@code y}. */
    void text(double x, double y, String look, List<String> lines) {
        out.append("<text class=\"").append(look).append("\">");
        for (int i = 0; i < lines.size(); i++) {
            out.append("<tspan x=\"").append(length(x)).append("\" y=\"");
            out.append(length(y + (i + 1) * LINE - 4)).append("\">");
            out.append(escape(lines.get(i))).append("</tspan>");
        }
        out.append("</text>");
    }

    String finish() {
        return out.append("</svg>").toString();
    }

    static String length(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
