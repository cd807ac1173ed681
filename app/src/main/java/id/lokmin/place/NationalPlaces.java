package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The national codes of 2025: 38 provinces, 514 districts, 7,285 kecamatan, 83,762 villages.
 *
 * <p>Nothing is held in memory: a question reads {@code national/subdistricts.txt} (157 KB) or, for
 * villages, {@code national/villages.txt} (1.4 MB) from its beginning to the answer, some
 * milliseconds. They are asked when a Puskesmas is set up and hardly ever again.
 *
 * <p>Source: Kepmendagri 300.2.2-2138 and 300.2.2-2430 of 2025, by way of {@code
 * national/README.md}.
 */
@Component
public final class NationalPlaces {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** All provinces, by code. */
    public List<NationalPlace> provinces() {
        return upper(place -> place.level() == Level.PROVINCE);
    }

    /** What lies directly in a province, district or kecamatan, by code. */
    public List<NationalPlace> within(String parentCode) {
        if (level(parentCode) == Level.SUBDISTRICT) {
            return villages(parentCode);
        }
        return upper(place -> place.parentCode().equals(parentCode));
    }

    public Optional<NationalPlace> find(String code) {
        if (!code.matches("[0-9]{2}(\\.[0-9]{2}){0,2}(\\.[0-9]{4})?")) {
            return Optional.empty();
        }
        List<NationalPlace> found =
                level(code) == Level.VILLAGE
                        ? villages(code.substring(0, code.lastIndexOf('.')))
                        : upper(place -> place.code().equals(code));
        return found.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /**
     * Places of a level whose name, or whose name with what is around them, has words that begin
     * like those written; at least one in the name itself.
     *
     * <p>{@code "harja cirebon" → Harjamukti in Kota Cirebon}. A name that is exactly the first
     * word comes first, then by code.
     *
     * @param level kecamatan or wider; villages are looked for within their kecamatan
     */
    public List<NationalPlace> search(String written, Level level, int most) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return List.of();
        }
        return upper(place -> place.level() == level && fits(place, words)).stream()
                .sorted(
                        Comparator.comparing((NationalPlace place) ->
                                        !words(place.name()).equals(words.subList(0, 1)))
                                .thenComparing(NationalPlace::code))
                .limit(most)
                .toList();
    }

    private static boolean fits(NationalPlace place, List<String> words) {
        List<String> own = words(place.name());
        List<String> around =
                place.around().stream().flatMap(name -> words(name).stream()).toList();
        boolean named = false;
        for (String word : words) {
            boolean inName = own.stream().anyMatch(begins -> begins.startsWith(word));
            if (!inName && around.stream().noneMatch(begins -> begins.startsWith(word))) {
                return false;
            }
            named |= inName;
        }
        return named;
    }

    private static List<String> words(String written) {
        return Arrays.stream(BETWEEN.split(written.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<NationalPlace> upper(Predicate<NationalPlace> wanted) {
        List<NationalPlace> found = new ArrayList<>();
        List<String> around = new ArrayList<>();
        lines(
                "subdistricts.txt",
                line -> {
                    int space = line.indexOf(' ');
                    String code = line.substring(0, space);
                    String name = line.substring(space + 1);
                    int depth = level(code).ordinal() - Level.PROVINCE.ordinal();
                    around.subList(depth, around.size()).clear();
                    NationalPlace place = new NationalPlace(code, name, level(code), around);
                    around.add(name);
                    if (wanted.test(place)) {
                        found.add(place);
                    }
                    return true;
                });
        return found;
    }

    private static List<NationalPlace> villages(String kecamatan) {
        List<NationalPlace> around = upper(place -> place.code().equals(kecamatan));
        if (around.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(around.getFirst().around());
        names.add(around.getFirst().name());
        List<NationalPlace> found = new ArrayList<>();
        boolean[] inside = {false};
        lines(
                "villages.txt",
                line -> {
                    int space = line.indexOf(' ');
                    if (space < 0) {
                        boolean over = inside[0];
                        inside[0] = line.equals(kecamatan);
                        return !over;
                    }
                    if (inside[0]) {
                        String code = kecamatan + "." + line.substring(0, space);
                        found.add(
                                new NationalPlace(
                                        code, line.substring(space + 1), Level.VILLAGE, names));
                    }
                    return true;
                });
        return found;
    }

    private static Level level(String code) {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 5 -> Level.DISTRICT;
            case 8 -> Level.SUBDISTRICT;
            default -> Level.VILLAGE;
        };
    }

    /** Hands on line after line until one is answered with false. */
    private static void lines(String file, Predicate<String> reader) {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                NationalPlaces.class.getResourceAsStream("/national/" + file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!reader.test(line)) {
                    return;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
