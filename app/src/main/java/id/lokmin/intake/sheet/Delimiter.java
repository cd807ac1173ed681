package id.lokmin.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The character between the fields of a text file, guessed from its first lines.
 *
 * <p>The one that cuts most lines into the same number of fields wins, so that the decimal commas
 * of {@code RW 01;1,5;2,5} do not make it a comma file; among equals the one with more fields.
 */
final class Delimiter {

    private static final char[] CANDIDATES = {';', ',', '\t', '|'};
    private static final int LINES = 60;

    private Delimiter() {}

    static char guess(BufferedReader text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = text.readLine();
                line != null && lines.size() < LINES;
                line = text.readLine()) {
            if (!line.isBlank()) {
                lines.add(line.length() > 10_000 ? line.substring(0, 10_000) : line);
            }
        }
        char best = ',';
        int bestLines = 0;
        int bestFields = 1;
        for (char candidate : CANDIDATES) {
            Map<Integer, Integer> linesByFields = new HashMap<>();
            for (String line : lines) {
                linesByFields.merge(fields(line, candidate), 1, Integer::sum);
            }
            for (Map.Entry<Integer, Integer> entry : linesByFields.entrySet()) {
                int fields = entry.getKey();
                int agreeing = entry.getValue();
                boolean better =
                        agreeing > bestLines || (agreeing == bestLines && fields > bestFields);
                if (fields > 1 && better) {
                    best = candidate;
                    bestLines = agreeing;
                    bestFields = fields;
                }
            }
        }
        return best;
    }

    private static int fields(String line, char delimiter) {
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                fields++;
            }
        }
        return fields;
    }
}
