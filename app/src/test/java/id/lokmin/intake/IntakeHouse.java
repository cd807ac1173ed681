package id.lokmin.intake;

import id.lokmin.catalog.Catalog;
import id.lokmin.intake.store.TestIntake;
import id.lokmin.place.Institutions;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rooms that intake needs over a fresh data folder, with the day set to 3 October 2025. */
public final class IntakeHouse implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);

    private static final Catalog CATALOG = Catalog.builtIn();

    final Storage storage;
    final Intake intake;
    final Path data;
    private final DataFolder dataFolder;
    private final Path folder;

    public IntakeHouse(Path folder) {
        this(folder, Storage.open(new DataFolder(folder.resolve("data"))));
    }

    /** With a catalog that a district extends. */
    IntakeHouse(Path folder, Path catalog) {
        this(folder, Storage.open(new DataFolder(folder.resolve("data"))), Catalog.load(catalog));
    }

    /** Over any database; the key of the names lies in the data folder all the same. */
    IntakeHouse(Path folder, Storage storage) {
        this(folder, storage, CATALOG);
    }

    private IntakeHouse(Path folder, Storage storage, Catalog catalog) {
        this.folder = folder;
        this.storage = storage;
        this.data = folder.resolve("data");
        this.dataFolder = new DataFolder(data);
        dataFolder.create();
        this.intake = TestIntake.over(storage, dataFolder, catalog, CLOCK);
    }

    ImportedFiles files() {
        return TestIntake.files(storage, CLOCK);
    }

    Institutions institutions() {
        return new Institutions(storage, CLOCK);
    }

    /** A working area of one village with RW 01 to RW 13 and one posyandu. */
    IntakeHouse withAreas() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Jenis;Kode;Nama;Kode Induk;Melayani RW;Sebutan Lain;Berlaku Mulai");
        lines.add("puskesmas;P;Contoh;;;PKM Contoh;2020-01-01");
        lines.add("desa;D;Contoh;P;;Kel. Contoh;2020-01-01");
        for (int rw = 1; rw <= 13; rw++) {
            lines.add("rw;D.%02d;RW %02d;D;;;2020-01-01".formatted(rw, rw));
        }
        lines.add("posyandu;POS;Melati;D;RW 01, RW 02;;2020-01-01");
        run(write("wilayah.csv", String.join("\n", lines) + "\n"));
        return this;
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A workbook of one sheet; lines of cells parted by {@code |}. */
    Path workbook(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column] + "\u00a0");
                    }
                }
            }
        }
        return file;
    }

    /** What one run of the command prints and its exit code, progress first. */
    String run(Path... files) {
        return run(false, files);
    }

    String rehearse(Path... files) {
        return run(true, files);
    }

    private String run(boolean rehearse, Path... files) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        Imports imports = new Imports(intake, new RejectFiles(dataFolder, files()));
        FileReport report = imports.report(new Terminal(printer, printer, Language.INDONESIAN));
        List<Wish> wishes = Arrays.stream(files).map(Wish::of).toList();
        int code =
                rehearse
                        ? imports.rehearse(wishes, "uji", report)
                        : imports.run(wishes, "uji", report);
        return out + "exit " + code;
    }

    Result bring(Path file) {
        return intake.commit(intake.preview(Wish.of(file)), "uji");
    }

    int count(String table) {
        return storage.read(sql -> sql.fetchCount(org.jooq.impl.DSL.table(table)));
    }

    String pragma(String name) {
        return storage.read(sql -> String.valueOf(sql.fetchValue("PRAGMA " + name)));
    }

    @Override
    public void close() {
        storage.close();
    }
}
