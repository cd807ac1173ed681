package id.lokmin.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.AreaTree;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Visit;
import id.lokmin.access.Visitor;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindsTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final AreaTree ANYWHERE = (_, _) -> true;

    private @Nullable RunningLokmin running;

    @BeforeAll
    void two_rw(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        lokmin().room(Places.class)
                .accept(
                        lokmin().room(Batches.class).begin("uji", "notulis"),
                        List.of(
                                AreaEntry.of(
                                        Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING),
                                AreaEntry.of(
                                        Level.VILLAGE, "99.01", "Desa Contoh", "P99", BEGINNING),
                                AreaEntry.of(Level.RW, "99.01.007", "RW 07", "99.01", BEGINNING),
                                AreaEntry.of(Level.RW, "99.01.017", "RW 17", "99.01", BEGINNING)));
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private List<String> found(String words, Role role) {
        Visitor visitor =
                new Visitor(
                        Optional.of("1"),
                        "contoh",
                        "Bidan Contoh",
                        Set.of(),
                        List.of(Grant.everywhere(role)),
                        ANYWHERE);
        Visit visit =
                new Visit(visitor, Language.INDONESIAN, "/cari", "", Optional.empty(), "Contoh");
        return lokmin().room(Finds.class).search(words, visit).stream()
                .map(found -> found.kind() + " " + found.name())
                .toList();
    }

    @Test
    void a_number_finds_itself_with_leading_zeros_and_no_longer_number() {
        assertThat(found("rw 7", Role.SECRETARY)).containsExactly("AREA RW 07");
        assertThat(found("RW.007", Role.SECRETARY)).containsExactly("AREA RW 07");
    }

    @Test
    void every_word_must_be_there_in_any_order() {
        assertThat(found("contoh desa", Role.SECRETARY)).containsExactly("AREA Desa Contoh");
        assertThat(found("contoh anemia", Role.SECRETARY)).isEmpty();
    }

    @Test
    void an_indicator_is_found_by_its_name_and_by_its_code() {
        assertThat(found("IMU-12", Role.DISTRICT))
                .first()
                .isEqualTo("INDICATOR IDL – imunisasi dasar lengkap");
        assertThat(found("stunting", Role.DISTRICT)).isNotEmpty();
    }

    @Test
    void no_words_find_nothing() {
        assertThat(found("  ", Role.KEEPER)).isEmpty();
        assertThat(found("..!", Role.KEEPER)).isEmpty();
    }

    @Test
    void pages_are_found_by_those_who_may_open_them() {
        assertThat(found("capaian", Role.CADRE)).contains("PAGE Capaian");
        assertThat(found("pengaturan", Role.CADRE)).doesNotContain("PAGE Pengaturan");
    }
}
