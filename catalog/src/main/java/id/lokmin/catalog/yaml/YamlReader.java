package id.lokmin.catalog.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Turns the text of a YAML file into {@link Yaml} values.
 *
 * <p>YAML 1.2 core rules: {@code yes} and {@code no} are words, {@code 0123} is the number 123. A
 * name used twice in one place is refused, because the second would silently win. Anchors are
 * refused too: somebody who edits one indicator should not change another.
 */
public final class YamlReader {

    private YamlReader() {}

    /** A text that is not YAML, with the spot and the parser's own words. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Spot spot;

        Unreadable(String message, Spot spot) {
            super(message);
            this.spot = spot;
        }

        public Spot spot() {
            return spot;
        }
    }

    /**
     * Reads a whole file; an empty file is a text of nothing.
     *
     * @throws Unreadable if the text is not YAML, repeats a name or uses an anchor
     */
    public static Yaml read(String file, String text) throws Unreadable {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file)
                        .setUseMarks(true)
                        .setParseComments(false)
                        .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isPresent()
                    ? convert(file, root.get())
                    : new Yaml.Text("", null, false, Spot.startOf(file));
        } catch (MarkedYamlEngineException problem) {
            Spot spot =
                    problem.getProblemMark()
                            .map(mark -> new Spot(file, mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(Spot.startOf(file));
            throw new Unreadable(String.valueOf(problem.getProblem()), spot);
        } catch (YamlEngineException problem) {
            throw new Unreadable(String.valueOf(problem.getMessage()), Spot.startOf(file));
        }
    }

    private static Yaml convert(String file, Node node) throws Unreadable {
        Spot spot = spot(file, node);
        if (node.getAnchor().isPresent()) {
            throw new Unreadable("anchors are not used in a catalog", spot);
        }
        return switch (node) {
            case ScalarNode scalar -> {
                boolean block =
                        scalar.getScalarStyle() == ScalarStyle.LITERAL
                                || scalar.getScalarStyle() == ScalarStyle.FOLDED;
                yield new Yaml.Text(scalar.getValue(), meaning(scalar), block, spot);
            }
            case SequenceNode sequence -> {
                List<Yaml> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(convert(file, item));
                }
                yield new Yaml.Items(items, spot);
            }
            case MappingNode mapping -> fields(file, mapping, spot);
            default -> throw new Unreadable("unexpected " + node.getNodeType(), spot);
        };
    }

    private static Yaml fields(String file, MappingNode mapping, Spot spot) throws Unreadable {
        Map<String, Yaml> fields = new LinkedHashMap<>();
        Map<String, Spot> keySpots = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Spot keySpot = spot(file, tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Unreadable("a name must be a word", keySpot);
            }
            if (fields.put(key.getValue(), convert(file, tuple.getValueNode())) != null) {
                throw new Unreadable("\"" + key.getValue() + "\" stands here twice", keySpot);
            }
            keySpots.put(key.getValue(), keySpot);
        }
        return new Yaml.Fields(fields, keySpots, spot);
    }

    private static @Nullable Object meaning(ScalarNode scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(value);
        }
        try {
            if (tag.equals(Tag.INT)) {
                return Long.valueOf(value);
            }
            if (tag.equals(Tag.FLOAT)) {
                return Double.valueOf(value);
            }
        } catch (NumberFormatException unusual) {
            return value; // 0x1F, .inf: numbers to YAML, words to us
        }
        return value;
    }

    private static Spot spot(String file, Node node) {
        return node.getStartMark()
                .map(mark -> new Spot(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Spot.startOf(file));
    }
}
