package id.lokmin.register;

import java.time.LocalDate;

/**
 * One row of a list of weighed and measured children (e-PPGBM "status gizi"): who, where it lives,
 * at which posyandu, on which day, what was measured and received.
 *
 * <p>{@code row} is the row's number in its file, for the findings. Prints masked.
 */
public record MeasurementEntry(
        int row,
        ChildIdentity child,
        BirthSize atBirth,
        Home home,
        String posyandu,
        LocalDate date,
        BodySize size,
        WeightGain gain,
        Services services,
        SourceScores source) {

    public MeasurementEntry {
        posyandu = posyandu.strip();
    }
}
