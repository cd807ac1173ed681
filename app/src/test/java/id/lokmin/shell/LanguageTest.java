package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_terminal_speaks_indonesian_where_its_language_begins_with_id() {
        assertThat(Language.of(Map.of("LANG", "id_ID.UTF-8"))).isEqualTo(Language.INDONESIAN);
        assertThat(Language.of(Map.of("LANG", "ID"))).isEqualTo(Language.INDONESIAN);
        assertThat(Language.of(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LANG", "C"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void lc_all_stands_before_lc_messages_and_lang_and_an_empty_one_is_as_none() {
        assertThat(Language.of(Map.of("LC_ALL", "en_GB", "LANG", "id_ID")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LC_ALL", "", "LC_MESSAGES", "id_ID", "LANG", "en_US")))
                .isEqualTo(Language.INDONESIAN);
    }
}
