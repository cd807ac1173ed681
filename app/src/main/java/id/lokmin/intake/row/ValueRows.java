package id.lokmin.intake.row;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureList;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.cell.Nothing;
import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.sheet.TextLines;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rows of one figure each: area, element, month, value.
 *
 * <p>A text file streams through: a line whose area, element and month were met before and whose
 * value is plain digits costs three look-ups and 21 bytes; every other line takes the way of a
 * table's row, with the same findings.
 */
final class ValueRows implements RowTaker {

    /** More rejected rows than this nobody corrects by hand. */
    private static final int REJECTED_KEPT = 10_000;

    private final Catalog catalog;
    private final FigureBook figures;
    private final Places places;

    ValueRows(Catalog catalog, FigureBook figures, Places places) {
        this.catalog = catalog;
        this.figures = figures;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Reading reading = new Reading(table, setting);
        table.rows().forEach(reading::row);
        return reading.staged();
    }

    @Override
    public Optional<Streamed> stream(Path file, HeaderMatch header, Setting setting)
            throws IOException {
        Reading reading = new Reading(Table.of(header, List.of(header.aRow())), setting);
        int area = header.column("area");
        int element = header.column("element");
        int month = header.column("month");
        int value = header.column("value");
        List<Table.Row> rejected = new ArrayList<>();
        try (TextLines lines = TextLines.open(file, header.lastRowNumber())) {
            while (lines.next()) {
                boolean quick =
                        reading.quick(
                                lines.field(area),
                                lines.field(element),
                                lines.field(month),
                                lines.field(value));
                if (!quick && !lines.isBlank()) {
                    Table.Row row = new Table.Row(header, lines.row());
                    if (!reading.row(row) && rejected.size() < REJECTED_KEPT) {
                        rejected.add(row);
                    }
                }
            }
        }
        return Optional.of(new Streamed(Table.of(header, rejected), reading.staged()));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return figures.undo(undone, undoing).skipped();
    }

    /** One pass over rows. */
    private final class Reading {

        private final List<CellFinding> findings = new ArrayList<>();
        private final FigureList accepted = new FigureList(1 << 12);
        private final Map<String, Integer> placeByText = new HashMap<>();
        private final Map<String, Integer> elementByText = new HashMap<>();
        private final Map<String, Month> monthByText = new HashMap<>();
        private final RowReader reader;
        private final Whereabouts whereabouts;
        private final AreaCell areas;
        private final Month today;
        private int read;
        private int rejected;

        Reading(Table table, Setting setting) {
            reader = new RowReader(table, setting.dates(), findings);
            whereabouts = new Whereabouts(places, setting.today());
            areas = new AreaCell(whereabouts, "");
            today = setting.today();
        }

        /** Takes a line that holds nothing new but its value. */
        boolean quick(String area, String element, String month, String value) {
            Integer place = placeByText.get(area);
            Integer number = elementByText.get(element);
            Month when = monthByText.get(month);
            int plain = plainDigits(value);
            if (place == null || number == null || when == null || plain < 0) {
                return false;
            }
            read++;
            accepted.report(number, place, when, plain);
            return true;
        }

        /** Takes a row the careful way; answers whether it is accepted. */
        boolean row(Table.Row row) {
            reader.next(row);
            String written = reader.text("element");
            if (reader.cell("value").isEmpty()) {
                return true;
            }
            read++;
            if (!written.isEmpty() && catalog.findElement(written).isEmpty()) {
                reader.reject("element", Problem.ELEMENT_UNKNOWN, written);
            }
            Optional<Month> month = reader.month("month").map(Reported::month);
            Optional<String> place = areas.find(reader, month.orElse(today));
            Optional<Nothing> nothing = Nothing.in(reader.cell("value"));
            OptionalDouble value = reader.number("value");
            if (reader.isRejected() || month.isEmpty() || place.isEmpty()) {
                rejected++;
                return false;
            }
            int seq = whereabouts.seq(place.get());
            int element = accepted.number(written);
            if (nothing.isPresent()) {
                accepted.add(
                        element, seq, month.get(), FigureRows.state(nothing.get()), Double.NaN);
            } else {
                accepted.report(element, seq, month.get(), value.orElseThrow());
            }
            placeByText.put(reader.text("area"), seq);
            elementByText.put(written, element);
            monthByText.put(reader.text("month"), month.get());
            return true;
        }

        Staged staged() {
            return new Staged(
                    Staged.Unit.FIGURES,
                    read,
                    rejected,
                    0,
                    findings,
                    batch -> FigureRows.outcome(figures.record(batch, accepted)));
        }
    }

    /** {@code "42" => 42}; -1 for everything but up to nine digits. */
    private static int plainDigits(String text) {
        int length = text.length();
        if (length == 0 || length > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
