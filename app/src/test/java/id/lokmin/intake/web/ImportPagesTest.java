package id.lokmin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.FigureBook;
import id.lokmin.intake.Deliveries;
import id.lokmin.intake.Delivery;
import id.lokmin.place.Places;
import id.lokmin.shell.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files brought in over HTTP as a browser without a script does it, good ones and bad ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTest {

    private static final Path DEMO = Path.of("../demo/kalitanjung");
    private static final Clock OCTOBER =
            Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);

    private @Nullable RunningLokmin running;
    private @Nullable Visiting visiting;
    private Path scratch = Path.of("");

    @BeforeAll
    void an_area_list_and_the_targets_of_the_year(@TempDir Path folder) throws Exception {
        scratch = folder;
        running = RunningLokmin.over(folder.resolve("data"), OCTOBER);
        visiting = new Visiting(running);
        Visiting.Answer result =
                visit().bring(DEMO.resolve("sasaran-2025.xlsx"), DEMO.resolve("wilayah.csv"));
        assertThat(result.page().select("section.one-file h2").eachText())
                .containsExactlyInAnyOrder("sasaran-2025.xlsx", "wilayah.csv");
        assertThat(result.text()).doesNotContain("Tidak disimpan");
    }

    @AfterAll
    void stop() {
        visit().close();
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private Visiting visit() {
        return Objects.requireNonNull(visiting);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(scratch.resolve(name), text);
    }

    private Path recap(String name, String rows) throws IOException {
        return write(name, "BULAN : %s\nRW;K1;K4\n".formatted("Agustus 2025") + rows);
    }

    private List<Path> waitingFiles() throws IOException {
        Path area = scratch.resolve("data/masuk");
        if (!Files.isDirectory(area)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(area)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private double figure(String element, String rw, Month month) {
        Places places = lokmin().room(Places.class);
        int seq = places.find(rw).orElseThrow().seq();
        return lokmin().room(FigureBook.class).history(element, seq, month).getLast().value();
    }

    @Test
    void a_file_is_shown_before_it_is_stored_and_the_result_is_what_was_shown() throws Exception {
        Path file = DEMO.resolve("rekap-kia-2025-01.xlsx");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        assertThat(preview.text())
                .contains("Belum ada yang tersimpan", "Dikenali dari kepala kolom");
        assertThat(visit().get("/data/impor").page().select("table a").eachText())
                .doesNotContain("rekap-kia-2025-01.xlsx");
        List<String> promised = Visiting.counts(preview);
        Visiting.Answer result = visit().store(preview);
        assertThat(Visiting.counts(result)).isEqualTo(promised);
        assertThat(result.page().select("h1").text()).isEqualTo("Hasil impor");
        assertThat(visit().get("/data/impor").page().select("table a").eachText())
                .contains("rekap-kia-2025-01.xlsx");
    }

    @Test
    void several_files_are_stored_in_the_order_in_which_they_need_each_other() throws Exception {
        Visiting.Answer result =
                visit().bring(
                                DEMO.resolve("rekap-kia-2025-02.xlsx"),
                                DEMO.resolve("jabatan.csv"),
                                DEMO.resolve("eppgbm-status-gizi-2025-02.xlsx"));
        assertThat(result.page().select("section.one-file")).hasSize(3);
        List<String> stored =
                visit().get("/data/impor").page().select("table tbody th a").eachText();
        assertThat(stored.indexOf("rekap-kia-2025-02.xlsx"))
                .isLessThan(stored.indexOf("jabatan.csv"));
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_when_it_came_before() throws Exception {
        Path file = recap("rekap-dua-kali.csv", "RW 01;3;2\n");
        visit().bring(file);
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        assertThat(preview.text()).contains("sudah diimpor 3 Oktober 2025");
        assertThat(Visiting.counts(visit().store(preview))).contains("Baru 0", "Sama 2");
    }

    @Test
    void nik_is_masked_and_a_date_is_shown_as_it_was_understood() throws Exception {
        Visiting.Answer preview =
                visit().settled(
                                visit().upload(DEMO.resolve("eppgbm-status-gizi-2025-03.xlsx"))
                                        .delivery());
        String table = preview.page().select("table.first-rows").text();
        assertThat(table).doesNotContainPattern("[0-9]{16}").containsPattern("\\*{12}[0-9]{4}");
        assertThat(table).contains("Maret 2025");
    }

    @Test
    void a_month_is_asked_for_where_the_file_does_not_say() throws Exception {
        Path file = write("rekap.csv", "RW;K1;K4\nRW 02;5;4\n");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        assertThat(preview.text()).contains("L-0510", "Isi bulan laporannya di bawah");
        assertThat(preview.page().select("form[action$=simpan]")).isEmpty();
        String address = "/data/impor/kiriman/" + preview.delivery();
        visit().post(address + "/1/baca", Map.of("profil", "", "bulan", "2025-07"));
        visit().store(visit().settled(preview.delivery()));
        assertThat(figure("kia.k1", "32.74.03.9001.002", Month.of(2025, 7))).isEqualTo(5);
    }

    @Test
    void a_name_of_an_area_is_learnt_and_the_file_looked_at_again() throws Exception {
        Path file = recap("rekap-sebutan.csv", "RW Melati Indah;7;6\n");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        assertThat(preview.page().select(".unknown-areas strong").text())
                .isEqualTo("RW Melati Indah");
        Visiting.Answer learnt =
                visit().post(
                                "/data/impor/kiriman/" + preview.delivery() + "/nama",
                                Map.of(
                                        "tulisan",
                                        "RW Melati Indah",
                                        "tempat",
                                        "32.74.03.9001.003"));
        assertThat(learnt.text()).contains("kini dibaca sebagai RW 03");
        Visiting.Answer again = visit().settled(preview.delivery());
        assertThat(again.page().select(".unknown-areas")).isEmpty();
        visit().store(again);
        assertThat(figure("kia.k1", "32.74.03.9001.003", Month.of(2025, 8))).isEqualTo(7);
    }

    @Test
    void findings_and_rejected_rows_can_be_taken_along_before_and_after() throws Exception {
        Path file = recap("rekap-salah.csv", "RW 04;lima;4\nRW 99;1;1\n=1+1;2;2\n");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        String delivery = "/data/impor/kiriman/" + preview.delivery();
        assertThat(preview.page().select(".findings summary").text()).contains("L-0201", "L-0512");
        assertThat(sheet(visit().get(delivery + "/1/temuan.xlsx")))
                .contains("L-0512")
                .contains("\"lima\" bukan angka.");
        String text =
                new String(visit().get(delivery + "/1/temuan.csv").bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("\"L-0201\"").doesNotContain(";\"=1+1");
        assertThat(sheet(visit().get(delivery + "/1/ditolak.xlsx"))).contains("RW 99");
        Visiting.Answer result = visit().store(preview);
        String past = result.page().select("section.one-file h2 a").attr("href");
        Visiting.Answer page = visit().get(past);
        assertThat(page.page().select(".findings summary").text()).contains("L-0201", "L-0512");
        assertThat(sheet(visit().get(past + "/ditolak.xlsx"))).contains("RW 99");
    }

    private static String sheet(Visiting.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            StringBuilder text = new StringBuilder();
            for (var row : book.getFirstSheet().read()) {
                row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('|'));
            }
            return text.toString();
        }
    }

    @Test
    void an_import_is_taken_back_and_what_was_changed_later_stays() throws Exception {
        Path first = write("satu.csv", "BULAN : Juni 2025\nRW;K1;K4\nRW 05;10;8\nRW 06;9;7\n");
        Path second = write("dua.csv", "BULAN : Juni 2025\nRW;K1;K4\nRW 05;11;8\n");
        String past = visit().bring(first).page().select("section.one-file h2 a").attr("href");
        visit().bring(second);
        Visiting.Answer asked = visit().get(past + "/urung");
        assertThat(asked.text())
                .contains("4 yang baru akan diambil kembali", "1 sudah diubah lagi");
        Visiting.Answer undone = visit().post(past + "/urung", Map.of());
        assertThat(undone.text()).contains("diurungkan; 1 tetap", "Diurungkan 3 Oktober 2025");
        assertThat(figure("kia.k1", "32.74.03.9001.005", Month.of(2025, 6))).isEqualTo(11);
        assertThat(visit().get(past + "/urung").text()).contains("L-0534");
    }

    @Test
    void an_import_of_which_all_was_changed_later_is_not_taken_back() throws Exception {
        Path first = write("lama.csv", "BULAN : Mei 2025\nRW;K1;K4\nRW 05;10;8\n");
        Path second = write("baru.csv", "BULAN : Mei 2025\nRW;K1;K4\nRW 05;11;9\n");
        String past = visit().bring(first).page().select("section.one-file h2 a").attr("href");
        visit().bring(second);
        assertThat(visit().get(past + "/urung").text()).contains("L-0552");
        Visiting.Answer refused = visit().post(past + "/urung", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(figure("kia.k1", "32.74.03.9001.005", Month.of(2025, 5))).isEqualTo(11);
    }

    @Test
    void bad_files_end_in_a_sentence_each_and_leave_the_good_one_alone() throws Exception {
        Path bomb = scratch.resolve("bom.xlsx");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        Path picture = scratch.resolve("foto.xlsx");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Path empty = write("kosong.csv", "");
        Path unknown = write("resep.csv", "Bahan;Takaran\nGula;2\n");
        Path good = write("baik.csv", "BULAN : April 2025\nRW;K1;K4\nRW 07;1;1\n");
        Visiting.Answer preview =
                visit().settled(visit().upload(bomb, picture, empty, unknown, good).delivery());
        assertThat(preview.text())
                .contains("L-0503", "L-0505", "L-0501", "L-0507")
                .contains("1 berkas siap disimpan, 4 tidak dapat dibaca");
        Visiting.Answer result = visit().store(preview);
        assertThat(result.text()).contains("Tersimpan.", "L-0503", "L-0501");
        assertThat(figure("kia.k1", "32.74.03.9001.007", Month.of(2025, 4))).isEqualTo(1);
    }

    @Test
    void a_delivery_without_files_or_too_large_is_refused_in_words() throws Exception {
        Visiting.Answer none = visit().upload();
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#berkas-salah").text()).startsWith("L-0545");
        Visiting.Answer tooLarge = visit().upload(large("besar.csv", 60), large("juga.csv", 45));
        assertThat(tooLarge.page().select("#berkas-salah").text()).startsWith("L-0547");
        Visiting.Answer muchTooLarge = visit().upload(large("raksasa.csv", 120));
        assertThat(muchTooLarge.status()).isEqualTo(413);
        assertThat(muchTooLarge.text()).contains("100 MB");
        assertThat(waitingFiles()).noneMatch(file -> file.endsWith("besar.csv"));
    }

    private Path large(String name, int megabytes) throws IOException {
        Path file = scratch.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] rows = "RW 01;1;1\n".repeat(104_858).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                out.write(rows);
            }
        }
        return file;
    }

    @Test
    void a_tab_left_open_stores_nothing_that_was_not_looked_at() throws Exception {
        Path file = recap("rekap-tab.csv", "RW 08;4;3\n");
        Visiting.Answer old = visit().settled(visit().upload(file).delivery());
        String address = "/data/impor/kiriman/" + old.delivery();
        visit().post(address + "/1/baca", Map.of("profil", "", "bulan", "2025-03"));
        visit().settled(old.delivery());
        Visiting.Answer refused =
                visit().post(
                                address + "/simpan",
                                Map.of(
                                        "edisi",
                                        old.page().select("input[name=edisi]").attr("value")));
        assertThat(refused.text()).contains("berubah sesudah halaman dibuka");
        visit().post(address + "/buang", Map.of());
        assertThat(visit().get(address).text()).contains("Kiriman ini dibuang");
        assertThat(visit().post(address + "/simpan", Map.of("edisi", "2")).text())
                .contains("sudah selesai atau sudah dibuang");
        visit().post(address + "/buang/urung", Map.of());
        assertThat(visit().settled(old.delivery()).text()).contains("siap disimpan");
    }

    @Test
    void a_delivery_stored_twice_at_once_is_stored_once() throws Exception {
        Path file = recap("rekap-berdua.csv", "RW 09;6;5\n");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        try (Visiting other = new Visiting(lokmin())) {
            Visiting.Answer theirs = other.settled(preview.delivery());
            visit().store(preview);
            assertThat(other.store(theirs).page().select("h1").text()).isEqualTo("Hasil impor");
        }
        assertThat(visit().get("/data/impor?cari=rekap-berdua").page().select("table tbody tr"))
                .hasSize(1);
    }

    @Test
    void what_was_being_stored_when_lokmin_stopped_is_open_again() throws Exception {
        Path file = recap("rekap-mati.csv", "RW 10;6;5\n");
        Deliveries deliveries = lokmin().room(Deliveries.class);
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        int edition = deliveries.find(preview.delivery()).orElseThrow().edition();
        assertThat(deliveries.beginStoring(preview.delivery(), edition)).isTrue();
        deliveries.tidy();
        Delivery after = deliveries.find(preview.delivery()).orElseThrow();
        assertThat(after.state()).isEqualTo(Delivery.State.OPEN);
        Visiting.Answer page = visit().settled(preview.delivery());
        assertThat(page.text()).contains("Lokmin berhenti sewaktu menyimpan");
        assertThat(Visiting.counts(visit().store(page))).contains("Baru 2");
    }

    @Test
    void an_old_value_is_used_again_and_that_can_be_taken_back() throws Exception {
        visit().bring(write("r1.csv", "BULAN : Februari 2024\nRW;K1;K4\nRW 11;10;8\n"));
        visit().bring(write("r2.csv", "BULAN : Februari 2024\nRW;K1;K4\nRW 11;12;8\n"));
        String address = "/data/riwayat?elemen=kia.k1&area=32.74.03.9001.011&bulan=2024-02";
        Visiting.Answer history = visit().get(address);
        assertThat(history.page().select(".version .value").eachText()).containsExactly("12", "10");
        Visiting.Answer restored =
                visit().post(
                                "/data/riwayat",
                                Map.of(
                                        "elemen",
                                        "kia.k1",
                                        "area",
                                        "32.74.03.9001.011",
                                        "bulan",
                                        "2024-02",
                                        "sampai",
                                        history.page().select("input[name=sampai]").attr("value")));
        assertThat(restored.page().select(".version .value").eachText())
                .containsExactly("10", "12", "10");
        visit().post(restored.page().select(".notice-once form").attr("action"), Map.of());
        assertThat(figure("kia.k1", "32.74.03.9001.011", Month.of(2024, 2))).isEqualTo(12);
    }

    @Test
    void reports_that_are_missing_are_named_by_area_and_copied_without_names() throws Exception {
        visit().bring(
                        write(
                                "sept.csv",
                                "BULAN : September 2025\nRW;K1;K4\nRW 01;3;2\nRW 02;4;-\n"));
        Visiting.Answer page = visit().get("/data/laporan");
        assertThat(page.page().select("h1").text()).isEqualTo("Laporan September 2025");
        assertThat(row(page, "RW 01").select("td.good .sign").text()).contains("✓");
        assertThat(row(page, "RW 02").select("td.warning").text()).contains("1 dari 2 angka");
        assertThat(row(page, "RW 12").select("td.bad").text()).contains("✕");
        String copied = page.page().select("#salinan").text();
        assertThat(copied).contains("- RW 12:").doesNotContain("- RW 01:");
        assertThat(sheet(visit().get("/data/laporan.xlsx?bulan=2025-09"))).contains("RW 12|");
    }

    private static org.jsoup.nodes.Element row(Visiting.Answer page, String area) {
        return page.page().select("table.matrix tbody tr").stream()
                .filter(row -> row.select("th").text().startsWith(area))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void files_wait_in_the_data_folder_and_nowhere_else_and_go_when_stored() throws Exception {
        Path file = recap("rekap-tempat.csv", "RW 13;4;3\n");
        Visiting.Answer preview = visit().settled(visit().upload(file).delivery());
        Path folder = lokmin().room(DataFolder.class).path();
        assertThat(waitingFiles())
                .anyMatch(path -> path.endsWith("rekap-tempat.csv") && path.startsWith(folder));
        visit().store(preview);
        assertThat(waitingFiles()).noneMatch(path -> path.endsWith("rekap-tempat.csv"));
    }

    private Visiting as(Grant... grants) {
        return new Visiting(lokmin(), lokmin().sessionOf(grants));
    }

    @Test
    void names_are_masked_for_those_who_may_not_read_them() throws Exception {
        try (Visiting secretary = as(Grant.everywhere(Role.SECRETARY))) {
            Path file = DEMO.resolve("eppgbm-status-gizi-2025-04.xlsx");
            Visiting.Answer preview = secretary.settled(secretary.upload(file).delivery());
            String table = preview.page().select("table.first-rows").text();
            assertThat(table).containsPattern("[A-Z]\\*\\*\\* [A-Z]\\*\\*\\*");
            assertThat(preview.text()).contains("Nama dan NIK disamarkan");
            String open =
                    visit().settled(preview.delivery()).page().select("table.first-rows").text();
            assertThat(open).doesNotContainPattern("[A-Z]\\*\\*\\* ");
        }
    }

    @Test
    void rejected_rows_of_another_are_for_those_who_may_read_names() throws Exception {
        Path file = recap("rekap-orang-lain.csv", "RW 77;1;1\n");
        String past = visit().bring(file).page().select("section.one-file h2 a").attr("href");
        assertThat(past).isNotEmpty();
        try (Visiting secretary = as(Grant.everywhere(Role.SECRETARY))) {
            assertThat(secretary.get(past).text()).contains("minta kepada yang mengimpornya");
            assertThat(secretary.get(past + "/ditolak.xlsx").status()).isEqualTo(403);
        }
        assertThat(visit().get(past + "/ditolak.xlsx").status()).isEqualTo(200);
    }

    @Test
    void who_has_only_some_areas_cannot_import() throws Exception {
        Path file = recap("rekap-kader.csv", "RW 01;1;1\n");
        try (Visiting cadre = as(Grant.in(Role.CADRE, "32.74.03.9001.001"));
                Visiting partly = as(Grant.in(Role.SECRETARY, "32.74.03.9001"))) {
            Visiting.Answer list = cadre.get("/data/impor");
            assertThat(list.page().select("form.upload, table a")).isEmpty();
            assertThat(cadre.upload(file).status()).isEqualTo(403);
            Visiting.Answer refused = partly.upload(file);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("L-0551");
        }
        assertThat(waitingFiles()).noneMatch(path -> path.endsWith("rekap-kader.csv"));
    }

    @Test
    void a_cadre_sees_the_reports_of_the_own_area_only() {
        try (Visiting cadre = as(Grant.in(Role.CADRE, "32.74.03.9001.001"))) {
            Visiting.Answer page = cadre.get("/data/laporan?bulan=2025-09");
            assertThat(page.page().select("table.matrix tbody tr")).hasSize(1);
            assertThat(
                            cadre.get(
                                            "/data/riwayat?elemen=kia.k1&area=32.74.03.9001.002&bulan=2025-09")
                                    .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void an_upload_after_the_session_ended_leads_to_the_door_and_keeps_nothing() throws Exception {
        Path file = recap("rekap-keluar.csv", "RW 01;1;1\n");
        try (Visiting nobody = new Visiting(lokmin(), RunningLokmin.NOBODY)) {
            assertThat(nobody.upload(file).address()).contains("/masuk");
        }
        assertThat(waitingFiles()).noneMatch(path -> path.endsWith("rekap-keluar.csv"));
    }

    @Test
    void what_does_not_exist_is_said_to_be_so() {
        assertThat(visit().get("/data/impor/kiriman/tidak-ada").text()).contains("L-0549");
        assertThat(visit().get("/data/impor/tidak-ada").text()).contains("L-0533");
        assertThat(visit().get("/data/impor?hal=dua").status()).isEqualTo(200);
        assertThat(visit().get("/data/laporan?bulan=kapan").text()).contains("L-0536");
        assertThat(
                        visit().get("/data/riwayat?elemen=x&area=32.74.03.9001.001&bulan=2025-01")
                                .text())
                .contains("L-0535");
    }
}
