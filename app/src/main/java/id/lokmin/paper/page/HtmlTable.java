package id.lokmin.paper.page;

import id.lokmin.paper.Table;
import id.lokmin.paper.Tone;
import java.util.List;

/** Writes a table as HTML, its head in {@code thead} so that it is repeated on every page. */
final class HtmlTable {

    private HtmlTable() {}

    /** As many rows stay with the signatures below them: nobody signs an otherwise empty page. */
    private static final int ROWS_WITH_TAIL = 2;

    static void write(StringBuilder out, Table table, double width) {
        write(out, table, width, "");
    }

    /**
     * @param tail HTML that stays on the page of the last rows, such as signatures; may be empty
     */
    static void write(StringBuilder out, Table table, double width, String tail) {
        List<Table.Row> body = table.body();
        boolean kept = !tail.isEmpty() && body.size() > ROWS_WITH_TAIL && !hasTallCells(body);
        int own = kept ? body.size() - ROWS_WITH_TAIL : body.size();
        double perWeight = width / weights(table);
        open(out, table, kept ? " open" : "");
        if (!table.head().isEmpty()) {
            out.append("<thead>");
            rows(out, table, table.head(), true, perWeight);
            out.append("</thead>");
        }
        out.append("<tbody>");
        rows(out, table, body.subList(0, own), false, perWeight);
        if (kept) {
            out.append("<tr><td class=\"tail\" colspan=\"").append(table.columns().size());
            out.append("\">");
            open(out, table, " rest");
            out.append("<tbody>");
            rows(out, table, body.subList(own, body.size()), false, perWeight);
            out.append("</tbody></table>").append(tail).append("</td></tr>");
        }
        out.append("</tbody></table>").append(kept ? "" : tail);
    }

    private static boolean hasTallCells(List<Table.Row> rows) {
        return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(c -> c.down() > 1));
    }

    private static double weights(Table table) {
        return table.columns().stream().mapToDouble(Table.Column::weight).sum();
    }

    private static void open(StringBuilder out, Table table, String more) {
        double weights = weights(table);
        out.append("<table class=\"grid").append(table.small() ? " small" : "");
        out.append(more).append("\">");
        out.append("<colgroup>");
        for (Table.Column column : table.columns()) {
            out.append("<col style=\"width:");
            out.append(Svg.length(column.weight() / weights * 100)).append("%\"/>");
        }
        out.append("</colgroup>");
    }

    private static void rows(
            StringBuilder out, Table table, List<Table.Row> rows, boolean head, double perWeight) {
        int columns = table.columns().size();
        int[] hanging = new int[columns];
        for (Table.Row row : rows) {
            out.append("<tr");
            if (!head && table.rowHeight() > 0) {
                out.append(" style=\"height:").append(Svg.length(table.rowHeight())).append("mm\"");
            }
            out.append('>');
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (hanging[column] > 0) {
                    hanging[column++]--;
                }
                cell(out, table, cell, column, head, perWeight);
                for (int i = 0; i < cell.across(); i++) {
                    hanging[column++] = cell.down() - 1;
                }
            }
            while (column < columns) {
                hanging[column++]--;
            }
            out.append("</tr>");
        }
    }

    private static void cell(
            StringBuilder out,
            Table table,
            Table.Cell cell,
            int column,
            boolean head,
            double perWeight) {
        String tag = head ? "th" : "td";
        Table.Align align =
                cell.align()
                        .orElse(head ? Table.Align.CENTRE : table.columns().get(column).align());
        out.append('<').append(tag);
        if (head) {
            out.append(" scope=\"col\"");
        }
        if (cell.across() > 1) {
            out.append(" colspan=\"").append(cell.across()).append('"');
        }
        if (cell.down() > 1) {
            out.append(" rowspan=\"").append(cell.down()).append('"');
        }
        out.append(" class=\"").append(HtmlWriter.alignment(align));
        if (cell.signing() > 0) {
            out.append(cell.signing() % 2 == 1 ? " odd" : " even");
        }
        out.append('"');
        if (cell.tone() != Tone.NEUTRAL) {
            out.append(" style=\"background:#").append(cell.tone().tint()).append('"');
        }
        out.append('>');
        if (cell.signing() > 0) {
            out.append(cell.signing()).append('.');
        }
        HtmlWriter.text(out, cell.text());
        cell.picture()
                .ifPresent(chart -> {
                    double weight = 0;
                    for (int i = 0; i < cell.across(); i++) {
                        weight += table.columns().get(column + i).weight();
                    }
                    double wide = Math.max(8, weight * perWeight - 4);
                    out.append(ChartSvg.draw(chart, wide, chart.heightInCell()));
                });
        out.append("</").append(tag).append('>');
    }
}
