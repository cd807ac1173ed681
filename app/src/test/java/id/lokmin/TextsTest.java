package id.lokmin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.Needs;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Everything people read is there in both languages. */
class TextsTest {

    private static final List<Path> TEXTS =
            List.of(
                    Path.of("src/main/resources/texts"),
                    Path.of("../catalog/src/main/resources/texts"));
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");
    private static final Pattern USED =
            Pattern.compile(
                    "[tT]exts(?:\\(\"[a-z]+\"\\)|\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern ACT =
            Pattern.compile("audit\\s*\\.record\\(\\s*[\\w.()]+,\\s*\"([a-z_.]*[a-z])\"");

    private static Set<String> rooms() throws IOException {
        Set<String> rooms = new TreeSet<>();
        for (Path folder : TEXTS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> rooms.add(file.toFile().getName().split("\\.", -1)[0]));
            }
        }
        return rooms;
    }

    private static List<String> blanks(String sentence) {
        return BLANK.matcher(sentence)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void both_languages_have_the_same_keys_with_the_same_blanks() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String room : rooms()) {
            Texts indonesian = Texts.of(room, Language.INDONESIAN);
            Texts english = Texts.of(room, Language.ENGLISH);
            Set<String> keys = new TreeSet<>(indonesian.keys());
            keys.addAll(english.keys());
            for (String key : keys) {
                if (!indonesian.has(key)
                        || !english.has(key)
                        || !blanks(indonesian.get(key)).equals(blanks(english.get(key)))) {
                    wrong.add(room + " " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_key_stands_twice_in_a_file_for_the_later_would_win() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path folder : TEXTS) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Set<String> keys = new TreeSet<>();
                    Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[^#\\s].*=.*"))
                            .map(line -> line.split("=", 2)[0].strip())
                            .filter(key -> !keys.add(key))
                            .forEach(key -> twice.add(file.getFileName() + " " + key));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_problem_says_what_is_wrong_and_what_to_do() {
        Texts texts = Texts.of("problems", Language.INDONESIAN);
        List<String> silent = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        for (Problem problem : Problem.values()) {
            if (!codes.add(problem.code())
                    || !texts.has(problem.code())
                    || !texts.has(problem.code() + ".do")) {
                silent.add(problem.code());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_key_used_in_java_and_in_templates_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String room : rooms()) {
            known.addAll(Texts.of(room, Language.INDONESIAN).keys());
        }
        List<String> missing = new ArrayList<>();
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"));
                Stream<Path> pages = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : Stream.concat(code, pages).filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    if (!known.contains(used.group(1))) {
                        missing.add(file.getFileName() + " " + used.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_act_of_the_audit_trail_is_told_in_words() throws IOException {
        Set<String> known = Texts.of("access", Language.INDONESIAN).keys();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher act = ACT.matcher(Files.readString(file));
                while (act.find()) {
                    if (!known.contains("act." + act.group(1))) {
                        missing.add(file.getFileName() + " " + act.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_command_names_its_permission_and_explains_itself_and_its_options() {
        List<String> silent = new ArrayList<>();
        for (Language language : Language.values()) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            TopCommand top =
                    new TopCommand(
                            new Terminal(nowhere, nowhere, language),
                            _ -> {
                                throw new IllegalStateException("help opens no room");
                            });
            top.line().getSubcommands().forEach((name, command) -> explain(name, command, silent));
        }
        for (Class<?> command : Commands.ALL) {
            if (!command.isAnnotationPresent(Needs.class)) {
                silent.add(command.getSimpleName() + " without a permission");
            }
        }
        assertThat(silent).isEmpty();
    }

    private static void explain(String name, CommandLine command, List<String> silent) {
        if (command.getCommandSpec().usageMessage().description().length == 0) {
            silent.add(name);
        }
        command.getCommandSpec()
                .args()
                .forEach(argument -> {
                    if (argument.description().length == 0) {
                        silent.add(name + " " + argument.paramLabel());
                    }
                });
    }
}
