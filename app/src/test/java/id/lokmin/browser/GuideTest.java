package id.lokmin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** The user guide points at pages and pictures that are there, and every picture can be retaken. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/panduan");
    private static final Path TESTS = Path.of("src/test/java/id/lokmin/browser");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern TAKEN = Pattern.compile("screenshot\\(\\w+, \"([^\"]+)\"\\)");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            found.add(link.group(1));
        }
        return found;
    }

    @Test
    void links_and_pictures_lead_to_files() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : files(GUIDE, ".md")) {
            for (String link : links(page)) {
                if (!Files.exists(page.resolveSibling(link))) {
                    dead.add(page.getFileName() + " → " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_page_is_in_the_list_of_pages() throws IOException {
        List<String> listed = links(GUIDE.resolve("README.md"));
        for (Path page : files(GUIDE, ".md")) {
            String name = page.toFile().getName();
            if (!name.equals("README.md")) {
                assertThat(listed).contains(name);
            }
        }
    }

    @Test
    void every_picture_is_taken_by_a_test_of_the_browser() throws IOException {
        Set<String> taken = new TreeSet<>();
        for (Path test : files(TESTS, ".java")) {
            Matcher picture = TAKEN.matcher(Files.readString(test));
            while (picture.find()) {
                taken.add(picture.group(1) + ".png");
            }
        }
        for (Path page : files(GUIDE, ".md")) {
            for (String link : links(page)) {
                if (link.startsWith("gambar/")) {
                    assertThat(taken).contains(link.substring("gambar/".length()));
                }
            }
        }
    }
}
