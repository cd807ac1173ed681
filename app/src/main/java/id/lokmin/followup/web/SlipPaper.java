package id.lokmin.followup.web;

import id.lokmin.followup.Promise;
import id.lokmin.paper.Chart;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import id.lokmin.shell.web.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Slips of promises, four A6 to a sheet of A4, cut along the lines. */
final class SlipPaper {

    private static final int A_SHEET = 4;
    private static final int MARGIN = 8;

    /** Half of what A4 leaves between its margins, less the rules. */
    private static final double ROW_HEIGHT = 133;

    private final PromiseWords words;

    /** A promise with the address of its link. */
    record Slip(Promise promise, String address, QrCode code) {}

    SlipPaper(PromiseWords words) {
        this.words = words;
    }

    Paper of(List<Slip> slips, Imprint imprint) {
        Paper.Builder paper =
                Paper.of(imprint)
                        .page(new PageLayout(PageLayout.Size.A4, false, MARGIN, MARGIN))
                        .withoutPageNumbers();
        for (int from = 0; from < slips.size(); from += A_SHEET) {
            if (from > 0) {
                paper.pageBreak();
            }
            paper.add(sheet(slips.subList(from, Math.min(slips.size(), from + A_SHEET))));
        }
        return paper.build();
    }

    private Table sheet(List<Slip> four) {
        Table.Builder table = Table.of(Column.left(1), Column.left(1)).rowHeight(ROW_HEIGHT);
        for (int i = 0; i < four.size(); i += 2) {
            List<Cell> row = new ArrayList<>();
            row.add(cell(four.get(i)));
            row.add(i + 1 < four.size() ? cell(four.get(i + 1)) : Cell.of(""));
            table.row(row);
        }
        return table.build();
    }

    private Cell cell(Slip slip) {
        Promise promise = slip.promise();
        Text text =
                Text.bold("JANJI " + promise.says().owner().position().toUpperCase(Locale.ROOT))
                        .plus(Text.of("\n\n"))
                        .plus(Text.of(promise.says().activity() + "\n"))
                        .plus(line("Di mana", words.placesInShort(promise)))
                        .plus(line("Hasil", words.aim(promise)))
                        .plus(line("Paling lambat", words.due(promise)))
                        .plus(line("Bukti", promise.says().proof()))
                        .plus(
                                Text.of(
                                        "\nSudah sampai mana? Arahkan kamera HP ke gambar ini, atau buka\n"))
                        .plus(Text.bold(slip.address()))
                        .plus(
                                Text.of(
                                        "\nTanpa HP: ☐ belum mulai  ☐ berjalan  ☐ selesai  ☐ terkendala,"
                                                + " jumlah ………, lalu kembalikan ke Puskesmas.\n"));
        Chart code = new Chart.Code("Tautan janji", slip.code());
        return new Cell(text, 1, 1, Tone.NEUTRAL, Optional.empty(), Optional.of(code), 0);
    }

    private static Text line(String label, String value) {
        return value.isBlank()
                ? Text.EMPTY
                : Text.of(label + ": ").plus(Text.bold(value)).plus(Text.of("\n"));
    }
}
