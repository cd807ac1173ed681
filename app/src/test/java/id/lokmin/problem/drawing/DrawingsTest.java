package id.lokmin.problem.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Period;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.Shown;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Fishbone and tree of whys: everything that was written stands in them, whole and inside. */
class DrawingsTest {

    private static final String LONG =
            "Kader baru belum pernah dilatih mengukur panjang badan bayi, mengisi buku KIA, dan"
                    + " mempertanggungjawabkan <transport> & konsumsi penyuluhan";

    private static Analysis analysis(List<Cause> causes) {
        return new Analysis(
                new HealthProblem(
                        "p",
                        "m",
                        Period.parse("2025-Q3"),
                        1,
                        "Imunisasi dasar lengkap di RW 07 baru 20 % dari target 67,5 %",
                        "",
                        "",
                        Shown.NOTHING,
                        false),
                causes,
                List.of());
    }

    /** A bone's own causes, each with so many whys behind it. */
    private static List<Cause> causes(int each, int deep) {
        List<Cause> causes = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            for (int i = 0; i < each; i++) {
                Optional<String> above = Optional.empty();
                for (int depth = 1; depth <= deep; depth++) {
                    String id = branch + "-" + i + "-" + depth;
                    causes.add(new Cause(id, "p", branch, above, id + " " + LONG));
                    above = Optional.of(id);
                }
            }
        }
        return causes;
    }

    private static Document drawn(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser());
    }

    private static String words(Document picture) {
        List<String> lines = new ArrayList<>();
        picture.select("tspan").forEach(line -> lines.add(line.text()));
        return String.join(" ", lines).replace("- ", "-");
    }

    @Test
    void lines_break_between_words_and_inside_a_word_too_long_for_a_line() {
        assertThat(WrappedSvg.lines("satu dua tiga", 80)).containsExactly("satu dua", "tiga");
        assertThat(WrappedSvg.lines("mempertanggungjawabkan", 80))
                .allMatch(line -> line.length() <= 10)
                .hasSize(3);
    }

    @Test
    void a_problem_without_causes_has_five_bare_bones() {
        Document bare =
                drawn(
                        new Fishbone(analysis(List.of()), new ProblemWords(Language.INDONESIAN))
                                .draw("Tulang ikan"));
        assertThat(bare.select("line.bone")).hasSize(5);
        assertThat(words(bare)).contains("Manusia", "Dana", "Metode", "Sarana", "Lingkungan");
    }

    @Property(tries = 20)
    void nothing_is_cut_off_and_no_line_leaves_the_picture(
            @ForAll @IntRange(max = 4) int each, @ForAll @IntRange(min = 1, max = 5) int deep) {
        Analysis analysis = analysis(causes(each, deep));
        Document fishbone =
                drawn(
                        new Fishbone(analysis, new ProblemWords(Language.INDONESIAN))
                                .draw("Tulang ikan"));
        Document tree = drawn(new WhyTree(analysis).draw("Pohon"));
        for (Cause cause : analysis.causes()) {
            if (analysis.depth(cause) <= 2) {
                assertThat(fishbone.text()).contains(cause.id());
            }
            assertThat(tree.text()).contains(cause.id());
        }
        assertThat(tree.select("rect")).hasSize(analysis.causes().size() + 1);
        assertThat(tree.select("rect.root")).hasSize(analysis.roots().size());
        inside(fishbone);
        inside(tree);
    }

    private static void inside(Document picture) {
        Element svg = Objects.requireNonNull(picture.selectFirst("svg"));
        double width = Double.parseDouble(svg.attr("width"));
        double height = Double.parseDouble(svg.attr("height"));
        for (Element line : picture.select("tspan")) {
            assertThat(Double.parseDouble(line.attr("x"))).isBetween(0.0, width);
            assertThat(Double.parseDouble(line.attr("y"))).isBetween(0.0, height);
        }
        for (Element box : picture.select("rect")) {
            double left = Double.parseDouble(box.attr("x"));
            double top = Double.parseDouble(box.attr("y"));
            assertThat(left).isBetween(0.0, width);
            assertThat(left + Double.parseDouble(box.attr("width"))).isLessThanOrEqualTo(width);
            assertThat(top).isBetween(0.0, height);
            assertThat(top + Double.parseDouble(box.attr("height"))).isLessThanOrEqualTo(height);
        }
    }
}
