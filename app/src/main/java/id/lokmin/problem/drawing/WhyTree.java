package id.lokmin.problem.drawing;

import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chains of "why?" (5 mengapa) of a problem as a tree: the problem at the left, each answer to
 * the right of what it explains, and the last of each chain, behind which nobody looked further,
 * marked as a root.
 */
public final class WhyTree {

    private static final double BOX = 190;
    private static final double BETWEEN = 36;
    private static final double GAP = 12;
    private static final double PADDING = 8;
    private static final double MARGIN = 8;

    private final Analysis analysis;

    public WhyTree(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A box with what hangs on it. */
    private record Node(List<String> lines, boolean root, List<Node> behind) {

        double boxHeight() {
            return lines.size() * WrappedSvg.LINE + 2 * PADDING;
        }

        double height() {
            double hanging = behind.stream().mapToDouble(Node::height).sum();
            return Math.max(boxHeight(), hanging + GAP * Math.max(0, behind.size() - 1));
        }

        int depth() {
            return 1 + behind.stream().mapToInt(Node::depth).max().orElse(0);
        }
    }

    /**
     * @param inWords what it shows, for those who cannot see it
     */
    public String draw(String inWords) {
        List<Node> first =
                Arrays.stream(Branch.values())
                        .flatMap(branch -> analysis.on(branch).stream())
                        .map(this::node)
                        .toList();
        Node problem =
                new Node(
                        WrappedSvg.lines(analysis.problem().statement(), BOX - 2 * PADDING),
                        false,
                        first);
        double width = 2 * MARGIN + problem.depth() * (BOX + BETWEEN) - BETWEEN;
        WrappedSvg svg = new WrappedSvg(width, problem.height() + 2 * MARGIN, "why-tree", inWords);
        draw(svg, problem, MARGIN, MARGIN, true);
        return svg.finish();
    }

    private Node node(Cause cause) {
        List<Node> behind = new ArrayList<>();
        analysis.behind(cause).forEach(deeper -> behind.add(node(deeper)));
        return new Node(
                WrappedSvg.lines(cause.words(), BOX - 2 * PADDING), behind.isEmpty(), behind);
    }

    /** Draws a node in its strip, and gives back the middle of its box. */
    private static double draw(WrappedSvg svg, Node node, double x, double top, boolean head) {
        double middle = top + node.height() / 2;
        double hanging =
                node.behind().stream().mapToDouble(Node::height).sum()
                        + GAP * Math.max(0, node.behind().size() - 1);
        double y = top + (node.height() - hanging) / 2;
        for (Node deeper : node.behind()) {
            double to = draw(svg, deeper, x + BOX + BETWEEN, y, false);
            double half = x + BOX + BETWEEN / 2;
            svg.path(
                    "M"
                            + WrappedSvg.length(x + BOX)
                            + " "
                            + WrappedSvg.length(middle)
                            + " H"
                            + WrappedSvg.length(half)
                            + " V"
                            + WrappedSvg.length(to)
                            + " H"
                            + WrappedSvg.length(x + BOX + BETWEEN),
                    "branch");
            y += deeper.height() + GAP;
        }
        double boxTop = middle - node.boxHeight() / 2;
        svg.rectangle(
                x, boxTop, BOX, node.boxHeight(), head ? "head" : node.root() ? "root" : "answer");
        svg.text(x + PADDING, boxTop + PADDING, head ? "statement" : "cause", node.lines());
        return middle;
    }
}
