package id.lokmin.register;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.store.RegisterKey;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A register over an empty database, with two villages, and short ways to write rows for it. */
final class RegisterHouse {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);

    /** Kelurahan A with RW A1 and A2, kelurahan B with RW B1. */
    static final PlaceTree TREE =
            PlaceTree.builder()
                    .root(new Place("P", "Puskesmas", Level.PUSKESMAS))
                    .add(new Place("A", "Kelurahan A", Level.VILLAGE), "P")
                    .add(new Place("A1", "RW 01", Level.RW), "A")
                    .add(new Place("A2", "RW 02", Level.RW), "A")
                    .add(new Place("B", "Kelurahan B", Level.VILLAGE), "P")
                    .add(new Place("B1", "RW 01", Level.RW), "B")
                    .build();

    final Storage storage;
    final Register register;
    private final Batches batches;

    RegisterHouse(Storage storage) {
        this(storage, folder());
    }

    RegisterHouse(Storage storage, DataFolder folder) {
        this.storage = storage;
        this.batches = new Batches(storage, CLOCK);
        this.register =
                new Register(
                        storage,
                        new RegisterKey(folder),
                        CLOCK,
                        () ->
                                (village, site) ->
                                        site.equals("Posyandu Tunggal")
                                                ? Optional.of("A2")
                                                : Optional.empty(),
                        RegisterSettings.USUAL);
    }

    static DataFolder folder() {
        try {
            return new DataFolder(Files.createTempDirectory("lokmin-register"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Batch batch(String file) {
        return batches.begin(file, "notulis");
    }

    Receipt measure(MeasurementEntry... entries) {
        return register.acceptMeasurements(batch("timbang.xlsx"), List.of(entries));
    }

    Receipt give(DoseEntry... entries) {
        return register.acceptDoses(batch("asik.xlsx"), List.of(entries));
    }

    /**
     * One element as text, a line a place: {@code A1 1 0 .} with a dot for missing. Of a village
     * what is known beyond its RW.
     */
    String table(String element, String from, String to, String... places) {
        Month first = Month.parse(from);
        int months = first.until(Month.parse(to)) + 1;
        Column column =
                register.columns(TREE, first, Month.parse(to)).stream()
                        .filter(one -> one.element().code().equals(element))
                        .findFirst()
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (String place : places) {
            StringBuilder line = new StringBuilder(place);
            for (int month = 0; month < months; month++) {
                int number = TREE.indexOf(place);
                double value =
                        TREE.level(number) == Level.RW
                                ? column.values()[number * months + month]
                                : column.remainders().at(number, month);
                line.append(' ').append(Double.isNaN(value) ? "." : "" + (int) value);
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    /** One element as the engine adds it up: {@code P 2, A1 .} with a dot for no figure. */
    String figures(String element, String month, String... places) {
        Month of = Month.parse(month);
        FigureBoard board = new FigureBoard(TREE, of, 1, register.columns(TREE, of, of));
        Indicator count =
                new Indicator(
                        "X-1",
                        Formula.parse(element),
                        new Formula.Nothing(),
                        1,
                        new Cumulation.Mon(),
                        Direction.DESCRIPTIVE);
        OutcomeTable table = Evaluator.on(board).months(List.of(count));
        return String.join(
                ", ",
                Arrays.stream(places)
                        .map(place -> {
                            Outcome outcome = table.outcome("X-1", place, Period.month(of));
                            return place
                                    + (outcome instanceof Outcome.Measured(var _, double value)
                                            ? " " + (int) value
                                            : " .");
                        })
                        .toList());
    }

    static ChildIdentity child(String nik, String name, String born) {
        return new ChildIdentity(nik, name, LocalDate.parse(born), Sex.FEMALE, "Ibu Contoh");
    }

    /** A row of a girl measured lying: kilograms × 1000, centimetres × 10. */
    static MeasurementEntry row(
            int row, ChildIdentity child, String home, String day, int grams, int millimetres) {
        return new MeasurementEntry(
                row,
                child,
                BirthSize.UNKNOWN,
                new Home(home, "001"),
                "Posyandu Melati",
                LocalDate.parse(day),
                size(grams, millimetres),
                WeightGain.GAINED,
                new Services(OptionalInt.of(0), OptionalInt.of(0), Services.Answer.YES),
                SourceScores.NONE);
    }

    static BodySize size(int grams, int millimetres) {
        return new BodySize(
                OptionalInt.of(grams),
                OptionalInt.of(millimetres),
                Position.UNKNOWN,
                OptionalInt.empty());
    }

    static DoseEntry dose(int row, ChildIdentity child, String vaccine, String day) {
        return dose(row, child, vaccine, day, "Posyandu Banyak");
    }

    static DoseEntry dose(int row, ChildIdentity child, String vaccine, String day, String site) {
        return new DoseEntry(
                row,
                child,
                "A",
                vaccine,
                LocalDate.parse(day),
                Optional.of(LocalDate.parse(day).plusDays(1)),
                site,
                DoseEntry.Timing.ON_SCHEDULE);
    }

    static String codes(Receipt receipt) {
        return String.join(
                " ",
                receipt.findings().stream()
                        .map(one -> one.row() + ":" + one.finding().problem())
                        .toList());
    }

    static String counts(Receipt receipt) {
        return "%d baru, %d berubah, %d sama, %d ganda, %d ditolak"
                .formatted(
                        receipt.added(),
                        receipt.changed(),
                        receipt.same(),
                        receipt.duplicates(),
                        receipt.rejected());
    }
}
