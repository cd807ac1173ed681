package id.lokmin.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.beginning.store.TestAnswers;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Head;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.place.NationalPlaces;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

class BeginningTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T02:00:00Z"), ZoneOffset.UTC);
    private static final Month OCTOBER = Month.of(2025, 10);
    private static final FirstAccount ACCOUNT =
            new FirstAccount("pengelola", "Pengelola", "empat kata yang panjang");
    private static final Head NOBODY = new Head("", "");

    private record House(
            Beginning beginning,
            Places places,
            Institutions institutions,
            ProgrammesInUse programmes,
            OneAccount account) {

        static House over(Storage storage) {
            Places places = TestPlaces.over(storage, CLOCK);
            Institutions institutions = new Institutions(storage, CLOCK);
            ProgrammesInUse programmes =
                    new ProgrammesInUse(storage, TestAudit.over(storage, CLOCK), CLOCK);
            OneAccount account = new OneAccount();
            return new House(
                    new Beginning(
                            storage,
                            TestAnswers.over(storage),
                            new NationalPlaces(),
                            places,
                            institutions,
                            programmes,
                            account.accounts(),
                            new Batches(storage, CLOCK),
                            CLOCK),
                    places,
                    institutions,
                    programmes,
                    account);
        }

        void answerEverything() {
            beginning.answer(Step.LANGUAGE, Map.of());
            beginning.answer(
                    Step.PUSKESMAS,
                    Map.of("kecamatan", "32.74.03", "name", "UPTD Puskesmas Kalitanjung"));
            beginning.keepVillages(
                    List.of(
                            new VillageAnswer(
                                    "32.74.03.1002",
                                    "Harjamukti",
                                    "RW 01: 1-2\nRW 02",
                                    "Melati: RW 01, RW 02",
                                    "SDN 1")));
            beginning.answer(Step.VILLAGES, Map.of());
            beginning.answer(Step.SITES, Map.of());
            beginning.answer(Step.PROGRAMMES, Map.of("programmes", "GIZI,KIA"));
        }
    }

    @OnEveryDatabase
    void steps_go_on_where_they_stopped_after_a_restart(Storage storage) {
        Beginning beginning = House.over(storage).beginning();
        assertThat(beginning.next()).isEqualTo(Step.LANGUAGE);
        beginning.answer(Step.LANGUAGE, Map.of());
        beginning.note(Map.of("name", "Kalitanj"));

        Beginning restarted = House.over(storage).beginning();
        assertThat(restarted.next()).isEqualTo(Step.PUSKESMAS);
        assertThat(restarted.answered("name")).isEqualTo("Kalitanj");
    }

    @OnEveryDatabase
    void the_last_step_makes_the_puskesmas_and_closes_the_way(Storage storage) {
        House house = House.over(storage);
        house.answerEverything();

        house.beginning().finish(ACCOUNT, "WIB", new Head("dr. Contoh", ""));

        assertThat(house.account().made()).isEqualTo("pengelola KEEPER true");
        assertThat(house.beginning().isOver()).isTrue();
        PlaceTree tree = house.places().tree(OCTOBER);
        assertThat(tree.size()).isEqualTo(10);
        assertThat(tree.place(tree.indexOf("PKM-32.74.03")).name()).isEqualTo("Kalitanjung");
        assertThat(tree.atLevel(Level.RT)).hasSize(2);
        WorkingArea area = house.places().in(Month.of(2020, 1));
        assertThat(area.servedBy(area.tree().atLevel(Level.POSYANDU)[0])).hasSize(2);
        Institution institution = house.institutions().find().orElseThrow();
        assertThat(institution.name()).isEqualTo("UPTD Puskesmas Kalitanjung");
        assertThat(institution.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(institution.town()).isEqualTo("Cirebon");
        assertThat(institution.office().superiors())
                .containsExactly("PEMERINTAH KOTA CIREBON", "DINAS KESEHATAN");
        assertThat(institution.areaCodes()).containsExactly("32", "32.74", "32.74.03");
        assertThat(house.institutions().head()).map(Head::name).contains("dr. Contoh");
        assertThat(house.programmes().among(Set.of("GIZI", "KIA", "IMU")))
                .containsExactly("GIZI", "KIA");
        assertThat(house.beginning().answered("name")).isEmpty();
    }

    @OnEveryDatabase
    void a_refused_password_leaves_nothing_behind_and_every_answer_in_place(Storage storage) {
        House house = House.over(storage);
        house.answerEverything();

        assertThatThrownBy(() ->
                        house.beginning().finish(new FirstAccount("a", "A", "kata"), "WIB", NOBODY))
                .isInstanceOf(NotReady.class);

        assertThat(house.places().list()).isEmpty();
        assertThat(house.institutions().find()).isEmpty();
        assertThat(house.beginning().villages()).hasSize(1);
        assertThat(house.beginning().next()).isEqualTo(Step.ACCOUNT);
    }

    @OnEveryDatabase
    void whatever_is_wrong_in_whichever_step_is_told_at_once(Storage storage) {
        House house = House.over(storage);
        house.answerEverything();
        house.beginning()
                .keepVillages(
                        List.of(
                                new VillageAnswer(
                                        "32.74.03.1002",
                                        "Harjamukti",
                                        "RW 01\nRW 1",
                                        "Melati: RW 09",
                                        "")));

        assertThat(house.beginning().obstacles(new FirstAccount("a", "A", "kata")))
                .extracting(
                        one -> one.step() + " " + one.finding().where() + one.finding().problem())
                .containsExactly(
                        "VILLAGES HarjamuktiAREA_NAME_TWICE",
                        "SITES HarjamuktiAREA_UNKNOWN",
                        "ACCOUNT PASSWORD_SHORT");
        house.beginning().keepVillages(List.of());
        house.beginning().note(Map.of("kecamatan", ""));
        assertThat(house.beginning().obstacles(ACCOUNT))
                .containsExactly(Obstacle.at(Step.PUSKESMAS, Problem.FIRST_PUSKESMAS_OPEN));
    }

    @OnEveryDatabase
    void a_folder_that_was_filled_by_import_is_asked_for_an_account_only(Storage storage) {
        House house = House.over(storage);
        house.places()
                .accept(
                        new Batches(storage, CLOCK).begin("wilayah.csv", "baris perintah"),
                        List.of(
                                AreaEntry.of(
                                        Level.PUSKESMAS,
                                        "P",
                                        "Kalitanjung",
                                        "",
                                        LocalDate.of(2024, 1, 1))));

        assertThat(house.beginning().steps()).containsExactly(Step.ACCOUNT);
        house.beginning().finish(ACCOUNT, "WIB", NOBODY);

        assertThat(house.places().list()).hasSize(1);
        assertThat(house.account().made()).startsWith("pengelola");
    }

    @OnEveryDatabase
    void a_village_taken_back_takes_its_answers_along(Storage storage) {
        Beginning beginning = House.over(storage).beginning();
        beginning.keepVillages(List.of(new VillageAnswer("V", "Satu", "1-3", "Melati", "")));
        beginning.keepVillages(List.of(new VillageAnswer("W", "Dua", "", "", "")));

        assertThat(beginning.villages()).extracting(VillageAnswer::name).containsExactly("Dua");
    }
}
