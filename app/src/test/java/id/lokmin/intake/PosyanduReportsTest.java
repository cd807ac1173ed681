package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.place.WorkingArea;
import id.lokmin.register.Attendance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Two villages that each have a posyandu Melati; the second also has Mawar. */
class PosyanduReportsTest {

    private static final Month MAY = Month.of(2025, 5);

    private static final WorkingArea AREA =
            WorkingArea.of(
                    Map.of(
                            1, List.of(area(1, Level.PUSKESMAS, "P", "Contoh", 0)),
                            2, List.of(area(2, Level.VILLAGE, "D1", "Atas", 1)),
                            3, List.of(area(3, Level.VILLAGE, "D2", "Bawah", 1)),
                            4, List.of(area(4, Level.RW, "D1.1", "RW 01", 2)),
                            5, List.of(area(5, Level.RW, "D2.1", "RW 01", 3)),
                            6, List.of(area(6, Level.POSYANDU, "S1", "Melati", 2)),
                            7, List.of(area(7, Level.POSYANDU, "S2", "Melati", 3)),
                            8, List.of(area(8, Level.POSYANDU, "S3", "Mawar", 3))),
                    Map.of(),
                    Map.of());

    private static Area area(int seq, Level level, String code, String name, int parent) {
        return new Area(
                seq,
                level,
                code,
                name,
                parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                LocalDate.of(2020, 1, 1),
                Optional.empty());
    }

    private static int children(PosyanduReports reports, String posyandu) {
        return reports.children(AREA.tree().indexOf(posyandu), MAY);
    }

    @Test
    void children_count_at_the_posyandu_of_their_own_village() {
        PosyanduReports reports =
                PosyanduReports.of(
                                AREA,
                                List.of(
                                        new Attendance("Posyandu Melati", "D1.1", MAY, 12),
                                        new Attendance("MELATI", "D2.1", MAY, 7),
                                        new Attendance("melati", "D2.1", MAY, 1)),
                                2025)
                        .orElseThrow();
        assertThat(children(reports, "S1")).isEqualTo(12);
        assertThat(children(reports, "S2")).isEqualTo(8);
        assertThat(children(reports, "S3")).isZero();
    }

    @Test
    void lists_that_seldom_name_a_known_posyandu_are_not_by_posyandu() {
        assertThat(
                        PosyanduReports.of(
                                AREA,
                                List.of(
                                        new Attendance("Mawar", "D2.1", MAY, 3),
                                        new Attendance("", "D2.1", MAY, 20)),
                                2025))
                .isEmpty();
        assertThat(PosyanduReports.of(AREA, List.of(), 2025)).isEmpty();
    }
}
