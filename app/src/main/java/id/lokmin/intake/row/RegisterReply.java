package id.lokmin.intake.row;

import id.lokmin.intake.CellFinding;
import id.lokmin.intake.profile.Table;
import id.lokmin.register.Receipt;
import id.lokmin.register.RowFinding;
import java.util.List;

/** The register's answer about a list, told at the cells of the file that the list came from. */
final class RegisterReply {

    private final Table table;

    RegisterReply(Table table) {
        this.table = table;
    }

    Staged.Outcome outcome(Receipt receipt) {
        List<CellFinding> findings = receipt.findings().stream().map(this::atCell).toList();
        return new Staged.Outcome(
                receipt.added(),
                receipt.changed(),
                receipt.same(),
                receipt.duplicates(),
                receipt.rejected(),
                findings);
    }

    private CellFinding atCell(RowFinding doubt) {
        String column = column(doubt.field());
        Integer at = table.header().columns().get(column);
        return new CellFinding(
                table.label(),
                doubt.row(),
                at == null ? -1 : at,
                table.header().titles().getOrDefault(column, ""),
                doubt.finding().problem(),
                doubt.finding().arguments(),
                doubt.rejected());
    }

    private String column(RowFinding.Field field) {
        return switch (field) {
            case NIK -> "nik";
            case NAME -> "name";
            case BIRTH_DATE -> "birth_date";
            case SEX -> "sex";
            case HOME -> table.header().columns().containsKey("rw") ? "rw" : "village";
            case DATE -> "date";
            case WEIGHT -> "weight";
            case LENGTH -> "length";
            case POSITION -> "position";
            case SOURCE_SCORE -> "z_weight_length";
            case VACCINE -> "vaccine";
            case ENTERED -> "entered";
            case SITE -> "site";
            case ROW -> "";
        };
    }
}
