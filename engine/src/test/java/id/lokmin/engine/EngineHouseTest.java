package id.lokmin.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each room of the engine stands on, as sentences. */
class EngineHouseTest {

    private static final String ENGINE = "id.lokmin.engine.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("id.lokmin.engine");

    @Test
    void engine_stands_on_the_jdk_and_its_null_marks_only() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "id.lokmin.engine..")
                .check(CLASSES);
    }

    @Test
    void calendar_stands_on_nothing() {
        room("calendar").standsOn();
    }

    @Test
    void place_stands_on_nothing() {
        room("place").standsOn();
    }

    @Test
    void figure_stands_on_calendar_and_place() {
        room("figure").standsOn("calendar", "place");
    }

    @Test
    void indicator_stands_on_calendar_place_and_figure() {
        room("indicator").standsOn("calendar", "place", "figure");
    }

    @Test
    void statistics_know_nothing_of_months_places_and_indicators() {
        room("statistics").standsOn();
    }

    @Test
    void growth_knows_nothing_of_months_places_and_indicators() {
        room("growth").standsOn();
    }

    @Test
    void scoring_knows_people_and_figures_by_nothing_but_their_scores() {
        room("scoring").standsOn();
    }

    @Test
    void nobody_in_the_engine_asks_for_the_time_or_writes_to_the_console() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.io\\.PrintStream")
                .check(CLASSES);
    }

    private static Room room(String name) {
        return new Room(name);
    }

    private record Room(String name) {

        void standsOn(String... rooms) {
            String[] allowed =
                    Stream.concat(
                                    Stream.of("java..", "org.jspecify..", ENGINE + name + ".."),
                                    Arrays.stream(rooms).map(room -> ENGINE + room + ".."))
                            .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ENGINE + name + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .check(CLASSES);
        }
    }
}
