package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.place.Institution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two columns that say who the Puskesmas is. */
class InstitutionProfileTest {

    private static final String PROFILE =
            """
            Isian;Isi
            Kode Puskesmas;P
            Nama Puskesmas;UPT Puskesmas Contoh
            Instansi di Atasnya;PEMERINTAH KOTA CONTOH
            Instansi di Atasnya;DINAS KESEHATAN
            Alamat;Jl. Contoh No. 1, Kota Contoh
            Kontak;(000) 000, puskesmas@contoh.example
            Kota Surat;Contoh
            Zona Waktu;WITA
            Pola Nomor Surat;400.7/……/Pusk.Cth/2025
            Nama Kecamatan;Kecamatan Contoh
            Instansi di Atas Kecamatan;PEMERINTAH KOTA CONTOH
            Alamat Kecamatan;Jl. Contoh No. 2
            Pola Nomor Surat Kecamatan;005/……/Kec.Cth/2025
            """;

    @TempDir private Path folder;
    private IntakeHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new IntakeHouse(folder);
        house.run(
                house.write(
                        "wilayah.csv",
                        """
                        Jenis;Kode;Nama;Kode Induk;Berlaku Mulai
                        kabkota;99.01;Kota Contoh;;2020-01-01
                        kecamatan;99.01.01;Contoh;99.01;2020-01-01
                        puskesmas;P;Contoh;99.01.01;2020-01-01
                        """));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String bring(String text) throws IOException {
        return house.run(house.write("profil-puskesmas.csv", text));
    }

    private Institution kept() {
        return house.institutions().find().orElseThrow();
    }

    @Test
    void every_fact_arrives_on_the_letterheads() throws IOException {
        assertThat(bring(PROFILE))
                .contains("13 baris dibaca = 13 baru, 0 berubah, 0 sama, 0 ditolak, 0 ganda")
                .endsWith("exit 0");
        Institution kept = kept();
        assertThat(kept.code()).isEqualTo("P");
        assertThat(kept.office())
                .isEqualTo(
                        new Institution.Office(
                                "UPT Puskesmas Contoh",
                                java.util.List.of("PEMERINTAH KOTA CONTOH", "DINAS KESEHATAN"),
                                "Jl. Contoh No. 1, Kota Contoh",
                                "(000) 000, puskesmas@contoh.example",
                                "400.7/……/Pusk.Cth/2025"));
        assertThat(kept.kecamatan())
                .isEqualTo(
                        new Institution.Office(
                                "Kecamatan Contoh",
                                java.util.List.of("PEMERINTAH KOTA CONTOH"),
                                "Jl. Contoh No. 2",
                                "",
                                "005/……/Kec.Cth/2025"));
        assertThat(kept.town()).isEqualTo("Contoh");
        assertThat(kept.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
    }

    @Test
    void areas_around_come_from_the_area_list_unless_the_file_names_them() throws IOException {
        bring(PROFILE);
        assertThat(kept().areaCodes()).containsExactly("99.01", "99.01.01");
        bring(PROFILE + "Kode Wilayah;99\nKode Wilayah;99.01\n");
        assertThat(kept().areaCodes()).containsExactly("99", "99.01");
    }

    @Test
    void same_profile_again_changes_nothing_and_a_new_address_changes_one_row() throws IOException {
        bring(PROFILE);
        assertThat(bring(PROFILE)).contains("0 baru, 0 berubah, 13 sama");
        assertThat(bring(PROFILE.replace("Jl. Contoh No. 2", "Jl. Baru No. 3")))
                .contains("0 baru, 1 berubah, 12 sama");
        assertThat(kept().kecamatan().address()).isEqualTo("Jl. Baru No. 3");
    }

    @Test
    void misspelt_fact_is_named_with_the_known_ones_and_the_rest_is_kept() throws IOException {
        assertThat(bring(PROFILE.replace("Kontak;", "Kontakt;")))
                .contains("baris 7, kolom A (Isian): \"Kontakt\" tidak dikenal di kolom ini")
                .contains("Alamat Kecamatan, ")
                .contains("12 baru, 0 berubah, 0 sama, 1 ditolak")
                .endsWith("exit 3");
        assertThat(kept().office().contact()).isEmpty();
    }

    @Test
    void profile_without_a_clock_or_a_town_is_refused_with_their_names() throws IOException {
        assertThat(bring(PROFILE.replace("WITA", "WITTA").replace("Kota Surat;Contoh\n", "")))
                .contains("belum terisi: Kota Surat, Zona Waktu (WIB, WIT, WITA).")
                .endsWith("exit 1");
        assertThat(house.institutions().find()).isEmpty();
    }

    @Test
    void fact_told_twice_differently_is_rejected_and_told_twice_alike_is_a_duplicate()
            throws IOException {
        assertThat(bring(PROFILE + "Kota Surat;Lain\nZona Waktu;wita\n"))
                .contains("baris 15, kolom A (Isian): Isian ini sudah ada di baris 8")
                .contains("15 baris dibaca = 13 baru, 0 berubah, 0 sama, 1 ditolak, 1 ganda");
    }

    @Test
    void rehearsal_keeps_nothing() throws IOException {
        Path file = house.write("profil.csv", PROFILE);
        assertThat(house.rehearse(file)).contains("13 baru").endsWith("exit 0");
        assertThat(house.institutions().find()).isEmpty();
    }
}
