package id.lokmin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in files are what the generator makes, and they tell the story they should. */
class KalitanjungFilesTest {
    private static final Path FILES = folder();
    private final Recount recount = new Recount(FILES);

    private static Path folder() {
        Path here = Path.of("demo/kalitanjung");
        return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    }

    @Test
    void generator_makes_the_files_that_are_checked_in(@TempDir Path made) throws IOException {
        Kalitanjung.write(made);
        assertThat(names(made)).isEqualTo(names(FILES));
        for (String name : names(FILES)) {
            assertThat(Rows.of(made.resolve(name)))
                    .as(name)
                    .isEqualTo(Rows.of(FILES.resolve(name)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void september_has_153_stunted_and_81_wasted_children() throws IOException {
        Recount.Nutrition september = recount.september();
        assertThat(september.stunted()).isEqualTo(153);
        assertThat(september.wasted()).isEqualTo(81);
        assertThat(september.weighed()).isBetween(1050, 1250);
    }

    @Test
    void supplementary_food_reached_34_children_so_far() throws IOException {
        assertThat(recount.fed()).isEqualTo(34);
    }

    @Test
    void exclusive_breastfeeding_is_62_percent() throws IOException {
        assertThat(recount.breastfeeding()).isEqualTo("62/100");
    }

    @Test
    void complete_immunisation_is_on_target_in_three_rw_only() throws IOException {
        assertThat(recount.onTarget()).containsExactly(3, 6, 8);
    }

    @Test
    void anaemia_and_thinness_of_pregnant_women_are_worst_in_rw_07() throws IOException {
        assertThat(worst(recount.share(7, 6))).as("anaemia").isEqualTo(7);
        assertThat(worst(recount.share(9, 8))).as("KEK").isEqualTo(7);
    }

    private static int worst(Map<Integer, Double> shares) {
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Test
    void nobody_in_the_files_can_exist() throws IOException {
        for (String name : names(FILES)) {
            for (List<String> row : Rows.of(FILES.resolve(name))) {
                for (String cell : row) {
                    String digits = cell.replace("\u00a0", "");
                    if (digits.matches("\\d{16}")) {
                        assertThat(digits).matches("99\\d{14}|0{16}");
                    }
                }
            }
        }
    }
}
