package id.lokmin.followup.web;

import id.lokmin.access.Visit;
import id.lokmin.followup.FundingRequest;
import id.lokmin.followup.FundingRequests;
import id.lokmin.followup.Origins;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.SheetBook;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Column;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The hand-off list in the columns of the matrix "Rancangan RKP Desa", read through a page on how
 * plans are laid out (pdfcoffee.com/sistematika-penyusunan-rpjmdes); the last one, Dasar, is ours:
 * it says which agreement the proposal rests on.
 */
@Component
class VillageList {

    static final List<String> HEADS =
            List.of(
                    "No",
                    "Bidang",
                    "Jenis kegiatan",
                    "Lokasi",
                    "Volume",
                    "Sasaran/manfaat",
                    "Waktu pelaksanaan",
                    "Perkiraan biaya (Rp)",
                    "Sumber pembiayaan",
                    "Pola pelaksanaan",
                    "Rencana pelaksana kegiatan",
                    "Dasar");

    private static final int COST = 7;

    private final Promises promises;
    private final FundingRequests requests;
    private final Origins origins;
    private final Files files;

    VillageList(Promises promises, FundingRequests requests, Origins origins, Files files) {
        this.promises = promises;
        this.requests = requests;
        this.origins = origins;
        this.files = files;
    }

    /** A line of the list. */
    record Line(Promise promise, FundingRequest request, List<String> cells) {}

    /** All that still stand, by field and year. */
    List<Line> lines(PromiseWords words) {
        Map<String, FundingRequest> made = requests.byPromise();
        List<Line> lines = new ArrayList<>();
        for (Promise promise : promises.list()) {
            Optional.ofNullable(made.get(promise.id()))
                    .filter(VillageList::stands)
                    .ifPresent(request -> lines.add(new Line(promise, request, List.of())));
        }
        lines.sort(
                Comparator.comparing((Line line) -> line.request().field())
                        .thenComparing(line -> line.request().year())
                        .thenComparing(line -> line.promise().id()));
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = cells(numbered.size() + 1, line.promise(), line.request(), words);
            numbered.add(new Line(line.promise(), line.request(), cells));
        }
        return numbered;
    }

    private static boolean stands(FundingRequest request) {
        return request.state() != FundingRequest.State.WITHDRAWN
                && request.state() != FundingRequest.State.REFUSED;
    }

    private List<String> cells(
            int number, Promise promise, FundingRequest request, PromiseWords words) {
        return List.of(
                String.valueOf(number),
                request.field().label(),
                request.kind(),
                String.join(", ", words.places(promise)),
                promise.says().aim().volume(),
                request.benefit(),
                String.valueOf(request.year()),
                request.rupiah().isPresent()
                        ? words.formats().number(request.rupiah().getAsLong())
                        : "",
                promise.says().funding(),
                request.pattern().label(),
                request.executor(),
                origins.words(promise.origin(), Language.INDONESIAN)
                        + ", RTL nomor "
                        + promise.says().number());
    }

    SheetBook.Sheet sheet(PromiseWords words) {
        double[] widths = {5, 26, 40, 22, 18, 28, 12, 16, 18, 18, 26, 34};
        List<SheetBook.Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new SheetBook.Column(HEADS.get(i), widths[i]));
        }
        List<List<SheetBook.Cell>> rows = new ArrayList<>();
        for (Line line : lines(words)) {
            List<SheetBook.Cell> row = new ArrayList<>();
            for (int i = 0; i < line.cells().size(); i++) {
                row.add(
                        i == COST && line.request().rupiah().isPresent()
                                ? SheetBook.Cell.number(line.request().rupiah().getAsLong())
                                : SheetBook.Cell.words(line.cells().get(i)));
            }
            rows.add(row);
        }
        return new SheetBook.Sheet("Usulan musrenbang", columns, rows);
    }

    Paper paper(PromiseWords words, Visit visit) {
        double[] weights = {1, 3.5, 5, 3, 2.5, 3.5, 2.2, 2.6, 2.6, 2.6, 3.2, 3.6};
        Column[] columns = new Column[weights.length];
        for (int i = 0; i < weights.length; i++) {
            columns[i] = i == COST ? Column.right(weights[i]) : Column.left(weights[i]);
        }
        Table.Builder table = Table.of(columns).head(HEADS.toArray(String[]::new)).small();
        List<Line> lines = lines(words);
        lines.forEach(line -> table.row(line.cells().toArray(String[]::new)));
        Paper.Builder paper =
                Paper.of(files.imprint("Usulan bidang kesehatan untuk musrenbang", visit))
                        .page(PageLayout.landscape(PageLayout.Size.F4))
                        .title(
                                "USULAN BIDANG KESEHATAN UNTUK MUSYAWARAH PERENCANAAN PEMBANGUNAN",
                                visit.office());
        return (lines.isEmpty() ? paper.paragraph("Belum ada usulan.") : paper.add(table.build()))
                .build();
    }
}
