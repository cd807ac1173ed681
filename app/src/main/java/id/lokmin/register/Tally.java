package id.lokmin.register;

import id.lokmin.register.store.Ledger.News;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what became of each row of a list while it is read. */
final class Tally {

    /** What became of one row. */
    enum Fate {
        NEW,
        CHANGED,
        SAME,
        DUPLICATE,
        REJECTED;

        /** The fate of a stored row, which may have told something of its child besides. */
        static Fate of(News news, boolean learntOfChild) {
            return switch (news) {
                case NEW -> NEW;
                case CHANGED -> CHANGED;
                case SAME -> learntOfChild ? CHANGED : SAME;
                case DUPLICATE, CONFLICT -> DUPLICATE;
            };
        }
    }

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final List<RowFinding> findings = new ArrayList<>();

    void row(Fate fate) {
        counts.merge(fate, 1, Integer::sum);
    }

    void say(RowFinding finding) {
        findings.add(finding);
    }

    void say(List<RowFinding> some) {
        findings.addAll(some);
    }

    Receipt receipt() {
        return new Receipt(
                counts.getOrDefault(Fate.NEW, 0),
                counts.getOrDefault(Fate.CHANGED, 0),
                counts.getOrDefault(Fate.SAME, 0),
                counts.getOrDefault(Fate.DUPLICATE, 0),
                counts.getOrDefault(Fate.REJECTED, 0),
                findings);
    }
}
