package id.lokmin.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.growth.Sex;
import id.lokmin.register.identity.ChildFacts;
import id.lokmin.register.identity.KnownChild;
import id.lokmin.register.identity.Match;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyTest {

    private static final String DIGITS = "9901015001240001";
    private static final ChildIdentity IDENTITY =
            new ChildIdentity(
                    DIGITS,
                    "Rahasia Sekali",
                    LocalDate.of(2024, 1, 10),
                    Sex.FEMALE,
                    "Ibunda Tertutup");
    private static final ChildFacts FACTS =
            ChildFacts.first(
                    IDENTITY,
                    Optional.of(new Nik(DIGITS)),
                    BirthSize.UNKNOWN,
                    LocalDate.of(2025, 1, 1));
    private static final KnownChild KNOWN = KnownChild.stored(1, "id", 1, FACTS);

    static List<Object> everythingThatHoldsAPerson() {
        return List.of(
                new Nik(DIGITS),
                NikReading.of(DIGITS),
                IDENTITY,
                FACTS,
                KNOWN,
                new Match(Optional.of(KNOWN), Optional.of(new Nik(DIGITS)), List.of()),
                RegisterHouse.row(2, IDENTITY, "A1", "2025-08-05", 9500, 780),
                RegisterHouse.dose(2, IDENTITY, "BCG - 1", "2025-08-05"),
                new RowFinding(
                        2, RowFinding.Field.NIK, Finding.of(Problem.NIK_DISAGREES, ""), false));
    }

    @ParameterizedTest
    @MethodSource("everythingThatHoldsAPerson")
    void nothing_prints_a_name_or_a_nik(Object holder) {
        assertThat(holder.toString())
                .doesNotContainIgnoringCase("rahasia")
                .doesNotContainIgnoringCase("sekali")
                .doesNotContainIgnoringCase("ibunda")
                .doesNotContainIgnoringCase("tertutup")
                .doesNotContain(DIGITS)
                .doesNotContain(DIGITS.substring(0, 12));
    }
}
