package id.lokmin.problem.drawing;

import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The fishbone of a problem (Ishikawa): its head is the problem, three bones lie above the spine
 * and two below, on each the causes of one kind and, smaller, what stands behind them. Bones grow
 * with their words, so that nothing is cut off.
 */
public final class Fishbone {

    private static final List<Branch> ABOVE = List.of(Branch.MANUSIA, Branch.DANA, Branch.METODE);
    private static final List<Branch> BELOW = List.of(Branch.SARANA, Branch.LINGKUNGAN);

    /** Room for the words of a cause. */
    private static final double WORDS = 215;

    /** How far a bone leans over its height. */
    private static final double LEAN = 0.3;

    private static final double HEAD = 210;
    private static final double LABEL = 30;
    private static final double GAP = 14;
    private static final double SHORTEST = 90;
    private static final double MARGIN = 12;

    private final Analysis analysis;
    private final ProblemWords words;

    public Fishbone(Analysis analysis, ProblemWords words) {
        this.analysis = analysis;
        this.words = words;
    }

    /** A cause on a bone, with the lines it takes. */
    private record Twig(List<String> lines, List<String> behind) {
        double height() {
            return (lines.size() + behind.size()) * WrappedSvg.LINE + GAP;
        }
    }

    /**
     * @param inWords what it shows, for those who cannot see it
     */
    public String draw(String inWords) {
        double above = height(ABOVE);
        double below = height(BELOW);
        double pitch = WORDS + LEAN * Math.max(above, below) + 30;
        List<String> statement = WrappedSvg.lines(analysis.problem().statement(), HEAD - 24);
        double head = statement.size() * WrappedSvg.LINE + 24;
        double spine = MARGIN + Math.max(LABEL + above, head / 2);
        double width = MARGIN + ABOVE.size() * pitch + 30 + HEAD + MARGIN;
        double height = spine + Math.max(below + LABEL, head / 2) + MARGIN;
        WrappedSvg svg = new WrappedSvg(width, height, "fishbone", inWords);
        double headX = width - MARGIN - HEAD;
        svg.line(MARGIN, spine, headX, spine, "spine");
        svg.path(
                "M"
                        + WrappedSvg.length(headX - 14)
                        + " "
                        + WrappedSvg.length(spine - 8)
                        + " l14 8 l-14 8 z",
                "tip");
        svg.rectangle(headX, spine - head / 2, HEAD, head, "head");
        svg.text(headX + 12, spine - head / 2 + 10, "statement", statement);
        for (int i = 0; i < ABOVE.size(); i++) {
            bone(svg, ABOVE.get(i), MARGIN + (i + 1) * pitch, spine, -above);
        }
        for (int i = 0; i < BELOW.size(); i++) {
            bone(svg, BELOW.get(i), MARGIN + (i + 1.5) * pitch, spine, below);
        }
        return svg.finish();
    }

    private List<Twig> twigs(Branch branch) {
        List<Twig> twigs = new ArrayList<>();
        for (Cause cause : analysis.on(branch)) {
            List<String> behind = new ArrayList<>();
            for (Cause deeper : analysis.behind(cause)) {
                behind.addAll(WrappedSvg.lines("– " + deeper.words(), WORDS));
            }
            twigs.add(new Twig(WrappedSvg.lines(cause.words(), WORDS), behind));
        }
        return twigs;
    }

    /** As high as the fullest of these bones needs. */
    private double height(List<Branch> branches) {
        return branches.stream()
                .mapToDouble(one -> twigs(one).stream().mapToDouble(Twig::height).sum() + GAP)
                .reduce(SHORTEST, Math::max);
    }

    /**
     * @param foot where it meets the spine
     * @param reach how far it goes, negative upwards
     */
    private void bone(WrappedSvg svg, Branch branch, double foot, double spine, double reach) {
        double tip = foot - LEAN * Math.abs(reach);
        svg.line(foot, spine, tip, spine + reach, "bone");
        String name = words.branch(branch);
        double wide = name.length() * 9 + 24;
        double labelY = reach < 0 ? spine + reach - LABEL : spine + reach;
        svg.rectangle(tip - wide / 2, labelY, wide, LABEL - 4, "label");
        svg.text(tip, labelY + 3, "label-words", List.of(name));
        double y = reach < 0 ? spine + reach + GAP : spine + GAP / 2;
        for (Twig twig : twigs(branch)) {
            double under = y + twig.lines().size() * WrappedSvg.LINE;
            double at = foot - LEAN * Math.abs(under - spine);
            svg.text(at - WORDS, y, "cause", twig.lines());
            svg.line(at - WORDS, under + 2, at, under + 2, "twig");
            svg.text(at - WORDS + 8, under + 2, "behind", twig.behind());
            y += twig.height();
        }
    }
}
