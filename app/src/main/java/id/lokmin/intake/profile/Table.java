package id.lokmin.intake.profile;

import id.lokmin.intake.sheet.Cell;
import id.lokmin.intake.sheet.Sheet;
import id.lokmin.intake.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows under a recognised header, without what only looks like rows: the line of column
 * numbers, repeated headers, totals, legends and signatures. Those are listed too, nothing
 * disappears.
 *
 * @param label the sheet's name where the file has several; else empty
 * @param header where the table stands
 * @param rows what is to be read
 * @param furniture what was passed over
 */
public record Table(String label, HeaderMatch header, List<Row> rows, List<SheetRow> furniture) {

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?i)(grand |sub ?)?(jumlah|total|jml|rata-?rata)( (total|semua|puskesmas|kelurahan|desa|rw).*)?[ :.]*");
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?i)(mengetahui|menyetujui|kepala (upt|puskesmas)|plt\\.? kepala|nip\\b|dibuat oleh|petugas|"
                            + "penanggung ?jawab|pengelola|koordinator|keterangan|ket\\b|catatan|sumber( data)?\\b|legenda|"
                            + "\\*|\\p{L}[\\p{L} ]+, (tgl )?[0-9.]{1,4} ?\\p{L}+ 20[0-9]{2}).*");

    public Table {
        rows = List.copyOf(rows);
        furniture = List.copyOf(furniture);
    }

    /** One row of the table, its cells asked for by column name. */
    public static final class Row {

        private final HeaderMatch header;
        private final SheetRow row;

        public Row(HeaderMatch header, SheetRow row) {
            this.header = header;
            this.row = row;
        }

        /** The row's number as the spreadsheet program shows it. */
        public int number() {
            return row.number();
        }

        public SheetRow cells() {
            return row;
        }

        /** The cell of a column; empty where the file has no such column. */
        public Cell cell(String column) {
            Integer at = header.columns().get(column);
            return at == null ? Cell.EMPTY : row.cell(at);
        }
    }

    /** A table of rows that were found in another way. */
    public static Table of(HeaderMatch header, List<Row> rows) {
        return new Table("", header, rows, List.of());
    }

    /** The table under a header. */
    public static Table under(HeaderMatch header, String label) {
        List<SheetRow> all = header.sheet().rows();
        List<Row> rows = new ArrayList<>();
        List<SheetRow> furniture = new ArrayList<>();
        boolean below = false;
        for (int i = header.firstDataRow(); i < all.size(); i++) {
            SheetRow row = all.get(i);
            boolean complete = isComplete(header, row);
            boolean ends = isTotal(row) || (!complete && isFoot(row));
            boolean passed =
                    ends
                            || (below && !complete)
                            || isColumnNumbers(header, row, i)
                            || isHeaderAgain(header, row)
                            || isEmptyHere(header, row);
            if (passed) {
                furniture.add(row);
            } else {
                rows.add(new Row(header, row));
            }
            below |= ends;
        }
        return new Table(label, header, rows, furniture);
    }

    /** The rows that the header takes. */
    public List<SheetRow> headerRows() {
        return header.headerRows();
    }

    /** Texts above the header, in which a month may be named. */
    public List<String> titles() {
        return header.sheet().rows().subList(0, header.firstRow()).stream()
                .map(Table::line)
                .toList();
    }

    public Sheet sheet() {
        return header.sheet();
    }

    private static String line(SheetRow row) {
        return String.join(" ", row.filled().stream().map(Cell::text).toList());
    }

    /** Everything required is there, and in a table of figures at least one figure. */
    private static boolean isComplete(HeaderMatch header, SheetRow row) {
        List<ColumnRule> figures = header.profile().figures();
        return header.profile().required().stream().noneMatch(rule -> isEmpty(header, row, rule))
                && (figures.isEmpty()
                        || figures.stream().anyMatch(rule -> !isEmpty(header, row, rule)));
    }

    private static boolean isEmpty(HeaderMatch header, SheetRow row, ColumnRule rule) {
        Integer column = header.columns().get(rule.name());
        return column == null || row.cell(column).isEmpty();
    }

    private static boolean isTotal(SheetRow row) {
        int looked = 0;
        for (Cell cell : row.filled()) {
            if (TOTAL.matcher(cell.text()).matches()) {
                return true;
            }
            if (++looked == 3) {
                break;
            }
        }
        return false;
    }

    private static boolean isFoot(SheetRow row) {
        return row.filled().stream().anyMatch(cell -> FOOT.matcher(cell.text()).matches());
    }

    /** The line "1 2 3 4 …" or "(1) (2) (3) …" that official forms have under their header. */
    private static boolean isColumnNumbers(HeaderMatch header, SheetRow row, int index) {
        if (index > header.firstDataRow() + 1 || row.filled().size() < 3) {
            return false;
        }
        int expected = 0;
        for (Cell cell : row.filled()) {
            String text = cell.text().replaceAll("[()]", "");
            if (!text.equals(Integer.toString(++expected))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeaderAgain(HeaderMatch header, SheetRow row) {
        long again =
                header.profile().required().stream()
                        .filter(rule ->
                                rule.isHeadedBy(
                                        Header.key(row.cell(header.column(rule.name())).text())))
                        .count();
        return again == header.profile().required().size();
    }

    /** Nothing in any column that the profile knows. */
    private static boolean isEmptyHere(HeaderMatch header, SheetRow row) {
        return header.columns().values().stream().allMatch(column -> row.cell(column).isEmpty());
    }
}
