package id.lokmin.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalog as files: {@code <programme>/programme.yaml}, {@code elements.yaml}, {@code
 * indicators.yaml} and {@code imports/*.yaml}, read whole. A district may also keep an indicator in
 * a file of its own, {@code indicators/<code>.yaml}, with what is counted for it in {@code
 * elements/<code>.yaml}.
 *
 * @param shipped whether it came with the programme; otherwise it lies in a data folder
 */
public record CatalogFolder(boolean shipped, List<File> files) {

    private static final String ROOT = "/catalog/";

    /**
     * One file of the folder.
     *
     * @param path below the folder, with slashes: {@code kia/indicators.yaml}
     */
    public record File(String path, String text) {

        /** The programme's folder: {@code kia}; empty for a file beside the programmes. */
        public String programme() {
            int slash = path.indexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }

        /** The path within the programme's folder: {@code imports/asik.yaml}. */
        public String name() {
            return path.substring(path.indexOf('/') + 1);
        }
    }

    public CatalogFolder {
        files = List.copyOf(files);
    }

    /**
     * The catalog that came with the programme, listed in {@code catalog/contents.txt} because a
     * jar cannot be searched in every way it may be packed.
     */
    public static CatalogFolder builtIn() {
        List<File> files = new ArrayList<>();
        for (String path : resource(ROOT + "contents.txt").lines().toList()) {
            if (!path.isBlank()) {
                files.add(new File(path.strip(), resource(ROOT + path.strip())));
            }
        }
        return new CatalogFolder(true, files);
    }

    /** Every YAML file below a folder, in path order; none where the folder does not exist. */
    public static CatalogFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new CatalogFolder(false, List.of());
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> yaml =
                    paths.filter(Files::isRegularFile)
                            .filter(path -> path.toString().endsWith(".yaml"))
                            .sorted()
                            .toList();
            List<File> files = new ArrayList<>();
            for (Path path : yaml) {
                String below = folder.relativize(path).toString().replace('\\', '/');
                files.add(new File(below, Files.readString(path)));
            }
            return new CatalogFolder(false, files);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file at a path; empty where there is none. */
    public Optional<File> find(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The same folder with a file put in, in the place of one at its path; in path order. */
    public CatalogFolder with(File file) {
        return new CatalogFolder(
                shipped,
                Stream.concat(without(file.path()).files().stream(), Stream.of(file))
                        .sorted(Comparator.comparing(File::path))
                        .toList());
    }

    /** The same folder without the file at a path. */
    public CatalogFolder without(String path) {
        return new CatalogFolder(
                shipped, files.stream().filter(file -> !file.path().equals(path)).toList());
    }

    private static String resource(String name) {
        try (InputStream stream = CatalogFolder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            StringBuilder text = new StringBuilder();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> text.append(line).append('\n'));
            }
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
