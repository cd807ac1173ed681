package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.calendar.Period;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingKindsTest {

    @TempDir private Path folder;

    private MeetingKinds kinds() {
        return new MeetingKinds(new DataFolder(folder));
    }

    private void own(String name, String from, String to) throws IOException {
        try (var shipped = MeetingKinds.class.getResourceAsStream("/meetings/" + name)) {
            String text =
                    new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.createDirectories(folder.resolve("meetings"));
            Files.writeString(folder.resolve("meetings").resolve(name), text.replace(from, to));
        }
    }

    @Test
    void quarterly_meeting_is_of_all_sectors_and_monthly_of_the_puskesmas() {
        MeetingKind quarterly = kinds().kind(MeetingKinds.QUARTERLY);
        assertThat(quarterly.isCrossSector()).isTrue();
        assertThat(quarterly.invites("KUA")).isTrue();
        MeetingKind monthly = kinds().kind(MeetingKinds.MONTHLY);
        assertThat(monthly.isCrossSector()).isFalse();
        assertThat(monthly.invites("KUA")).isFalse();
        assertThat(monthly.invites("Puskesmas")).isTrue();
    }

    @Test
    void file_in_the_data_folder_replaces_the_shipped_one() throws IOException {
        own("bulanan.yaml", "Lokakarya Mini Bulanan", "Minilok Bulanan");
        assertThat(kinds().kind(MeetingKinds.MONTHLY).name()).isEqualTo("Minilok Bulanan");
    }

    @Test
    void unknown_blank_is_refused_with_the_known_ones() throws IOException {
        own("bulanan.yaml", "{tahun}", "{tahunn}");
        assertThatThrownBy(() -> kinds().kind(MeetingKinds.MONTHLY)).hasMessageContaining("L-0802");
    }

    @Test
    void missing_field_is_refused_by_its_name() throws IOException {
        own("bulanan.yaml", "singkatan: ", "singkat: ");
        assertThatThrownBy(() -> kinds().kind(MeetingKinds.MONTHLY)).hasMessageContaining("L-0801");
    }

    @Test
    void issuer_nobody_knows_is_refused() throws IOException {
        own("bulanan.yaml", "penerbit: [puskesmas]", "penerbit: [gubernur]");
        assertThatThrownBy(() -> kinds().kind(MeetingKinds.MONTHLY)).hasMessageContaining("L-0801");
    }

    @Test
    void what_fills_a_blank_is_never_read_again() {
        assertThat(Wordings.fill("{a} dan {b}", Map.of("a", "{b}", "b", "$1")))
                .isEqualTo("{b} dan $1");
        assertThat(Wordings.fill("{lain}", Map.of())).isEqualTo("{lain}");
    }

    @OnEveryDatabase
    void meeting_keeps_its_id_and_what_a_later_plan_leaves_open(Storage storage) {
        Meetings meetings =
                new Meetings(storage, InstantSource.fixed(Instant.parse("2025-10-01T00:00:00Z")));
        Period quarter = Period.parse("2025-Q3");
        LocalDate day = LocalDate.of(2025, 10, 3);
        Meeting first =
                meetings.plan(
                        "lintas-sektor",
                        quarter,
                        new MeetingPlan(Optional.of(day), Optional.empty(), "Aula"),
                        "uji");
        Meeting second =
                meetings.plan(
                        "lintas-sektor",
                        quarter,
                        new MeetingPlan(Optional.empty(), Optional.empty(), ""),
                        "uji");
        assertThat(second).isEqualTo(first);
        assertThat(meetings.find(first.id())).contains(first);
        assertThat(meetings.find("bulanan", quarter)).isEmpty();
    }
}
