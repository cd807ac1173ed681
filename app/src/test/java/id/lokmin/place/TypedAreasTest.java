package id.lokmin.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.place.Level;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypedAreasTest {

    private static String read(Level level, String text) {
        TypedAreas typed = TypedAreas.read(level, text);
        return typed.areas().stream()
                        .map(area -> area.name() + (area.beside().isEmpty() ? "" : area.beside()))
                        .collect(Collectors.joining(", "))
                + typed.findings().stream()
                        .map(finding -> " !" + finding.problem().name())
                        .collect(Collectors.joining());
    }

    @Test
    void many_neighbourhoods_are_typed_as_a_range() {
        String three = "RW 01, RW 02, RW 03";
        for (String text :
                List.of("RW 01 - RW 03", "1-3", "rw.1 s/d rw.3", "RW 001–003", "3", "1,2,3")) {
            assertThat(read(Level.RW, text)).as(text).isEqualTo(three);
        }
        assertThat(read(Level.RW, "RW 03")).isEqualTo("RW 03");
        assertThat(read(Level.RW, "RW 01, RW 03\nRW V - RW VI")).startsWith("RW 01, RW 03, ");
        assertThat(read(Level.RW, "Gang Mangga")).isEqualTo("Gang Mangga");
        assertThat(read(Level.HAMLET, "1-2")).isEqualTo("Dusun 1, Dusun 2");
        assertThat(read(Level.RW, "RW 99 - RW 101")).isEqualTo("RW 99, RW 100, RW 101");
    }

    @Test
    void what_cannot_be_meant_is_said_and_left_out() {
        assertThat(read(Level.RW, "9-3")).isEqualTo(" !AREA_RANGE_WRONG");
        assertThat(read(Level.RW, "1-900")).isEqualTo(" !AREA_RANGE_WRONG");
        assertThat(read(Level.RW, "0")).isEqualTo(" !AREA_RANGE_WRONG");
        assertThat(read(Level.RW, "RW 1\nRW.001")).isEqualTo("RW 01 !AREA_NAME_TWICE");
        assertThat(read(Level.RW, " \n ")).isEmpty();
    }

    @Test
    void behind_a_colon_stand_the_rt_of_an_rw_and_the_rw_of_a_posyandu() {
        assertThat(read(Level.RW, "RW 01: RT 01 - RT 02\nRW 02: 1"))
                .isEqualTo("RW 01[RT 01, RT 02], RW 02[RT 01]");
        assertThat(read(Level.POSYANDU, "Melati 1: RW 01, RW 02\nMawar\tRW 3"))
                .isEqualTo("Melati 1[RW 01, RW 02], Mawar[RW 03]");
    }

    @Test
    void each_place_gets_a_code_of_its_own() {
        NewCodes codes = new NewCodes(Set.of("V.001"));
        List<AreaEntry> entries =
                TypedAreas.read(Level.RW, "RW 01: 1\nGang Mangga")
                        .entries(Level.RW, "V", LocalDate.of(2025, 1, 1), codes);
        assertThat(entries)
                .extracting(entry -> entry.level() + " " + entry.code() + "<" + entry.parentCode())
                .containsExactly("RW V.901<V", "RT V.901.001<V.901", "RW V.902<V");
        assertThat(codes.next(Level.POSYANDU, "V", "Melati")).isEqualTo("V.P01");
        assertThat(codes.next(Level.POSYANDU, "V", "Mawar")).isEqualTo("V.P02");
    }

    @Test
    void a_pasted_block_becomes_lines_village_by_village() {
        var lines =
                PastedAreas.read(
                        """
                        Desa\tRW\tRT\tPosyandu
                        Kalitanjung\tRW 01\t1-5\tMelati
                        \tRW 02\t\tMelati, Mawar
                        Harjasari\tRW 01\t\t
                        """);
        assertThat(lines.keySet()).containsExactly("Kalitanjung", "Harjasari");
        assertThat(lines.get("Kalitanjung"))
                .isEqualTo(
                        new PastedAreas.Lines(
                                "RW 01: 1-5\nRW 02", "Melati: RW 01, RW 02\nMawar: RW 02", ""));
    }

    @Test
    void a_csv_file_is_read_like_a_pasted_block() {
        assertThat(PastedAreas.read("\"Desa\";\"RW\";\"Sekolah\"\n\"A; B\";7;SDN 1\n"))
                .containsEntry("A; B", new PastedAreas.Lines("7", "", "SDN 1: RW 07"));
    }

    @Test
    void numbers_below_each_other_are_names_and_one_alone_is_a_count() {
        assertThat(read(Level.RW, "1\n2\n3")).isEqualTo("RW 01, RW 02, RW 03");
        assertThat(read(Level.RW, "03")).isEqualTo("RW 03");
        assertThat(read(Level.RW, "\u00A0RW\u00A001\u00A0\r\n\r\nRW 02\r\n"))
                .isEqualTo("RW 01, RW 02");
    }

    @Test
    void a_sheet_as_it_really_is_becomes_the_lines_it_means() {
        var lines =
                PastedAreas.read(
                        """
                        DAFTAR WILAYAH KERJA

                        No	Nama\u00A0Desa	No. RW	RT	Nama Posyandu
                        1	Kalitanjung\u00A0	1	001	Melati
                        		1	002	Melati
                        		1	002
                        2	KALITANJUNG	RW.02	001	Mawar
                        3	Harjasari	1
                        		2
                        No	Nama Desa	No. RW	RT	Nama Posyandu
                        4	Larangan	13	65
                        Jumlah		17	68
                        """
                                .replace("\n", "\r\n"));
        assertThat(lines)
                .containsOnlyKeys("Kalitanjung", "Harjasari", "Larangan")
                .containsEntry(
                        "Kalitanjung",
                        new PastedAreas.Lines(
                                "RW 01: 001, 002\nRW.02: 001", "Melati: RW 01\nMawar: RW.02", ""))
                .containsEntry("Harjasari", new PastedAreas.Lines("RW 01\nRW 02", "", ""))
                .containsEntry("Larangan", new PastedAreas.Lines("13", "", ""));
        assertThat(PastedAreas.read("\tDesa\tRW\n1\tLarangan\tRW 01\n"))
                .containsOnlyKeys("Larangan");
    }

    @Test
    void a_header_of_two_rows_as_merged_cells_leave_it_is_read() {
        assertThat(
                        PastedAreas.read(
                                """
                                No	Desa	Banyaknya		Ket
                                		RW	RT
                                1	Larangan	RW 01	2
                                		RW 02	3
                                """))
                .containsEntry("Larangan", new PastedAreas.Lines("RW 01: 2\nRW 02: 3", "", ""));
    }

    @Test
    void a_block_without_header_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> PastedAreas.read("Kalitanjung\tRW 01"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding())
                                        .extracting(Finding::problem)
                                        .hasToString("AREA_TABLE_UNREADABLE"));
    }
}
