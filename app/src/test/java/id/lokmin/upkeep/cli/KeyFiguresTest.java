package id.lokmin.upkeep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.shell.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFiguresTest {

    @Test
    void key_figures_are_those_of_the_packet(@TempDir Path folder) throws IOException {
        Path json =
                Files.writeString(
                        folder.resolve("angka.json"),
                        """
                        {"schema": 1, "figures": [
                         {"indicator": "IMU-12", "name": "IDL", "place": "P", "place_name": "Kalitanjung", "level": "puskesmas", "numerator": 156, "denominator": 264, "value": 59.0909, "unit": "%", "target": 67.5, "status": "JELEK"},
                         {"indicator": "IMU-12", "name": "IDL", "place": "1", "place_name": "RW 01", "level": "rw", "numerator": 13, "denominator": 24, "value": 54.17, "unit": "%", "target": 67.5, "status": "CUKUP"},
                         {"indicator": "IMU-12", "name": "IDL", "place": "3", "place_name": "RW 03", "level": "rw", "numerator": 14, "denominator": 18, "value": 77.78, "unit": "%", "target": 67.5, "status": "BAIK"},
                         {"indicator": "KIA-18", "name": "Anemia", "place": "P", "place_name": "Kalitanjung", "level": "puskesmas", "numerator": 1044, "denominator": 4000, "value": 26.1, "unit": "%", "target": null, "status": ""},
                         {"indicator": "XYZ-01", "name": "lain", "place": "P", "place_name": "Kalitanjung", "level": "puskesmas", "numerator": 1, "denominator": 2, "value": 50, "unit": "%", "target": null, "status": ""}
                        ]}
                        """);
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        KeyFigures.of(json, Language.INDONESIAN).print(out);
        assertThat(printed.toString().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "",
                        "KIA-18 Anemia 1.044 dari 4.000 26,1 % target –",
                        "IMU-12 IDL 156 dari 264 59,1 % target 67,5 Jelek mencapai target: RW 03",
                        "");
    }
}
