package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A small worked calculation that belongs to an indicator and is run as a test.
 *
 * <p>Either one place and month written in a line, or tables:
 *
 * <pre>
 * examples:
 *   - month: 2025-01
 *     given: {kia.k1: 35, sasaran.bumil: 418}
 *     expect: {numerator: 35, denominator: 418, value: 8.4}
 *   - name: RW 02 belum melapor Februari
 *     given: |
 *       place  month    kia.k1  sasaran.bumil
 *       RW01   2025-01      5             60
 *       RW01   2025-02      7              .
 *       RW02   2025-01      4             40
 *       RW02   2025-02      -              .
 *     expect: |
 *       place  period   numerator denominator value reports
 *       PKM    2025-02  16        100         16.0  3/4
 * </pre>
 *
 * A cell is a number, {@code -} (report missing), {@code na} (not applicable), {@code nyd} (not yet
 * due); {@code .} leaves a cell as it is without a row: missing. Places lie in village {@code DESA}
 * unless written {@code DESA2/RW01}; villages lie in {@code PKM}.
 *
 * @param campaign first and last day, {@code 2025-10-27..2025-11-01}, where the rule needs one
 * @param target a yearly target to work the running target and status with
 */
public record Example(
        String name,
        Optional<String> campaign,
        Optional<Double> target,
        List<Given> given,
        List<Expected> expected,
        Spot spot) {

    public Example {
        given = List.copyOf(given);
        expected = List.copyOf(expected);
    }

    /** One cell of the input. */
    public record Given(String place, String month, String element, String cell, Spot spot) {}

    /**
     * One cell of the result: {@code value} of {@code place} in {@code period} is {@code wanted}.
     */
    public record Expected(
            String place, String period, String quantity, String wanted, Spot spot) {}
}
