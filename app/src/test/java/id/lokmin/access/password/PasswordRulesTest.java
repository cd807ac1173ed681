package id.lokmin.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("bidan.melati", "Bidan Melati");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    sembilan9,                       PASSWORD_SHORT
                    1234567890,                      PASSWORD_FAMOUS
                    9876543210,                      PASSWORD_FAMOUS
                    aaaaaaaaaaaa,                    PASSWORD_FAMOUS
                    Password2025!,                   PASSWORD_FAMOUS
                    puskesmaspuskesmas,              PASSWORD_FAMOUS
                    Indonesia-1945,                  PASSWORD_FAMOUS
                    qwertyuiop,                      PASSWORD_FAMOUS
                    bidanmelati1,                    PASSWORD_OWN_NAME
                    melatimelati22,                  PASSWORD_OWN_NAME
                    sapu meja payung,                fine
                    payung melati biru di teras,     fine
                    bako-rite-mulu-sepi,             fine
                    """)
    void what_everybody_tries_is_refused_and_nothing_else(String password, String expected) {
        assertThat(
                        rules.wrong(password, NAMES)
                                .map(Finding::problem)
                                .map(Problem::name)
                                .orElse("fine"))
                .isEqualTo(expected);
    }

    @Test
    void letters_of_any_script_count_once_each() {
        assertThat(rules.wrong("😀😁😂🤣😃😄😅😆😉😊", NAMES)).isEmpty();
        assertThat(rules.wrong("x".repeat(60) + "abcdefg".repeat(21), NAMES)).isPresent();
    }

    @Test
    void start_passwords_keep_the_rules_and_differ() {
        StartPasswords start = new StartPasswords();
        assertThat(start.next())
                .matches("([a-z]{4}-){3}[a-z]{4}")
                .isNotEqualTo(start.next())
                .satisfies(password -> assertThat(rules.wrong(password, NAMES)).isEmpty());
    }

    @Test
    void a_hash_fits_its_password_only_and_hides_it() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.hash("sapu meja payung");
        assertThat(hash).startsWith("$argon2id$").doesNotContain("sapu");
        assertThat(hashes.matches("sapu meja payung", hash)).isTrue();
        assertThat(hashes.matches("sapu meja Payung", hash)).isFalse();
    }

    @Test
    void the_same_letter_typed_in_two_ways_is_the_same_password() {
        PasswordHashes hashes = new PasswordHashes();
        assertThat(hashes.matches("cafe\u0301 di pojok", hashes.hash("caf\u00e9 di pojok")))
                .isTrue();
    }
}
