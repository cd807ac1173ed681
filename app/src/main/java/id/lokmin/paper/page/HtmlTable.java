package id.lokmin.paper.page;

import id.lokmin.paper.Table;
import id.lokmin.paper.Tone;
import java.util.List;

/** Writes a table as HTML, its head in {@code thead} so that it is repeated on every page. */
final class HtmlTable {

    private HtmlTable() {}

    static void write(StringBuilder out, Table table, double width) {
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        out.append("<table class=\"grid").append(table.small() ? " small" : "").append("\">");
        out.append("<colgroup>");
        for (Table.Column column : table.columns()) {
            out.append("<col style=\"width:");
            out.append(Svg.length(column.weight() / weights * 100)).append("%\"/>");
        }
        out.append("</colgroup>");
        if (!table.head().isEmpty()) {
            out.append("<thead>");
            rows(out, table, table.head(), true, width / weights);
            out.append("</thead>");
        }
        out.append("<tbody>");
        rows(out, table, table.body(), false, width / weights);
        out.append("</tbody></table>");
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
                    out.append(ChartSvg.draw(chart, wide, 6));
                });
        out.append("</").append(tag).append('>');
    }
}
