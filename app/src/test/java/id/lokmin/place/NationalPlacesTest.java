package id.lokmin.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.place.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class NationalPlacesTest {

    private static final Path LIST = Path.of("../../shared/data/wilayah/wilayah_2025.csv.gz");

    private final NationalPlaces places = new NationalPlaces();

    private static Stream<String> lines(List<NationalPlace> places) {
        return places.stream().map(place -> place.code() + " " + place.name());
    }

    @Test
    void provinces_districts_kecamatan_and_villages_are_found_from_the_top() {
        assertThat(places.provinces()).hasSize(38);
        assertThat(lines(places.within("32"))).hasSize(27).contains("32.74 Kota Cirebon");
        assertThat(lines(places.within("32.74"))).hasSize(5).contains("32.74.03 Harjamukti");
        assertThat(lines(places.within("32.74.03")))
                .hasSize(5)
                .allMatch(line -> line.startsWith("32.74.03.10"));
        assertThat(places.within("99")).isEmpty();
        assertThat(places.within("99.99.99")).isEmpty();
    }

    @Test
    void a_code_is_found_with_what_is_around_it() {
        NationalPlace village = places.find("11.01.01.2001").orElseThrow();

        assertThat(village.name()).isEqualTo("Keude Bakongan");
        assertThat(village.around()).containsExactly("Aceh", "Kabupaten Aceh Selatan", "Bakongan");
        assertThat(village.parentCode()).isEqualTo("11.01.01");
        assertThat(places.find("99.01")).isEmpty();
        assertThat(places.find("not a code")).isEmpty();
    }

    @Test
    void words_find_a_kecamatan_also_by_its_district() {
        assertThat(lines(places.search("harjam", Level.SUBDISTRICT, 10)))
                .containsExactly("32.74.03 Harjamukti");
        assertThat(lines(places.search("HARJA, kota cirebon", Level.SUBDISTRICT, 10)))
                .containsExactly("32.74.03 Harjamukti");
        assertThat(places.search("cirebon", Level.SUBDISTRICT, 10))
                .allMatch(place -> place.name().contains("Cirebon"));
        assertThat(places.search(" - ", Level.SUBDISTRICT, 10)).isEmpty();
        assertThat(places.search("a", Level.SUBDISTRICT, 10)).hasSize(10);
    }

    @Test
    void the_list_is_that_of_the_ministry() throws IOException {
        if (!Files.exists(LIST)) {
            System.err.println("skipped: no " + LIST);
            return;
        }
        List<String> wanted = new ArrayList<>();
        try (BufferedReader rows =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(LIST)),
                                StandardCharsets.UTF_8))) {
            rows.readLine();
            rows.lines()
                    .map(row -> row.replace("\"", "").replaceFirst(",", " ").replaceAll(" +", " "))
                    .map(String::strip)
                    .filter(row -> row.startsWith("32.7") || row.startsWith("91"))
                    .sorted()
                    .forEach(wanted::add);
        }
        List<String> shipped = new ArrayList<>();
        for (String province : List.of("32", "91")) {
            collect(places.find(province).orElseThrow(), shipped);
        }
        shipped.removeIf(line -> line.startsWith("32") && !line.startsWith("32.7"));
        shipped.sort(null);
        assertThat(shipped).isEqualTo(wanted);
    }

    private void collect(NationalPlace place, List<String> into) {
        into.add(place.code() + " " + place.name());
        if (place.level() == Level.VILLAGE
                || (place.code().startsWith("32.") && !place.code().startsWith("32.7"))) {
            return;
        }
        places.within(place.code()).forEach(inside -> collect(inside, into));
    }
}
