package id.lokmin.catalog.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes values as the text of a YAML file, one name a line, so that {@link YamlReader} reads the
 * same values again: {@code {code: KIA-S01, levels: [rw, desa]}}.
 */
public final class YamlWriter {

    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setSplitLines(false)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .build();

    private YamlWriter() {}

    /**
     * The text of a file.
     *
     * @param root strings, numbers, booleans, lists and maps, in the order they are to stand
     */
    public static String write(Map<String, ?> root) {
        return new Dump(SETTINGS).dumpToString(root);
    }
}
