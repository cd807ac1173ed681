package id.lokmin.paper.page;

import id.lokmin.paper.Block;
import id.lokmin.paper.Letterhead;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Picture;
import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a paper as one HTML page that is also well-formed XML, with its style sheet and pictures
 * inside.
 */
public final class HtmlWriter {

    /** Dots to write on, where a form leaves a value open. */
    static final String DOTS = "……………………………………";

    /** Words with a slash, such as {@code Bapak/Ibu}, which are not torn at the end of a line. */
    private static final Pattern SLASHED = Pattern.compile("\\b\\p{L}+/\\p{L}+\\b");

    /** The page for a browser: the sheet is drawn as a sheet on a grey desk. */
    public String preview(Paper paper) {
        return write(paper, PageStyle.of(paper) + PageStyle.DESK);
    }

    /** The page for the PDF maker. */
    String forPrint(Paper paper) {
        return write(paper, PageStyle.of(paper));
    }

    private static String write(Paper paper, String style) {
        StringBuilder out = new StringBuilder(16_384);
        String title = Xml.escape(paper.imprint().title());
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\">");
        out.append("<head><meta charset=\"UTF-8\"/><title>").append(title).append("</title>");
        out.append("<meta name=\"author\" content=\"");
        out.append(Xml.escape(paper.imprint().issuer())).append("\"/>");
        out.append("<meta name=\"subject\" content=\"").append(title).append("\"/>");
        out.append("<meta name=\"description\" content=\"").append(title).append("\"/>");
        out.append("<style>").append(style).append("</style></head><body><div class=\"sheet\">");
        paper.letterhead().ifPresent(head -> letterhead(out, head));
        double width = paper.page().textWidth();
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Signatures signing) {
                StringBuilder tail = new StringBuilder();
                signatures(tail, signing.signers());
                HtmlTable.write(out, table, width, tail.toString());
                i++;
            } else if (blocks.get(i) instanceof Block.Paragraph
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Signatures) {
                out.append("<div class=\"together\">");
                block(out, blocks.get(i), width);
                while (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signatures) {
                    block(out, blocks.get(++i), width);
                }
                out.append("</div>");
            } else {
                block(out, blocks.get(i), width);
            }
        }
        return out.append("</div></body></html>").toString();
    }

    private static void letterhead(StringBuilder out, Letterhead head) {
        out.append("<table class=\"kop\" role=\"presentation\"><tr>");
        head.logo()
                .ifPresent(logo -> {
                    out.append("<td class=\"logo\">");
                    image(out, logo, "height:24mm");
                    out.append("</td>");
                });
        out.append("<td>");
        head.superiors().forEach(line -> division(out, "superior", line));
        division(out, "office", head.name());
        head.contact().forEach(line -> division(out, "contact", line));
        out.append("</td>");
        head.logo().ifPresent(logo -> out.append("<td class=\"logo\"></td>"));
        out.append("</tr></table><div class=\"rule\"></div>");
    }

    private static void block(StringBuilder out, Block block, double width) {
        switch (block) {
            case Block.Title(String words, String below) -> {
                out.append("<h1>").append(Xml.escape(words)).append("</h1>");
                if (!below.isEmpty()) {
                    division(out, "below", below);
                }
            }
            case Block.Heading(String words, int level) -> {
                String tag = level == 1 ? "h2" : "h3";
                element(out, tag, words);
            }
            case Block.Paragraph(Text text, boolean indented, Table.Align align) -> {
                out.append("<p class=\"").append(alignment(align));
                out.append(indented ? " indented\">" : "\">");
                text(out, text);
                out.append("</p>");
            }
            case Block.Callout(Text text, var tone) -> {
                out.append("<p class=\"callout\" style=\"border-color:#").append(tone.ink());
                out.append(";background:#").append(tone.tint()).append("\">");
                if (!tone.sign().isEmpty()) {
                    out.append("<b>").append(tone.sign()).append("</b>&#160; ");
                }
                text(out, text);
                out.append("</p>");
            }
            case Block.KeyValues values -> keyValues(out, values.entries(), values.indented());
            case Block.Points(List<Text> points, boolean numbered) -> {
                String tag = numbered ? "ol" : "ul";
                out.append('<').append(tag).append('>');
                for (Text point : points) {
                    out.append("<li>");
                    text(out, point);
                    out.append("</li>");
                }
                out.append("</").append(tag).append('>');
            }
            case Block.Figures figures -> figures(out, figures);
            case Block.LetterOpening opening -> opening(out, opening);
            case Block.Signatures signatures -> signatures(out, signatures.signers());
            case Block.Graph(var chart, double height) -> {
                out.append("<div class=\"graph\">");
                division(out, "caption", chart.title());
                out.append(ChartSvg.draw(chart, width, height)).append("</div>");
            }
            case Block.Photo(Picture picture, String caption, int wide, int high) -> {
                out.append("<div class=\"photo\">");
                double most = Math.min(wide, high * picture.proportion());
                image(out, picture, "max-width:" + Svg.length(most) + "mm");
                division(out, "note", caption);
                out.append("</div>");
            }
            case Block.WritingLines(int lines) -> {
                out.append("<div class=\"together\">");
                for (int i = 0; i < lines; i++) {
                    out.append("<div class=\"write\">&#160;</div>");
                }
                out.append("</div>");
            }
            case Block.Space(double millimetres) ->
                    out.append("<div style=\"height:")
                            .append(Svg.length(millimetres))
                            .append("mm\"></div>");
            case Block.PageBreak() -> out.append("<div class=\"break\"></div>");
            case Table table -> HtmlTable.write(out, table, width);
        }
    }

    private static void keyValues(
            StringBuilder out, List<Block.KeyValues.Entry> entries, boolean indented) {
        out.append("<table class=\"pairs").append(indented ? " indented" : "");
        out.append("\" role=\"presentation\">");
        for (Block.KeyValues.Entry entry : entries) {
            out.append("<tr><td class=\"key\">").append(Xml.escape(entry.key()));
            out.append("</td><td class=\"colon\">:</td><td>");
            text(out, entry.value().isEmpty() ? Text.of(DOTS) : entry.value());
            out.append("</td></tr>");
        }
        out.append("</table>");
    }

    private static void figures(StringBuilder out, Block.Figures block) {
        out.append("<table class=\"figures\" role=\"presentation\"><tr>");
        for (Block.Figures.Figure figure : block.figures()) {
            out.append("<td style=\"width:").append(100 / Math.max(1, block.figures().size()));
            out.append("%;border-top-color:#").append(figure.tone().ink()).append("\">");
            division(out, "label", figure.label());
            division(out, "value", figure.value());
            division(out, "note", figure.tone().mark(figure.note()));
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private static void opening(StringBuilder out, Block.LetterOpening opening) {
        out.append("<table class=\"opening\" role=\"presentation\"><tr><td class=\"meta\">");
        keyValues(out, opening.entries(), false);
        out.append("</td><td class=\"to\">");
        division(out, "date", opening.placeAndDate());
        if (!opening.addressee().isEmpty()) {
            division(out, "", "Kepada");
            opening.addressee().forEach(line -> division(out, "", line));
        }
        out.append("</td></tr></table>");
    }

    private static void signatures(StringBuilder out, List<Block.Signatures.Signer> signers) {
        out.append("<table class=\"signatures\" role=\"presentation\"><tr>");
        if (signers.size() == 1) {
            out.append("<td style=\"width:55%\"></td>");
        }
        for (Block.Signatures.Signer signer : signers) {
            out.append("<td>");
            division(out, "above", signer.above().isEmpty() ? "\u00a0" : signer.above());
            division(out, "position", signer.position());
            if (signer.name().isEmpty()) {
                division(out, "name open", "(" + "…".repeat(18) + ")");
            } else {
                division(out, "name", signer.name());
            }
            if (!signer.identity().isEmpty()) {
                division(out, "identity", signer.identity());
            }
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    static void text(StringBuilder out, Text text) {
        for (Text.Run run : text.runs()) {
            String words =
                    SLASHED.matcher(Xml.escape(run.words()))
                            .replaceAll("<span class=\"whole\">$0</span>")
                            .replace("\n", "<br/>");
            out.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "").append(words);
            out.append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
        }
    }

    static String alignment(Table.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "centre";
            case RIGHT -> "right";
        };
    }

    private static void image(StringBuilder out, Picture picture, String style) {
        out.append("<img alt=\"").append(Xml.escape(picture.description()));
        out.append("\" style=\"").append(style).append("\" src=\"data:");
        out.append(picture.kind().mediaType()).append(";base64,");
        out.append(Base64.getEncoder().encodeToString(picture.bytes())).append("\"/>");
    }

    private static void element(StringBuilder out, String tag, String words) {
        out.append('<').append(tag).append('>').append(Xml.escape(words));
        out.append("</").append(tag).append('>');
    }

    private static void division(StringBuilder out, String style, String words) {
        out.append("<div class=\"").append(style).append("\">");
        out.append(Xml.escape(words)).append("</div>");
    }
}
