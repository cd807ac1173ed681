package id.lokmin.figures.web;

import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.entry.EntrySheet;
import id.lokmin.figures.entry.FilledSheet;
import id.lokmin.figures.entry.Typed;
import id.lokmin.paper.Block;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet on A4, filled or empty to write on.
 *
 * <p>It lies the other way round than on the screen, an element a line and a place a column, so
 * that the elements' names can be read; the order of both is that of the screen, so whoever types
 * from it reads down a column and along a line.
 */
final class EntryPaper {

    /** So many places stand side by side; further ones get a table of their own. */
    private static final int ACROSS = 13;

    /** High enough for a pen, in millimetres. */
    private static final double LINE = 8;

    private final EntryWords words;
    private final FilledSheet filled;
    private final boolean empty;

    EntryPaper(EntryWords words, FilledSheet filled, boolean empty) {
        this.words = words;
        this.filled = filled;
        this.empty = empty;
    }

    String title() {
        return words.texts()
                .get(
                        "paper.title",
                        filled.sheet().topic().name().in(words.locale()),
                        words.period(filled.sheet()));
    }

    Paper paper(Imprint imprint) {
        Paper.Builder paper =
                Paper.of(imprint)
                        .page(PageLayout.landscape(PageLayout.Size.A4).withMargin(12))
                        .title(title(), imprint.issuer())
                        .paragraph(words.texts().get("paper.how"))
                        .footer(words.texts().get("paper.footer"));
        for (EntrySheet.Table table : filled.sheet().tables()) {
            for (int from = 0; from < table.places().size(); from += ACROSS) {
                paper.add(new Block.Heading(words.level(table.level()), 2));
                paper.add(
                        table(
                                table,
                                table.places()
                                        .subList(
                                                from,
                                                Math.min(from + ACROSS, table.places().size()))));
            }
        }
        return paper.space(4)
                .signatures(
                        new Block.Signatures.Signer(
                                words.texts().get("paper.date"),
                                words.texts().get("paper.signer"),
                                "",
                                ""))
                .build();
    }

    private Table table(EntrySheet.Table table, List<Integer> places) {
        PlaceTree tree = filled.sheet().area().tree();
        List<Column> columns = new ArrayList<>();
        List<Cell> heads = new ArrayList<>();
        columns.add(Column.left(6));
        heads.add(Cell.bold(words.texts().get("paper.element")));
        for (int place : places) {
            Place here = tree.place(place);
            columns.add(Column.centre(1.6));
            heads.add(Cell.bold(here.name()));
        }
        columns.add(Column.centre(1.6));
        heads.add(Cell.bold(words.texts().get("page.total")));
        Table.Builder built = Table.of(columns.toArray(Column[]::new));
        built.head(heads.toArray(Cell[]::new)).small();
        if (empty) {
            built.rowHeight(LINE);
        }
        for (ElementCard card : table.columns()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(words.name(card)));
            double sum = 0;
            boolean known = false;
            for (int place : places) {
                Typed said = filled.said(card.code(), place);
                sum += said instanceof Typed.Number(double value) ? value : 0;
                known |= said instanceof Typed.Number;
                cells.add(empty ? Cell.of(Text.EMPTY) : Cell.of(said.shown(words.formats())));
            }
            cells.add(
                    empty || !known
                            ? Cell.of(Text.EMPTY)
                            : Cell.bold(words.formats().number((long) sum)));
            built.row(cells);
        }
        return built.build();
    }
}
