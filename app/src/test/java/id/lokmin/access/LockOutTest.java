package id.lokmin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0,  PT0S
                    4,  PT0S
                    5,  PT30S
                    6,  PT1M
                    7,  PT2M
                    8,  PT4M
                    9,  PT8M
                    10, PT15M
                    99, PT15M
                    101, PT24H
                    500, PT24H
                    """)
    void the_wait_grows_and_ends(int failures, Duration wait) {
        assertThat(LockOut.OF_A_NAME.after(failures)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    20, PT0S
                    21, PT30S
                    26, PT15M
                    """)
    void an_office_behind_one_address_has_more_room(int failures, Duration wait) {
        assertThat(LockOut.OF_AN_ADDRESS.after(failures)).isEqualTo(wait);
    }
}
