package id.lokmin.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingReportsTest {

    @Test
    void months_in_a_row_are_told_as_a_span() {
        assertThat(
                        MissingReports.months(
                                List.of(
                                        Month.of(2025, 1),
                                        Month.of(2025, 3),
                                        Month.of(2025, 4),
                                        Month.of(2025, 5)),
                                Formats.of(Language.INDONESIAN)))
                .isEqualTo("Januari, Maret–Mei");
    }
}
