package id.lokmin.figures.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.indicator.Targets;
import id.lokmin.engine.place.Level;
import id.lokmin.figures.LocalTarget;
import id.lokmin.figures.LocalTargets;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LocalTargetsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final Targets NATIONAL =
            new Targets(
                    Map.of(
                            "IMU-12",
                            List.of(
                                    new Target(
                                            2025,
                                            TargetScope.NATIONAL,
                                            "",
                                            80,
                                            "Renstra",
                                            Evidence.FOUND))));

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("target IMU-12", "PJ imunisasi");
    }

    private static LocalTarget set(
            Storage storage, LocalTargets targets, OptionalInt place, int year, double value) {
        return targets.set(batch(storage), "IMU-12", place, year, value, value, "SK 12/2025");
    }

    private static WorkingArea area(Storage storage) {
        Places places = TestPlaces.over(storage, CLOCK);
        places.accept(
                batch(storage),
                List.of(
                        AreaEntry.of(Level.PUSKESMAS, "P99", "Puskesmas Contoh", "", BEGINNING),
                        AreaEntry.of(Level.VILLAGE, "99.01", "Desa Contoh", "P99", BEGINNING),
                        AreaEntry.of(Level.RW, "99.01.001", "RW 01", "99.01", BEGINNING),
                        AreaEntry.of(Level.RW, "99.01.002", "RW 02", "99.01", BEGINNING)));
        return places.in(Month.of(2025, 9));
    }

    private static double chosen(Targets targets, String rw, int year) {
        return targets.find("IMU-12", List.of(rw, "99.01", "P99"), year).orElseThrow().value();
    }

    @OnEveryDatabase
    void an_own_target_stands_before_the_nations_and_one_of_an_area_before_that(Storage storage) {
        WorkingArea area = area(storage);
        LocalTargets targets = new StoredLocalTargets(storage);
        assertThat(chosen(targets.among(NATIONAL, area), "99.01.001", 2025)).isEqualTo(80);

        set(storage, targets, OptionalInt.empty(), 2025, 90);
        int first = area.seq(area.tree().indexOf("99.01.001"));
        set(storage, targets, OptionalInt.of(first), 2025, 70);

        Targets all = targets.among(NATIONAL, area);
        assertThat(chosen(all, "99.01.001", 2025)).isEqualTo(70);
        assertThat(chosen(all, "99.01.002", 2025)).isEqualTo(90);
        assertThat(all.find("IMU-12", List.of("99.01.002", "99.01", "P99"), 2025).orElseThrow())
                .extracting(Target::scope, Target::source)
                .containsExactly(TargetScope.LOCAL, "SK 12/2025");
    }

    @OnEveryDatabase
    void setting_a_year_anew_replaces_it_and_undoing_brings_the_old_one_back(Storage storage) {
        LocalTargets targets = new StoredLocalTargets(storage);
        set(storage, targets, OptionalInt.empty(), 2025, 90);
        Batch second = batch(storage);
        targets.set(second, "IMU-12", OptionalInt.empty(), 2025, 95, 95, "SK 13/2025");
        assertThat(targets.list()).extracting(LocalTarget::value).containsExactly(95.0);

        targets.undo(second, batch(storage));
        assertThat(targets.list()).extracting(LocalTarget::value).containsExactly(90.0);
    }

    @OnEveryDatabase
    void a_target_is_taken_away_once_and_comes_back_by_undoing(Storage storage) {
        LocalTargets targets = new StoredLocalTargets(storage);
        LocalTarget set = set(storage, targets, OptionalInt.empty(), 2025, 90);
        Batch away = batch(storage);
        assertThat(targets.retire(away, set.id())).isTrue();
        assertThat(targets.retire(batch(storage), set.id())).isFalse();
        assertThat(targets.list()).isEmpty();

        targets.undo(away, batch(storage));
        assertThat(targets.list()).extracting(LocalTarget::id).containsExactly(set.id());
    }

    @Test
    void a_target_without_a_source_is_none() {
        assertThatThrownBy(() ->
                        new LocalTarget(
                                "1",
                                "IMU-12",
                                OptionalInt.empty(),
                                2025,
                                90,
                                90,
                                " ",
                                "PJ",
                                Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
