package id.lokmin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.figures.store.TestFigures;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Wish;
import id.lokmin.intake.store.TestIntake;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.register.store.TestRegister;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of a whole year holds, up to a month, what a board up to that month holds. */
class BoardsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-02T02:00:00Z"), ZoneOffset.UTC);
    private static final Month FIRST = Month.of(2024, 1);
    private static final Month MARCH = Month.of(2025, 3);

    @Test
    void an_early_month_knows_nothing_of_later_ones(@TempDir Path folder) {
        DataFolder data = new DataFolder(folder);
        data.create();
        try (Storage storage = Storage.open(data)) {
            Catalog catalog = Catalog.builtIn();
            Imports imports = TestIntake.imports(storage, data, catalog, CLOCK);
            PrintWriter quiet = new PrintWriter(new StringWriter());
            Terminal terminal = new Terminal(quiet, quiet, Language.INDONESIAN);
            List<Wish> wishes =
                    Stream.of(
                                    "wilayah.csv",
                                    "sasaran-2025.xlsx",
                                    "eppgbm-status-gizi-2025-02.xlsx",
                                    "eppgbm-status-gizi-2025-03.xlsx",
                                    "eppgbm-status-gizi-2025-04.xlsx",
                                    "asik-imunisasi-2025.xlsx",
                                    "rekap-kia-2025-03.xlsx",
                                    "rekap-kia-2025-04.xlsx")
                            .map(file -> Wish.of(demo().resolve(file)))
                            .toList();
            assertThat(imports.run(wishes, "uji", imports.report(terminal))).isNotEqualTo(1);
            Places places = TestPlaces.over(storage, CLOCK);
            Boards boards =
                    new Boards(
                            places,
                            TestFigures.over(storage),
                            TestRegister.over(storage, data, places, CLOCK),
                            storage);
            WorkingArea area = places.over(FIRST, MARCH);
            FigureBoard upToMarch = boards.of(area, FIRST, MARCH, catalog.elements());
            FigureBoard year = boards.of(FIRST, MARCH, catalog);
            assertThat(year.months()).isEqualTo(24);
            assertThat(year.byCode().keySet()).isEqualTo(upToMarch.byCode().keySet());
            int reported = 0;
            for (Column column : upToMarch.byCode().values()) {
                Column ofYear = year.find(column.element().code()).orElseThrow();
                for (int place = 0; place < area.tree().size(); place++) {
                    for (int month = 0; month < upToMarch.months(); month++) {
                        int cell = place * upToMarch.months() + month;
                        int same = place * year.months() + month;
                        assertThat(ofYear.states()[same])
                                .describedAs(column.element().code())
                                .isEqualTo(column.states()[cell]);
                        assertThat(Double.valueOf(ofYear.values()[same]))
                                .describedAs(column.element().code())
                                .isEqualTo(Double.valueOf(column.values()[cell]));
                        reported += column.values()[cell] > 0 ? 1 : 0;
                    }
                }
            }
            assertThat(reported).isGreaterThan(500);
        }
    }

    private static Path demo() {
        Path here = Path.of("demo/kalitanjung");
        return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    }
}
