package id.lokmin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VitalsTest {

    @Test
    void time_and_memory_are_read_behind_a_name_with_spaces() {
        String stat = "7 (a (b) c) S 1 7 7 0 -1 4194304 1 0 0 0 250 50 0 0 20 0 4 0 1 2 3";
        List<String> status = List.of("Name:\ta", "VmHWM:\t  524288 kB", "VmRSS:\t  262144 kB");

        assertThat(Vitals.read(stat, status)).contains(new Vitals(3.0, 256, 512));
    }
}
