package id.lokmin.register;

import static id.lokmin.register.RegisterHouse.child;
import static id.lokmin.register.RegisterHouse.codes;
import static id.lokmin.register.RegisterHouse.counts;
import static id.lokmin.register.RegisterHouse.dose;
import static id.lokmin.register.RegisterHouse.row;
import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.REGISTER_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.Batch;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.util.List;

class RegisterTest {

    /** Girls born on 10 January 2024; province 99 does not exist. */
    private static final String NIK_1 = "9901015001240001";

    private static final String NIK_2 = "9901015001240002";

    private static final ChildIdentity SITI = child(NIK_1, "Siti Aminah", "2024-01-10");
    private static final ChildIdentity BUNGA = child(NIK_2, "Bunga Citra", "2024-01-10");

    @OnEveryDatabase
    void the_same_list_three_times_changes_nothing(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        MeasurementEntry[] list = {
            row(2, SITI, "A1", "2025-08-05", 9500, 780),
            row(3, BUNGA, "A1", "2025-08-05", 9700, 790)
        };
        assertThat(counts(house.measure(list)))
                .isEqualTo("2 baru, 0 berubah, 0 sama, 0 ganda, 0 ditolak");
        assertThat(counts(house.measure(list)))
                .isEqualTo("0 baru, 0 berubah, 2 sama, 0 ganda, 0 ditolak");
        assertThat(counts(house.measure(list)))
                .isEqualTo("0 baru, 0 berubah, 2 sama, 0 ganda, 0 ditolak");
    }

    @OnEveryDatabase
    void a_corrected_row_is_changed_and_its_past_is_kept(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        Receipt corrected = house.measure(row(2, SITI, "A1", "2025-08-05", 9600, 780));
        assertThat(counts(corrected)).isEqualTo("0 baru, 1 berubah, 0 sama, 0 ganda, 0 ditolak");
        assertThat(storage.<Integer>read(sql -> sql.fetchCount(REGISTER_CHANGE))).isEqualTo(1);
    }

    @OnEveryDatabase
    void a_blank_takes_nothing_away(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        ChildIdentity bare =
                new ChildIdentity(
                        "", SITI.name(), SITI.birthDate(), id.lokmin.engine.growth.Sex.UNKNOWN, "");
        assertThat(counts(house.measure(row(2, bare, "", "2025-08-05", 9500, 780))))
                .isEqualTo("0 baru, 0 berubah, 1 sama, 0 ganda, 0 ditolak");
    }

    @OnEveryDatabase
    void undoing_a_batch_removes_what_it_brought_and_restores_what_it_changed(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        Batch second = house.batch("koreksi.xlsx");
        house.register.acceptMeasurements(
                second,
                List.of(
                        row(2, SITI, "A1", "2025-08-05", 9600, 780),
                        row(3, BUNGA, "A1", "2025-08-05", 9700, 790)));
        assertThat(house.table("gizi.d", "2025-08", "2025-08", "A1")).isEqualTo("A1 2");

        assertThat(house.register.undo(second, "kepala")).isEqualTo(new Undone(1, 1, 0));

        assertThat(house.table("gizi.d", "2025-08", "2025-08", "A1")).isEqualTo("A1 1");
        assertThat(house.register.undo(second, "kepala")).isEqualTo(new Undone(0, 0, 0));
        assertThat(counts(house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780))))
                .isEqualTo("0 baru, 0 berubah, 1 sama, 0 ganda, 0 ditolak");
        assertThat(counts(house.measure(row(3, BUNGA, "A1", "2025-08-05", 9700, 790))))
                .isEqualTo("1 baru, 0 berubah, 0 sama, 0 ganda, 0 ditolak");
    }

    @OnEveryDatabase
    void undoing_two_batches_out_of_order_ends_where_neither_was(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        Batch first = house.batch("1.xlsx");
        Batch second = house.batch("2.xlsx");
        house.register.acceptMeasurements(
                first, List.of(row(2, SITI, "A1", "2025-08-05", 9500, 780)));
        house.register.acceptMeasurements(
                second, List.of(row(2, SITI, "A1", "2025-08-05", 9600, 780)));

        assertThat(house.register.undo(first, "x")).isEqualTo(new Undone(0, 0, 1));
        assertThat(house.table("gizi.d", "2025-08", "2025-08", "A1")).isEqualTo("A1 1");
        assertThat(house.register.undo(second, "x").removed()).isEqualTo(1);
        assertThat(house.table("gizi.d", "2025-08", "2025-08", "A1")).isEqualTo("A1 .");
    }

    @OnEveryDatabase
    void one_nik_for_two_children_is_refused(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        Receipt receipt =
                house.measure(
                        row(7, child(NIK_1, "Zahra", "2024-01-10"), "A1", "2025-08-06", 9500, 780));
        assertThat(counts(receipt)).isEqualTo("0 baru, 0 berubah, 0 sama, 0 ganda, 1 ditolak");
        assertThat(codes(receipt)).isEqualTo("7:NIK_OF_ANOTHER_CHILD");
    }

    @OnEveryDatabase
    void one_child_under_two_nik_is_told_and_not_merged(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-07-05", 9300, 775));
        Receipt receipt =
                house.measure(
                        row(
                                7,
                                child(NIK_2, "Siti Aminnah", "2024-01-10"),
                                "A1",
                                "2025-08-05",
                                9500,
                                780));
        assertThat(codes(receipt)).isEqualTo("7:CHILD_LOOKS_KNOWN");
        assertThat(storage.<Integer>read(sql -> sql.fetchCount(CHILD))).isEqualTo(2);
    }

    @OnEveryDatabase
    void a_child_without_nik_is_found_by_name_birth_date_and_parent(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-07-05", 9300, 775));
        Receipt receipt =
                house.measure(
                        row(
                                9,
                                child("0000000000000000", "SITI  AMINAH", "2024-01-10"),
                                "A1",
                                "2025-08-05",
                                9500,
                                780));
        assertThat(codes(receipt)).isEqualTo("9:NIK_DUMMY");
        assertThat(storage.<Integer>read(sql -> sql.fetchCount(CHILD))).isEqualTo(1);
    }

    @OnEveryDatabase
    void neither_name_nor_nik_can_be_read_in_the_database(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        house.measure(
                row(2, child(NIK_1, "Siti Aminah B", "2024-01-10"), "A1", "2025-08-05", 9500, 780));
        String everything =
                storage.read(sql ->
                        sql.fetch(CHILD).toString() + sql.fetch(REGISTER_CHANGE).formatCSV());
        assertThat(everything).doesNotContainIgnoringCase("siti").doesNotContain(NIK_1);
    }

    @OnEveryDatabase
    void a_dose_counts_in_the_childs_rw_or_that_of_its_post_or_stays_with_the_village(
            Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        ChildIdentity stranger = child("", "Anak Baru", "2025-01-10");
        ChildIdentity other = child("", "Anak Lain", "2025-01-10");
        Receipt receipt =
                house.give(
                        dose(2, SITI, "Campak Rubella - 2", "2025-08-11"),
                        dose(3, stranger, "BCG - 1", "2025-08-12", "Posyandu Tunggal"),
                        dose(4, other, "BCG - 1", "2025-08-13"));
        assertThat(counts(receipt)).isEqualTo("3 baru, 0 berubah, 0 sama, 0 ganda, 0 ditolak");
        assertThat(codes(receipt)).isEqualTo("3:CHILD_UNKNOWN 4:CHILD_UNKNOWN 4:RW_UNKNOWN");
        assertThat(house.table("imu.mr2", "2025-07", "2025-09", "A1", "A2", "B1"))
                .isEqualTo("A1 . 1 .\nA2 . 0 .\nB1 . . .");
        assertThat(house.table("imu.bcg", "2025-08", "2025-08", "A", "A1", "A2"))
                .isEqualTo("A 1\nA1 0\nA2 1");
    }

    @OnEveryDatabase
    void a_dose_or_child_without_rw_is_in_the_figure_of_the_village_and_of_no_rw(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(
                row(2, SITI, "A1", "2025-08-05", 9500, 780),
                row(3, BUNGA, "A", "2025-08-05", 9700, 790));
        house.give(
                dose(2, SITI, "Campak Rubella - 2", "2025-08-11"),
                dose(3, child("", "Anak Lain", "2025-01-10"), "BCG - 1", "2025-08-13"));

        assertThat(house.figures("imu.dosis", "2025-08", "P", "A", "A1", "A2", "B"))
                .isEqualTo("P 2, A 2, A1 1, A2 0, B .");
        assertThat(house.figures("gizi.d", "2025-08", "P", "A", "A1")).isEqualTo("P 2, A 2, A1 1");
        assertThat(house.figures("gizi.s", "2025-08", "P", "A", "A1")).isEqualTo("P 2, A 2, A1 1");
    }

    @OnEveryDatabase
    void undoing_a_list_of_doses_takes_its_doses_and_its_months_away(Storage storage) {
        RegisterHouse house = new RegisterHouse(storage);
        house.measure(row(2, SITI, "A1", "2025-08-05", 9500, 780));
        house.give(dose(2, SITI, "Campak Rubella - 1", "2025-08-11"));
        Batch second = house.batch("asik-september.xlsx");
        house.register.acceptDoses(
                second,
                List.of(
                        dose(2, SITI, "Campak Rubella - 1", "2025-08-11"),
                        dose(3, SITI, "Campak Rubella - 2", "2025-09-12")));
        assertThat(house.table("imu.dosis", "2025-08", "2025-09", "A1")).isEqualTo("A1 1 1");

        assertThat(house.register.undo(second, "kepala")).isEqualTo(new Undone(1, 0, 0));

        assertThat(house.table("imu.dosis", "2025-08", "2025-09", "A1")).isEqualTo("A1 1 .");
        assertThat(house.register.undo(second, "kepala")).isEqualTo(new Undone(0, 0, 0));
        assertThat(counts(house.give(dose(3, SITI, "Campak Rubella - 2", "2025-09-12"))))
                .isEqualTo("1 baru, 0 berubah, 0 sama, 0 ganda, 0 ditolak");
        assertThat(house.table("imu.dosis", "2025-08", "2025-09", "A1")).isEqualTo("A1 1 1");
    }
}
