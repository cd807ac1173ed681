package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Promises come back until they are closed with a reason, however many meetings that takes. */
class EarlierPromisesTest {

    private static final String ALL =
            """
            lintas-sektor | 2024-Q4 | 1 | STUCK
            lintas-sektor | 2024-Q4 | 2 | DONE
            lintas-sektor | 2025-Q1 | 1 | DONE
            lintas-sektor | 2025-Q1 | 2 | UNDER_WAY
            lintas-sektor | 2025-Q1 | 3 | HANDED_ON
            lintas-sektor | 2025-Q2 | 1 | DONE
            lintas-sektor | 2025-Q2 | 2 | NOT_STARTED
            lintas-sektor | 2025-Q2 | 3 | CANCELLED
            lintas-sektor | 2025-Q3 | 1 | NOT_STARTED
            lintas-sektor | 2025-Q4 | 1 | NOT_STARTED
            bulanan       | 2025-06 | 1 | NOT_STARTED
            lain          | 2025    | 1 | NOT_STARTED
            lintas-sektor | rembuk  | 1 | NOT_STARTED
            """;

    private static List<Promise> promises(String table) {
        List<Promise> promises = new ArrayList<>();
        for (String line : table.strip().split("\n")) {
            String[] cells = line.split("\\|");
            promises.add(
                    new Promise(
                            "janji-" + promises.size(),
                            new Origin(cells[0].strip(), cells[1].strip()),
                            says(
                                    Integer.parseInt(cells[2].strip()),
                                    PromiseState.valueOf(cells[3].strip()))));
        }
        return promises;
    }

    private static PromiseEntry says(int number, PromiseState state) {
        return new PromiseEntry(
                number,
                "Sweeping imunisasi",
                new Aim("", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), ""),
                new Owner("Ketua RW 07", "RT/RW", List.of()),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                new Progress(state, Optional.empty(), "", OptionalDouble.empty(), "", ""));
    }

    private static String before(String kind, String period, String table) {
        Meeting meeting =
                new Meeting(
                        "rapat",
                        kind,
                        Period.parse(period),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return EarlierPromises.of(meeting, promises(table)).stream()
                .map(one -> one.origin().id() + " no " + one.says().number())
                .collect(Collectors.joining(", "));
    }

    @Test
    void all_of_the_last_meeting_come_back_and_of_two_and_three_back_what_is_open() {
        assertThat(before("lintas-sektor", "2025-Q3", ALL))
                .isEqualTo("2025-Q2 no 1, 2025-Q2 no 2, 2025-Q2 no 3, 2025-Q1 no 2, 2024-Q4 no 1");
    }

    @Test
    void a_quarter_in_which_nobody_met_is_passed_over() {
        String quarterTwoSkipped = ALL.replaceAll("(?m)^.*2025-Q2.*\n", "");
        assertThat(before("lintas-sektor", "2025-Q3", quarterTwoSkipped))
                .isEqualTo("2025-Q1 no 1, 2025-Q1 no 2, 2025-Q1 no 3, 2024-Q4 no 1");
    }

    @Test
    void another_kind_of_meeting_a_later_one_and_what_was_promised_elsewhere_stay_away() {
        assertThat(before("bulanan", "2025-09", ALL)).isEqualTo("2025-06 no 1");
        assertThat(before("lintas-sektor", "2024-Q4", ALL)).isEmpty();
        assertThat(before("bulanan", "2025-06", ALL)).isEmpty();
    }
}
