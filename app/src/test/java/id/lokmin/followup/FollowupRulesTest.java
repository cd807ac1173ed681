package id.lokmin.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.followup.VillageBudget.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The small rules of promises: money of villages, days of reminding, accounts of sectors. */
class FollowupRulesTest {

    @Test
    void village_money_is_decided_in_the_year_before() {
        String table =
                """
                2025-06-30 2026 OPEN
                2025-07-01 2026 DRAFTING
                2025-09-30 2026 DRAFTING
                2025-10-01 2026 CLOSED
                2025-02-18 2025 CLOSED
                """;
        for (String line : table.lines().toList()) {
            String[] cells = line.split(" ", -1);
            assertThat(VillageBudget.window(LocalDate.parse(cells[0]), Integer.parseInt(cells[1])))
                    .as(line)
                    .isEqualTo(Window.valueOf(cells[2]));
        }
        assertThat(VillageBudget.nextOpenYear(LocalDate.of(2025, 2, 18))).isEqualTo(2026);
        assertThat(VillageBudget.nextOpenYear(LocalDate.of(2025, 10, 3))).isEqualTo(2027);
    }

    @Test
    void sources_of_money_are_known_by_their_words() {
        assertThat(FundingSource.named("BOK dan Dana Desa"))
                .containsExactly(FundingSource.BOK, FundingSource.VILLAGE);
        assertThat(FundingSource.named("Dana Kelurahan"))
                .containsExactly(FundingSource.URBAN_VILLAGE);
        assertThat(FundingSource.named("APBDes")).containsExactly(FundingSource.VILLAGE);
        assertThat(FundingSource.named("APBD")).containsExactly(FundingSource.DISTRICT);
        assertThat(FundingSource.named("")).isEmpty();
    }

    @Test
    void who_missed_a_reminder_is_told_the_latest_only() {
        LocalDate due = LocalDate.of(2025, 10, 20);
        ReminderDays days = ReminderDays.USUAL;

        assertThat(days.stage(due, LocalDate.of(2025, 10, 5), Set.of())).isEmpty();
        assertThat(days.stage(due, LocalDate.of(2025, 10, 6), Set.of())).hasValue(14);
        assertThat(days.stage(due, LocalDate.of(2025, 10, 6), Set.of(14))).isEmpty();
        assertThat(days.stage(due, LocalDate.of(2025, 10, 19), Set.of())).hasValue(3);
        assertThat(days.stage(due, LocalDate.of(2025, 10, 30), Set.of(14, 3))).hasValue(-1);
        assertThat(days.stage(due, LocalDate.of(2025, 10, 30), Set.of(-1))).isEmpty();
    }

    @Test
    void a_sector_is_silent_where_nothing_was_ever_told() {
        List<Promise> promises =
                List.of(
                        promise("a", "PKK", PromiseState.NOT_STARTED),
                        promise("b", "PKK", PromiseState.NOT_STARTED),
                        promise("c", "PKK", PromiseState.DONE),
                        promise("d", "KUA", PromiseState.CANCELLED));

        assertThat(SectorAccount.of(promises, Set.of("b"), LocalDate.of(2025, 10, 3)))
                .containsExactly(
                        new SectorAccount("PKK", 3, 1, 2, 1, 0),
                        new SectorAccount("KUA", 1, 0, 0, 0, 1));
    }

    @Test
    void the_number_promised_is_the_one_its_words_begin_with() {
        assertThat(aim("42 bayi").people()).hasValue(42);
        assertThat(aim("Semua RT").people()).isEmpty();
        assertThat(aim("1.500 rumah").people()).isEmpty();
        assertThat(aim("0 kasus").people()).isEmpty();
    }

    private static Aim aim(String volume) {
        return new Aim("", "", "", volume, OptionalDouble.empty(), OptionalDouble.empty(), "");
    }

    private static Promise promise(String id, String sector, PromiseState state) {
        return new Promise(
                id,
                new Origin("lintas-sektor", "2025-Q2"),
                new PromiseEntry(
                        1,
                        "Kegiatan",
                        aim(""),
                        new Owner("Ketua", sector, List.of()),
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 9, 30)),
                        "",
                        new Progress(state, Optional.empty(), "", OptionalDouble.empty(), "", "")));
    }
}
