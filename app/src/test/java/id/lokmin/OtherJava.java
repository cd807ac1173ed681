package id.lokmin;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Java processes beside this one, with its classes, for tests that kill them.
 *
 * <p>Most of what such a process does before it is killed is loading classes. One that ends by
 * itself leaves an archive of what it loaded (JEP 350), and those after it begin with that in half
 * the time. An archive wants a class path of jars, so folders on it are packed first; and it wants
 * no flags about modules, {@code --enable-native-access} among them.
 */
public final class OtherJava {

    private final Path archive;
    private final List<String> command;

    /**
     * @param folder where jars and archive are kept
     * @param memory largest heap, for example {@code 128m}
     */
    public OtherJava(Path folder, String memory) throws IOException {
        Files.createDirectories(folder);
        archive = folder.resolve("classes.jsa");
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = folder.resolve(jars.size() + ".jar");
            jars.add(Files.isDirectory(Path.of(entry)) ? pack(Path.of(entry), jar) : entry);
        }
        command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx" + memory,
                        "-cp",
                        String.join(File.pathSeparator, jars));
    }

    /**
     * A process that leaves what it loaded to those after it, once it ends.
     *
     * @param words flags, main class and arguments
     */
    public ProcessBuilder first(String... words) {
        return process("-XX:ArchiveClassesAtExit=" + archive, words);
    }

    /** A process after {@link #first} ended. */
    public ProcessBuilder next(String... words) {
        return process("-XX:SharedArchiveFile=" + archive, words);
    }

    private ProcessBuilder process(String archiving, String... words) {
        List<String> whole = new ArrayList<>(command);
        whole.add(archiving);
        whole.addAll(List.of(words));
        return new ProcessBuilder(whole);
    }

    /** With entries for folders too: without them nobody finds the classes of a package. */
    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> found = Files.walk(classes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : found.skip(1).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, zip);
                }
                zip.closeEntry();
            }
        }
        return jar.toString();
    }
}
