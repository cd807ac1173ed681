package id.lokmin.place.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.ChangePlan;
import id.lokmin.place.NewCodes;
import id.lokmin.place.PlaceUse;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class AreaChangesTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final String ACTOR = "uji";

    /** Two figures of RW 07 (A.07), in June and in August 2025. */
    private record TwoFigures(int seq) implements PlaceUse {

        @Override
        public Kind kind() {
            return Kind.FIGURES;
        }

        @Override
        public Map<Integer, Integer> count(
                Collection<Area> places, LocalDate from, LocalDate until) {
            int count = 0;
            for (LocalDate day : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 8, 31))) {
                count += !day.isBefore(from) && day.isBefore(until) ? 1 : 0;
            }
            boolean asked = places.stream().anyMatch(area -> area.seq() == seq);
            return asked && count > 0 ? Map.of(seq, count) : Map.of();
        }
    }

    private record House(Storage storage, Places places, AreaChanges changes) {

        static House over(Storage storage, PlaceUse... uses) {
            return new House(
                    storage,
                    TestPlaces.over(storage, CLOCK),
                    new StoredAreaChanges(
                            storage,
                            new Batches(storage, CLOCK),
                            TestAudit.over(storage, CLOCK),
                            List.of(uses)));
        }

        /** A Puskesmas, villages A and B, three RW and a posyandu in A, RW 07 also in B. */
        static House furnished(Storage storage, PlaceUse... uses) {
            House house = over(storage, uses);
            house.places.accept(
                    new Batches(storage, CLOCK).begin("wilayah.csv", ACTOR),
                    List.of(
                            AreaEntry.of(Level.PUSKESMAS, "P", "Kalitanjung", "", START),
                            AreaEntry.of(Level.VILLAGE, "A", "Kalitanjung", "P", START),
                            AreaEntry.of(Level.VILLAGE, "B", "Harjasari", "P", START),
                            AreaEntry.of(Level.RW, "A.07", "RW 07", "A", START),
                            AreaEntry.of(Level.RW, "A.08", "RW 08", "A", START),
                            AreaEntry.of(Level.RW, "A.09", "RW 09", "A", START),
                            AreaEntry.of(Level.RT, "A.09.1", "RT 01", "A.09", START),
                            AreaEntry.of(Level.RW, "B.07", "RW 07", "B", START),
                            AreaEntry.of(Level.POSYANDU, "POS", "Melati", "A", START)
                                    .serving("RW 07")));
            return house;
        }

        Batch make(AreaChange change) {
            AreaChanges.Made made = changes.make(change, ACTOR);
            assertThat(lines(made.plan())).isEmpty();
            return made.batch().orElseThrow();
        }

        List<String> refused(AreaChange change) {
            assertThat(changes.make(change, ACTOR).batch()).isEmpty();
            return lines(changes.plan(change));
        }

        String drawn(Month month) {
            WorkingArea area = places.in(month);
            PlaceTree tree = area.tree();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < tree.size(); i++) {
                int parent = tree.parent(i);
                lines.add(
                        tree.place(i).name()
                                + "#"
                                + tree.place(i).code()
                                + (parent < 0 ? "" : "<" + tree.place(parent).code())
                                + area.aliases(i)
                                + area.servedBy(i).length);
            }
            return String.join(" ", lines);
        }

        String names(Month month) {
            PlaceTree tree = places.tree(month);
            List<String> names = new ArrayList<>();
            for (int rw : tree.atLevel(Level.RW)) {
                names.add(tree.place(rw).code() + "=" + tree.place(rw).name());
            }
            return String.join(" ", names);
        }
    }

    private static List<String> lines(ChangePlan plan) {
        return plan.findings().stream().map(Finding::problem).map(Problem::name).toList();
    }

    @OnEveryDatabase
    void two_neighbourhoods_swap_numbers_from_a_day_on_and_last_year_stays(Storage storage) {
        House house = House.furnished(storage);

        house.make(new AreaChange.Rename(Map.of("A.07", "RW 08", "A.08", "RW 07"), JULY));

        assertThat(house.names(Month.of(2025, 6)))
                .isEqualTo("A.07=RW 07 A.08=RW 08 A.09=RW 09 B.07=RW 07");
        assertThat(house.names(Month.of(2025, 7)))
                .isEqualTo("A.08=RW 07 A.07=RW 08 A.09=RW 09 B.07=RW 07");
        assertThat(house.places.in(Month.of(2025, 6)).names().find(Level.RW, "RW 7", List.of("A")))
                .contains("A.07");
        assertThat(house.places.in(Month.of(2025, 7)).names().find(Level.RW, "RW 7", List.of("A")))
                .contains("A.08");
    }

    @OnEveryDatabase
    void preview_says_what_stays_and_what_follows(Storage storage) {
        House house = House.furnished(storage);
        int seq = house.places.find("A.07").orElseThrow().seq();
        House counted = House.over(storage, new TwoFigures(seq));

        ChangePlan plan =
                counted.changes.plan(new AreaChange.Rename(Map.of("A.07", "RW 14"), JULY));

        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.before())
                            .isEqualTo(new ChangePlan.Standing("RW 07", "Kalitanjung"));
                    assertThat(step.after())
                            .isEqualTo(new ChangePlan.Standing("RW 14", "Kalitanjung"));
                    assertThat(step.staying()).isEqualTo(Map.of(PlaceUse.Kind.FIGURES, 1));
                    assertThat(step.following()).isEqualTo(Map.of(PlaceUse.Kind.FIGURES, 1));
                });
        assertThat(house.names(Month.of(2025, 8))).doesNotContain("RW 14");
    }

    @OnEveryDatabase
    void two_of_one_name_in_one_village_are_refused_also_when_written_otherwise(Storage storage) {
        House house = House.furnished(storage);

        assertThat(house.refused(new AreaChange.Rename(Map.of("A.07", "rw. 008"), JULY)))
                .containsExactly("AREA_NAME_TWICE");
        assertThat(
                        house.refused(
                                new AreaChange.Rename(
                                        Map.of("A.07", "RW 20", "A.08", "RW XX"), JULY)))
                .containsExactly("AREA_NAME_TWICE", "AREA_NAME_TWICE");
        assertThat(
                        house.refused(
                                new AreaChange.Add(
                                        List.of(AreaEntry.of(Level.RW, "A.70", "7", "A", JULY)))))
                .containsExactly("AREA_NAME_TWICE");
        assertThat(house.refused(new AreaChange.Move("B.07", "A", JULY)))
                .containsExactly("AREA_NAME_TWICE");
        assertThat(house.refused(new AreaChange.OtherNames("A.07", Set.of("RW VIII"))))
                .containsExactly("ALIAS_TAKEN");
    }

    @OnEveryDatabase
    void a_place_lies_only_where_its_level_may(Storage storage) {
        House house = House.furnished(storage);

        assertThat(house.refused(new AreaChange.Move("A.09", "A.08", JULY)))
                .containsExactly("AREA_PARENT_LEVEL");
        assertThat(
                        house.refused(
                                new AreaChange.Add(
                                        List.of(AreaEntry.of(Level.RT, "X", "RT 01", "P", JULY)))))
                .containsExactly("AREA_PARENT_LEVEL");
        assertThat(
                        house.refused(
                                new AreaChange.Add(
                                        List.of(AreaEntry.of(Level.RW, "X", "RW 01", "Z", JULY)))))
                .containsExactly("AREA_PARENT_UNKNOWN");
        assertThat(house.refused(new AreaChange.Rename(Map.of("Q", "RW 99"), JULY)))
                .containsExactly("AREA_GONE");
        assertThat(
                        house.refused(
                                new AreaChange.Rename(Map.of("A.07", "RW 99"), START.minusDays(1))))
                .containsExactly("AREA_DAY_WRONG");
    }

    @OnEveryDatabase
    void an_ended_place_takes_what_is_in_it_along_and_no_figure(Storage storage) {
        House house = House.furnished(storage);
        int seq = house.places.find("A.07").orElseThrow().seq();
        House counted = House.over(storage, new TwoFigures(seq));

        assertThat(counted.refused(new AreaChange.End("A.07", JULY)))
                .containsExactly("AREA_FIGURES_AFTER");
        counted.make(new AreaChange.End("A.07", LocalDate.of(2025, 9, 1)));
        counted.make(new AreaChange.End("A.09", JULY));

        assertThat(house.drawn(Month.of(2025, 9))).doesNotContain("A.07", "A.09.1");
        assertThat(house.drawn(Month.of(2025, 6))).contains("A.07", "A.09.1");
        assertThat(counted.refused(new AreaChange.Rename(Map.of("A.09", "RW 10"), JULY)))
                .containsExactly("AREA_GONE");
    }

    @OnEveryDatabase
    void other_names_and_served_neighbourhoods_are_kept_as_they_are_told(Storage storage) {
        House house = House.furnished(storage);

        house.make(new AreaChange.OtherNames("A.07", Set.of("Gang Mangga", "RW Tujuh")));
        Batch later = house.make(new AreaChange.OtherNames("A.07", Set.of("RW Tujuh")));
        Batch served = house.make(new AreaChange.Serve("POS", Set.of("A.08", "A.09")));

        WorkingArea area = house.places.in(Month.of(2025, 9));
        assertThat(area.aliases(area.tree().indexOf("A.07"))).containsExactly("RW Tujuh");
        assertThat(area.servedBy(area.tree().indexOf("POS"))).hasSize(2);

        house.changes.undo(served.id(), ACTOR);
        house.changes.undo(later.id(), ACTOR);

        area = house.places.in(Month.of(2025, 9));
        assertThat(area.aliases(area.tree().indexOf("A.07")))
                .containsExactly("Gang Mangga", "RW Tujuh");
        assertThat(area.servedBy(area.tree().indexOf("POS")))
                .containsExactly(area.tree().indexOf("A.07"));
    }

    @OnEveryDatabase
    void what_was_added_goes_again_unless_something_stands_on_it(Storage storage) {
        House house = House.furnished(storage);
        Batch added =
                house.make(
                        new AreaChange.Add(
                                List.of(AreaEntry.of(Level.RW, "A.10", "RW 10", "A", START))));
        Batch inside =
                house.make(
                        new AreaChange.Add(
                                List.of(AreaEntry.of(Level.RT, "A.10.1", "RT 01", "A.10", START))));

        assertThatThrownBy(() -> house.changes.undo(added.id(), ACTOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().sentence(Language.INDONESIAN))
                                        .contains("RW 10"));
        house.changes.undo(inside.id(), ACTOR);

        int seq = house.places.find("A.10").orElseThrow().seq();
        House counted = House.over(storage, new TwoFigures(seq));
        assertThatThrownBy(() -> counted.changes.undo(added.id(), ACTOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.AREA_STILL_USED));

        house.changes.undo(added.id(), ACTOR);
        assertThat(house.places.find("A.10")).isEmpty();
        assertThatThrownBy(() -> house.changes.undo(added.id(), ACTOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.BATCH_UNDONE_ALREADY));
    }

    @OnEveryDatabase
    void an_earlier_change_waits_for_the_later_one_to_be_taken_back(Storage storage) {
        House house = House.furnished(storage);
        Batch first = house.make(new AreaChange.Rename(Map.of("A.07", "RW 17"), JULY));
        Batch second =
                house.make(new AreaChange.Rename(Map.of("A.07", "RW 27"), JULY.plusMonths(1)));

        assertThatThrownBy(() -> house.changes.undo(first.id(), ACTOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.AREA_CHANGED_SINCE));
        house.changes.undo(second.id(), ACTOR);
        house.changes.undo(first.id(), ACTOR);

        assertThat(house.names(Month.of(2025, 9))).contains("A.07=RW 07");
        assertThat(house.changes.latest(5))
                .extracting(Batch::source)
                .containsExactly("wilayah.csv");
    }

    /** Random changes, the past compared after each; then all taken back, newest first. */
    @OnEveryDatabase
    void no_change_moves_the_past_and_undoing_everything_gives_everything_back(Storage storage) {
        House house = House.furnished(storage);
        long seed = 20251003;
        Random chance = new Random(seed);
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            months.add(Month.of(2024, 1).plus(i));
        }
        Map<Month, String> before = drawings(house, months);
        NewCodes codes =
                new NewCodes(
                        house.places.list().stream().map(Area::code).collect(Collectors.toSet()));
        List<Batch> made = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            LocalDate day = START.plusDays(chance.nextInt(700));
            Map<Month, String> now = drawings(house, months);
            AreaChange change = anyChange(house, chance, day, codes);
            house.changes.make(change, ACTOR).batch().ifPresent(made::add);
            boolean datedChange =
                    !(change instanceof AreaChange.OtherNames)
                            && !(change instanceof AreaChange.Serve);
            for (Month month : months) {
                if (datedChange && month.lastDay().isBefore(day)) {
                    assertThat(house.drawn(month))
                            .describedAs("seed %d round %d %s %s", seed, round, change, month)
                            .isEqualTo(now.get(month));
                }
            }
        }
        assertThat(made.size()).isGreaterThan(10);
        made.reversed().forEach(batch -> house.changes.undo(batch.id(), ACTOR));
        assertThat(drawings(house, months)).isEqualTo(before);
    }

    private static Map<Month, String> drawings(House house, List<Month> months) {
        Map<Month, String> drawings = new HashMap<>();
        months.forEach(month -> drawings.put(month, house.drawn(month)));
        return drawings;
    }

    private static AreaChange anyChange(House house, Random chance, LocalDate day, NewCodes codes) {
        List<Area> areas = house.places.list();
        Area area = areas.get(chance.nextInt(areas.size()));
        Area other = areas.get(chance.nextInt(areas.size()));
        String name = "RW " + (1 + chance.nextInt(30));
        return switch (chance.nextInt(7)) {
            case 0 ->
                    new AreaChange.Add(
                            List.of(
                                    AreaEntry.of(
                                            Level.RW,
                                            codes.next(Level.RW, "A", name),
                                            name,
                                            "A",
                                            day)));
            case 1 -> new AreaChange.Move(area.code(), other.code(), day);
            case 2 -> new AreaChange.End(area.code(), day);
            case 3 -> new AreaChange.OtherNames(area.code(), Set.of("Gang " + name));
            case 4 -> new AreaChange.Serve("POS", Set.of(area.code(), other.code()));
            default -> new AreaChange.Rename(Map.of(area.code(), name), day);
        };
    }
}
