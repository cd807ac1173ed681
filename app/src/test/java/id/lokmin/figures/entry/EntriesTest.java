package id.lokmin.figures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.Audit;
import id.lokmin.access.AuditEntry;
import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.figures.store.TestFigures;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Language;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A Puskesmas with a village of three RW types its KIA recap. */
class EntriesTest {

    private static final Instant MORNING = Instant.parse("2025-10-03T02:00:00Z");
    private static final Month MAY = Month.of(2025, 5);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final Catalog CATALOG = Catalog.builtIn();

    /** One house over a storage, at a time of day. */
    private record House(Storage storage, Clock clock) {

        static House of(Storage storage) {
            House house = new House(storage, Clock.fixed(MORNING, ZoneOffset.UTC));
            List<AreaEntry> areas = new ArrayList<>();
            areas.add(AreaEntry.of(Level.PUSKESMAS, "P99", "Contoh", "", BEGINNING));
            areas.add(AreaEntry.of(Level.VILLAGE, "99.01", "Contoh", "P99", BEGINNING));
            for (int i = 1; i <= 3; i++) {
                areas.add(AreaEntry.of(Level.RW, rw(i), "RW 0" + i, "99.01", BEGINNING));
            }
            house.places().accept(house.batches().begin("wilayah.csv", "pengelola"), areas);
            return house;
        }

        House later(Duration by) {
            return new House(storage, Clock.offset(clock, by));
        }

        Places places() {
            return TestPlaces.over(storage, clock);
        }

        Batches batches() {
            return new Batches(storage, clock);
        }

        Audit audit() {
            return TestAudit.over(storage, clock);
        }

        FigureBook book() {
            return TestFigures.over(storage);
        }

        Entries entries() {
            return new Entries(
                    CATALOG,
                    new ProgrammesInUse(storage, audit(), clock),
                    places(),
                    book(),
                    TestFigures.trailOver(storage),
                    batches(),
                    audit(),
                    storage,
                    clock);
        }

        EntryTopic topic(String code) {
            return entries().topics().stream()
                    .filter(topic -> topic.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        Saving save(String actor, TypedCell... cells) {
            return save(actor, _ -> true, cells);
        }

        Saving save(String actor, Predicate<String> mayType, TypedCell... cells) {
            return entries()
                    .save(
                            topic("KIA"),
                            MAY,
                            List.of(cells),
                            new Typist(actor, mayType, Language.ENGLISH));
        }

        FilledSheet sheet(Predicate<String> mayType) {
            return entries()
                    .open(
                            topic("KIA"),
                            MAY,
                            Optional.empty(),
                            new Typist("bidan", mayType, Language.ENGLISH));
        }

        String held(String element, int rw) {
            FilledSheet sheet = sheet(_ -> true);
            return sheet.said(element, sheet.sheet().area().tree().indexOf(rw(rw))).code();
        }

        void report(String element, int rw, int month, double value) {
            var area = places().in(MAY);
            book().record(
                            batches().begin("rekap.xlsx", "impor"),
                            List.of(
                                    Figure.reported(
                                            element,
                                            area.seq(area.tree().indexOf(rw(rw))),
                                            Month.of(2025, month),
                                            value)));
        }

        String warnings() {
            return sheet(_ -> true).marks().stream()
                    .flatMap(mark ->
                            mark.findings().stream()
                                    .map(finding ->
                                            mark.element()
                                                    + " "
                                                    + finding.problem()
                                                    + finding.arguments()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String rw(int number) {
        return "99.01.00" + number;
    }

    private static TypedCell cell(String element, int rw, String seen, String typed) {
        return new TypedCell(element, rw(rw), seen, typed, Optional.empty());
    }

    private static String told(Saving saving) {
        return saving.answers().values().stream()
                .map(answer ->
                        switch (answer) {
                            case CellAnswer.Stored(Typed said) -> "[" + said.code() + "]";
                            case CellAnswer.Refused(var finding) -> finding.problem().name();
                            case CellAnswer.Contested contested ->
                                    contested.actor()
                                            + " has "
                                            + contested.held().code()
                                            + ", not "
                                            + contested.typed();
                        })
                .collect(Collectors.joining(", "));
    }

    @OnEveryDatabase
    void every_kind_of_cell_comes_back_as_it_was_typed(Storage storage) {
        House house = House.of(storage);
        Saving saving =
                house.save(
                        "bidan",
                        cell("kia.k1", 1, "", "12"),
                        cell("kia.k1", 2, "", "0"),
                        cell("kia.k1", 3, "", "-"),
                        cell("kia.k4", 1, "", "n/a"),
                        cell("kia.k4", 2, "", "belum"));

        assertThat(told(saving)).isEqualTo("[12], [0], [-], [n/a], [belum]");
        assertThat(house.held("kia.k1", 1)).isEqualTo("12");
        assertThat(house.held("kia.k1", 2)).isEqualTo("0");
        assertThat(house.held("kia.k1", 3)).isEqualTo("-");
        assertThat(house.held("kia.k4", 1)).isEqualTo("n/a");
        assertThat(house.held("kia.k4", 2)).isEqualTo("belum");
        assertThat(house.held("kia.k4", 3)).isEmpty();
        assertThat(house.sheet(_ -> true).completeness().said()).isEqualTo(5);

        house.save("bidan", cell("kia.k1", 1, "12", ""));
        assertThat(house.held("kia.k1", 1)).isEmpty();
    }

    @OnEveryDatabase
    void what_cannot_be_read_is_refused_and_the_rest_is_stored(Storage storage) {
        House house = House.of(storage);
        assertThat(
                        told(
                                house.save(
                                        "bidan",
                                        cell("kia.k1", 1, "", "6,2"),
                                        cell("kia.k1", 2, "", "-4"),
                                        cell("kia.k1", 3, "", "7"))))
                .isEqualTo("FIGURE_NOT_WHOLE, FIGURE_NEGATIVE, [7]");
        assertThat(house.held("kia.k1", 1)).isEmpty();
    }

    @OnEveryDatabase
    void figures_that_contradict_each_other_wait_until_one_is_corrected(Storage storage) {
        House house = House.of(storage);
        assertThat(
                        told(
                                house.save(
                                        "bidan",
                                        cell("kia.k1", 1, "", "5"),
                                        cell("kia.k1_murni", 1, "", "8"),
                                        cell("kia.k1", 2, "", "4"))))
                .isEqualTo("FIGURES_CONTRADICT, FIGURES_CONTRADICT, [4]");
        assertThat(house.held("kia.k1", 1)).isEmpty();
        assertThat(
                        told(
                                house.save(
                                        "bidan",
                                        cell("kia.k1", 1, "", "9"),
                                        cell("kia.k1_murni", 1, "", "8"))))
                .isEqualTo("[9], [8]");
        assertThat(told(house.save("bidan", cell("kia.k1", 1, "9", "7"))))
                .isEqualTo("FIGURES_CONTRADICT");
    }

    @OnEveryDatabase
    void a_rule_between_levels_waits_for_every_report_below(Storage storage) {
        House house = House.of(storage);
        TypedCell seen = new TypedCell("kia.k1_usg", "P99", "", "6", Optional.empty());
        house.save("bidan", cell("kia.k1", 1, "", "2"), cell("kia.k1", 2, "", "3"));
        assertThat(told(house.save("bidan", seen))).isEqualTo("[6]");
        assertThat(told(house.save("bidan", cell("kia.k1", 3, "", "0"))))
                .isEqualTo("FIGURES_CONTRADICT");
        assertThat(told(house.save("bidan", cell("kia.k1", 3, "", "1")))).isEqualTo("[1]");
    }

    @OnEveryDatabase
    void the_second_at_a_cell_is_told_what_the_first_stored(Storage storage) {
        House house = House.of(storage);
        house.save("bidan", cell("kia.k1", 1, "", "12"));

        assertThat(told(house.save("kader", cell("kia.k1", 1, "", "13"))))
                .isEqualTo("bidan has 12, not 13");
        assertThat(house.held("kia.k1", 1)).isEqualTo("12");
        assertThat(told(house.save("kader", cell("kia.k1", 1, "", "12")))).isEqualTo("[12]");
        assertThat(told(house.save("kader", cell("kia.k1", 1, "12", "13")))).isEqualTo("[13]");

        house.save("bidan", cell("kia.k1", 1, "13", ""));
        assertThat(told(house.save("kader", cell("kia.k1", 1, "13", "14"))))
                .isEqualTo("bidan has , not 14");
    }

    @OnEveryDatabase
    void a_cell_left_as_it_was_seen_takes_nothing_back(Storage storage) {
        House house = House.of(storage);
        house.save("bidan", cell("kia.k1", 1, "", "12"));
        assertThat(told(house.save("kader", cell("kia.k1", 1, "", "")))).isEqualTo("[12]");
        assertThat(house.held("kia.k1", 1)).isEqualTo("12");
    }

    @OnEveryDatabase
    void somebody_bound_to_an_area_sees_and_types_only_there(Storage storage) {
        House house = House.of(storage);
        Predicate<String> second = rw(2)::equals;
        assertThat(
                        told(
                                house.save(
                                        "kader",
                                        second,
                                        cell("kia.k1", 1, "", "3"),
                                        cell("kia.k1", 2, "", "4"),
                                        cell("gizi.s", 2, "", "4"))))
                .isEqualTo("FIGURE_NOT_YOURS, [4], FIGURE_NOT_YOURS");
        EntrySheet sheet = house.sheet(second).sheet();
        assertThat(sheet.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.places()).hasSize(1));
        assertThat(house.sheet(_ -> false).sheet().isEmpty()).isTrue();
    }

    @OnEveryDatabase
    void unusual_figures_are_stored_and_marked(Storage storage) {
        House house = House.of(storage);
        for (int month = 1; month <= 4; month++) {
            house.report("kia.k1", 1, month, 6);
            house.report("kia.k4", 2, month, 20);
        }
        house.report("sasaran.bumil", 1, 1, 80);
        house.report("sasaran.bumil", 3, 1, 10);
        assertThat(
                        told(
                                house.save(
                                        "bidan",
                                        cell("kia.k1", 1, "", "62"),
                                        cell("kia.k4", 2, "", "2"),
                                        cell("kia.k1", 3, "", "11"))))
                .isEqualTo("[62], [2], [11]");
        assertThat(house.warnings())
                .isEqualTo(
                        """
                        kia.k1 FIGURE_ABOVE_SASARAN[Pregnant women with first visit, 86, Expected pregnancies, 80]
                        kia.k1 FIGURE_TENFOLD[62, 6, 6.2]
                        kia.k4 FIGURE_JUMPS[2, 20, 4]
                        kia.k1 FIGURE_ABOVE_SASARAN[Pregnant women with first visit, 11, Expected pregnancies, 10]\
                        """);
    }

    @OnEveryDatabase
    void rules_between_visits_hold_over_the_year_so_far(Storage storage) {
        House house = House.of(storage);
        house.report("kia.kn1", 1, 4, 5);
        house.report("kia.kn_lengkap", 1, 4, 3);
        house.save("bidan", cell("kia.kn1", 1, "", "2"), cell("kia.kn_lengkap", 1, "", "4"));
        assertThat(house.warnings()).isEmpty();
        house.save("bidan", cell("kia.kn_lengkap", 1, "4", "5"));
        assertThat(house.warnings())
                .contains("kia.kn1 FIGURES_STRAIN_YEAR")
                .contains(", 8, ")
                .contains(", 7]");
    }

    @OnEveryDatabase
    void few_people_vary_without_being_unusual(Storage storage) {
        House house = House.of(storage);
        house.report("kia.k1", 1, 2, 1);
        house.report("kia.k1", 1, 3, 0);
        house.report("kia.k1", 1, 4, 1);
        house.save("bidan", cell("kia.k1", 1, "", "3"));
        assertThat(house.warnings()).isEmpty();
        house.save("bidan", cell("kia.k1", 1, "3", "5"));
        assertThat(house.warnings()).contains("FIGURE_JUMPS[5, 0.7, 3]");
    }

    @OnEveryDatabase
    void a_reason_stands_as_long_as_its_figure(Storage storage) {
        House house = House.of(storage);
        house.report("sasaran.bumil", 1, 1, 10);
        TypedCell explained =
                new TypedCell("kia.k1", rw(1), "", "11", Optional.of("warga pindahan"));
        assertThat(house.save("bidan", explained).marks())
                .extracting(Mark::reason)
                .containsExactly("warga pindahan");
        house.save("bidan", cell("kia.k1", 1, "11", "12"));
        assertThat(house.sheet(_ -> true).marks()).extracting(Mark::reason).containsExactly("");
        house.save("bidan", cell("kia.k1", 1, "12", "11"));
        assertThat(house.sheet(_ -> true).marks())
                .extracting(Mark::reason)
                .containsExactly("warga pindahan");
    }

    @OnEveryDatabase
    void a_stretch_of_typing_is_one_line_of_the_audit_trail(Storage storage) {
        House house = House.of(storage);
        house.save("bidan", cell("kia.k1", 1, "", "1"));
        house.later(Duration.ofMinutes(5)).save("bidan", cell("kia.k1", 2, "", "2"));
        house.later(Duration.ofMinutes(6)).save("kader", cell("kia.k1", 3, "", "3"));
        house.later(Duration.ofMinutes(40)).save("bidan", cell("kia.k4", 1, "", "1"));
        house.later(Duration.ofMinutes(41)).save("bidan", cell("kia.k4", 1, "1", "1"));
        assertThat(house.audit().latest(10))
                .filteredOn(entry -> entry.act().equals("figures.type"))
                .extracting(AuditEntry::actor)
                .containsExactly("bidan", "kader", "bidan");
        assertThat(house.batches().list())
                .filteredOn(batch -> batch.source().equals("isian KIA 2025-05"))
                .hasSize(4);
    }

    @OnEveryDatabase
    void what_others_changed_or_took_back_is_news(Storage storage) {
        House house = House.of(storage);
        house.save("bidan", cell("kia.k1", 1, "", "1"), cell("kia.k1", 2, "", "2"));
        int newest = house.sheet(_ -> true).newest();
        house.save("kader", cell("kia.k1", 1, "1", "5"));
        house.save("kader", cell("kia.k1", 2, "2", ""));
        Typist bidan = new Typist("bidan", _ -> true, Language.ENGLISH);
        News news = house.entries().since(newest, house.topic("KIA"), MAY, bidan);
        assertThat(news.cells())
                .extracting(one -> one.place() + " " + one.said().code() + " " + one.actor())
                .containsExactlyInAnyOrder("99.01.001 5 kader", "99.01.002  kader");
        assertThat(house.entries().since(news.newest(), house.topic("KIA"), MAY, bidan).cells())
                .isEmpty();
        Typist elsewhere = new Typist("kader", rw(3)::equals, Language.ENGLISH);
        assertThat(house.entries().since(newest, house.topic("KIA"), MAY, elsewhere).cells())
                .isEmpty();
    }

    @OnEveryDatabase
    void target_groups_are_typed_for_the_year(Storage storage) {
        House house = House.of(storage);
        EntryTopic sasaran = house.topic(EntryTopic.SASARAN);
        Typist bidan = new Typist("bidan", _ -> true, Language.ENGLISH);
        house.entries().save(sasaran, MAY, List.of(cell("sasaran.bumil", 1, "", "1.240")), bidan);
        FilledSheet sheet =
                house.entries().open(sasaran, Month.of(2025, 9), Optional.empty(), bidan);
        assertThat(sheet.sheet().month()).isEqualTo(Month.of(2025, 1));
        assertThat(sheet.said("sasaran.bumil", sheet.sheet().area().tree().indexOf(rw(1))).code())
                .isEqualTo("1240");
    }
}
