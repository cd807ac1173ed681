package id.lokmin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.lokmin.shell.Terminal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The walls of the house, as sentences. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludeJars())
                    .importPackages("id.lokmin");

    private static final Pattern STORE = Pattern.compile("(id\\.lokmin\\.\\w+)\\.store(\\..*)?");

    /**
     * Libraries are no rooms, and the list of commands is the board at the door that names them
     * all.
     */
    private static final DescribedPredicate<JavaClass> NO_ROOM =
            resideInAnyPackage("id.lokmin.engine..", "id.lokmin.catalog..", "id.lokmin.schema..")
                    .or(equivalentTo(Commands.class));

    @Test
    void rooms_use_only_what_they_say_they_may_use() {
        ApplicationModules.of(Lokmin.class, NO_ROOM).verify();
    }

    @Test
    void tables_of_a_room_are_nobody_elses() {
        classes().should(leaveTablesOfOthersAlone()).check(HOUSE);
    }

    /**
     * One look at each class for all rooms: sixteen rules of this kind take sixteen times as long.
     */
    private static ArchCondition<JavaClass> leaveTablesOfOthersAlone() {
        return new ArchCondition<>("leave the tables of other rooms alone") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                String home = one.getPackageName() + ".";
                for (Dependency used : one.getDirectDependenciesFromSelf()) {
                    Matcher store = STORE.matcher(used.getTargetClass().getPackageName());
                    if (store.matches() && !home.startsWith(store.group(1) + ".")) {
                        events.add(SimpleConditionEvent.violated(used, used.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void controllers_are_their_rooms_own() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void time_comes_from_a_clock_that_is_handed_in() {
        var rule = noClasses().should().callMethod(System.class, "currentTimeMillis");
        for (Class<?> type :
                List.of(
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        ZonedDateTime.class,
                        YearMonth.class,
                        Year.class)) {
            rule = rule.orShould().callMethod(type, "now");
        }
        rule.orShould().callConstructor(Date.class).check(HOUSE);
    }

    @Test
    void nobody_asks_the_machine_for_its_locale_or_zone() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(HOUSE);
    }

    @Test
    void only_the_terminal_writes_to_the_terminal() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Terminal.class.getName())
                .should()
                .accessField(System.class, "out")
                .check(HOUSE);
    }
}
