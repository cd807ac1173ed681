package id.lokmin.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppTest {

    @ParameterizedTest
    @CsvSource({
        "0812-3456-789, 628123456789",
        "+62 812 3456 7890, 6281234567890",
        "62(812)34567890, 6281234567890",
        "+673 712 3456, 6737123456",
        "673 712 3456, nobody",
        "0232 123456, nobody",
        "+62 232 123456, nobody",
        "0812, nobody",
        "'', nobody"
    })
    void reaches_mobile_numbers_however_they_are_written(String typed, String reached) {
        assertThat(WhatsApp.number(typed).orElse("nobody")).isEqualTo(reached);
    }
}
