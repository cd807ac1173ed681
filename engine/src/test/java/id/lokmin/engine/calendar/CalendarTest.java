package id.lokmin.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @Test
    void months_stand_on_a_line() {
        Month september = Month.of(2025, 9);

        assertThat(september).hasToString("2025-09").isEqualTo(Month.parse("2025-09"));
        assertThat(september.minus(9)).hasToString("2024-12");
        assertThat(Month.of(2025, 1).until(september)).isEqualTo(8);
        assertThat(september.lastDay()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(september).isGreaterThan(Month.parse("2024-12"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09, 2025-09, 2025-09",
        "2025-Q3, 2025-07, 2025-09",
        "2025-S2, 2025-07, 2025-12",
        "2025,    2025-01, 2025-12"
    })
    void period_is_read_and_written_alike(String text, String first, String last) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.contains(period.last())).isTrue();
        assertThat(period.previous().last()).isEqualTo(period.first().minus(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-Q5", "2025-S0", "2025/09", "25-09", "September"})
    void nonsense_is_no_period(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09, 2025/2026, 3", "2026-06, 2025/2026, 12", "2026-07, 2026/2027, 1"})
    void school_year_begins_in_july(String month, String year, int into) {
        SchoolYear schoolYear = SchoolYear.of(Month.parse(month));

        assertThat(schoolYear).hasToString(year);
        assertThat(schoolYear.monthsInto(Month.parse(month))).isEqualTo(into);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-28, 2024-W52, 2024-12",
        "2024-12-29, 2025-W01, 2025-01",
        "2025-01-04, 2025-W01, 2025-01",
        "2025-01-05, 2025-W02, 2025-01",
        "2025-12-31, 2025-W53, 2025-12",
        "2026-01-04, 2026-W01, 2026-01"
    })
    void epidemiological_week_belongs_where_its_wednesday_lies(
            LocalDate day, String week, String month) {
        EpiWeek found = EpiWeek.of(day);

        assertThat(found).hasToString(week).isEqualTo(EpiWeek.parse(week));
        assertThat(found.month()).hasToString(month);
        assertThat(day).isBetween(found.firstDay(), found.lastDay());
    }
}
