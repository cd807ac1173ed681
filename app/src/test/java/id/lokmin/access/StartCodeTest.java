package id.lokmin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartCodeTest {

    private final StartCode code = new StartCode();

    /** The code with its last digit turned round. */
    private String other() {
        String shown = code.shown();
        char last = shown.charAt(shown.length() - 1);
        return shown.substring(0, shown.length() - 1) + (last == '0' ? '1' : '0');
    }

    @Test
    void it_opens_however_its_digits_are_grouped() {
        assertThat(code.shown()).matches("[0-9]{4}-[0-9]{4}");
        assertThat(code.open(" " + code.shown().replace('-', ' ')))
                .hasValueSatisfying(pass -> assertThat(code.gave(pass)).isTrue());
        assertThat(code.open(other())).isEmpty();
        assertThat(code.open("")).isEmpty();
        assertThat(code.gave("")).isFalse();
    }

    @Test
    void after_fifty_wrong_ones_the_right_one_opens_no_more() {
        for (int i = 0; i < 50; i++) {
            assertThat(code.open(other())).isEmpty();
        }
        assertThat(code.open(code.shown())).isEmpty();
    }
}
