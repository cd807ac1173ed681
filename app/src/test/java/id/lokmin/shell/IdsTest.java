package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static String at(String instant) {
        return Ids.next(InstantSource.fixed(Instant.parse(instant)));
    }

    @Test
    void an_id_is_a_uuid_of_version_seven() {
        UUID id = UUID.fromString(Ids.next());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void it_begins_with_the_millisecond_it_was_made_in() {
        // RFC 9562, appendix A.6: 2022-02-22T19:22:22.000Z is 017F22E279B0.
        assertThat(at("2022-02-22T19:22:22Z")).startsWith("017f22e2-79b0-7");
    }

    @Test
    void ids_sort_by_the_millisecond_they_were_made_in() {
        assertThat(at("2025-10-03T02:00:00.001Z")).isGreaterThan(at("2025-10-03T02:00:00.000Z"));
        assertThat(at("2026-01-01T00:00:00Z")).isGreaterThan(at("2025-12-31T23:59:59.999Z"));
    }

    @Test
    void ten_thousand_of_one_millisecond_are_all_different() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(at("2025-10-03T02:00:00Z"));
        }
        assertThat(ids).hasSize(10_000);
    }
}
