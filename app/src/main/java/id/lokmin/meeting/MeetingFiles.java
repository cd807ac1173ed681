package id.lokmin.meeting;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The files of {@code meetings/}: one in the data folder replaces that of the same name that came
 * with Lokmin.
 *
 * <p>A file that says {@code seperti: bulanan} has every field of that one that it does not give
 * itself, so that what a Puskesmas changes in the one holds in the other.
 */
final class MeetingFiles {

    private static final String LIKE = "seperti";

    /** What a text says, kept as long as the file holds it: every page of a meeting asks. */
    private record Parsed(String text, Yaml.Fields fields) {}

    /** A file over the one it is like, kept as long as both are the same. */
    private record Laid(Yaml.Fields base, Yaml.Fields own, Yaml.Fields both) {}

    private final Path overrides;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final Map<String, Laid> laid = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> shipped = new ConcurrentHashMap<>();

    MeetingFiles(DataFolder folder) {
        this.overrides = folder.path().resolve("meetings");
    }

    boolean has(String name) {
        return Files.isRegularFile(overrides.resolve(name)) || shipped(name).isPresent();
    }

    /** The texts of the files that lie in the data folder, by name. */
    Map<String, String> own() {
        if (!Files.isDirectory(overrides)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(overrides)) {
            Map<String, String> texts = new HashMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = overrides.relativize(file).toString();
                texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file says: the very same answer as before where nothing changed. */
    Yaml.Fields read(String name) {
        Yaml.Fields own = alone(name);
        Optional<String> like = own.text(LIKE);
        return like.isEmpty() ? own : over(name, alone(like.get() + ".yaml"), own);
    }

    private Yaml.Fields over(String name, Yaml.Fields base, Yaml.Fields own) {
        return laid.compute(
                        name,
                        (_, known) ->
                                known != null && known.base() == base && known.own() == own
                                        ? known
                                        : new Laid(base, own, over(base, own)))
                .both();
    }

    private static Yaml.Fields over(Yaml.Fields base, Yaml.Fields own) {
        Map<String, Yaml> fields = new LinkedHashMap<>(base.fields());
        fields.putAll(own.fields());
        Map<String, Spot> spots = new LinkedHashMap<>(base.keySpots());
        spots.putAll(own.keySpots());
        return new Yaml.Fields(fields, spots, own.spot());
    }

    private Yaml.Fields alone(String name) {
        try {
            Path own = overrides.resolve(name);
            String text =
                    Files.isRegularFile(own)
                            ? Files.readString(own)
                            : shipped(name)
                                    .orElseThrow(() ->
                                            Refusal.because(
                                                    Problem.MEETING_FILE_UNREADABLE,
                                                    "meetings/" + name,
                                                    ""));
            Parsed known = parsed.get(name);
            if (known != null && known.text().equals(text)) {
                return known.fields();
            }
            if (YamlReader.read("meetings/" + name, text) instanceof Yaml.Fields fields) {
                parsed.put(name, new Parsed(text, fields));
                return fields;
            }
            throw Refusal.because(Problem.MEETING_FILE_UNREADABLE, "meetings/" + name, "");
        } catch (YamlReader.Unreadable e) {
            throw new Refusal(
                    Finding.of(
                            Problem.MEETING_FILE_UNREADABLE,
                            "",
                            e.spot().toString(),
                            String.valueOf(e.getMessage())),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that came with Lokmin, read once: it cannot change while Lokmin runs. */
    private Optional<String> shipped(String name) {
        return shipped.computeIfAbsent(name, MeetingFiles::packed);
    }

    private static Optional<String> packed(String name) {
        try (InputStream file = MeetingFiles.class.getResourceAsStream("/meetings/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The single value of a field that must be there. */
    static String text(Yaml.Fields row, String name) {
        return row.text(name).orElseThrow(() -> refused(row, name));
    }

    /** A whole number that must be there. */
    static int number(Yaml.Fields row, String name) {
        return row.number(name).map(Double::intValue).orElseThrow(() -> refused(row, name));
    }

    static Yaml.Fields fields(Yaml.Fields file, String name) {
        return file.find(name)
                .filter(Yaml.Fields.class::isInstance)
                .map(Yaml.Fields.class::cast)
                .orElseThrow(() -> refused(file, name));
    }

    static Refusal refused(Yaml.Fields row, String field) {
        return Refusal.because(Problem.MEETING_FILE_UNREADABLE, row.spot().toString(), field);
    }
}
