package id.lokmin.register.store;

import id.lokmin.register.BodySize;
import id.lokmin.register.Home;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.WeightGain;

/** What one measured day of a child holds, apart from the child and the day. */
public record MeasurementFacts(
        Home home,
        String posyandu,
        BodySize size,
        WeightGain gain,
        Services services,
        SourceScores source) {

    public static MeasurementFacts of(MeasurementEntry entry) {
        return new MeasurementFacts(
                entry.home(),
                entry.posyandu(),
                entry.size(),
                entry.gain(),
                entry.services(),
                entry.source());
    }

    /** These facts with their blanks filled from what was known: a blank takes nothing away. */
    public MeasurementFacts completedBy(MeasurementFacts known) {
        return new MeasurementFacts(
                home.completedBy(known.home),
                posyandu.isEmpty() ? known.posyandu : posyandu,
                size.completedBy(known.size),
                gain == WeightGain.UNSAID ? known.gain : gain,
                services.completedBy(known.services),
                source.completedBy(known.source));
    }
}
