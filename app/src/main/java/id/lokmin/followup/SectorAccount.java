package id.lokmin.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one sector promised and what became of it. Late and silent overlap: who is late may have
 * told nothing either.
 *
 * @param sector empty where nobody answers for it
 * @param late open, and the day has passed
 * @param silent not begun as far as is known, and nobody ever told anything
 * @param closed given up or handed on
 */
public record SectorAccount(
        String sector, int promised, int done, int late, int silent, int closed) {

    public static final SectorAccount NONE = new SectorAccount("", 0, 0, 0, 0, 0);

    /** By sector, those who promised most first. */
    public static List<SectorAccount> of(
            Collection<Promise> promises, Set<String> heardOf, LocalDate today) {
        Map<String, SectorAccount> bySector = new TreeMap<>();
        for (Promise promise : promises) {
            bySector.merge(
                    promise.says().owner().sector(),
                    one(promise, heardOf, today),
                    SectorAccount::plus);
        }
        List<SectorAccount> accounts = new ArrayList<>(bySector.values());
        accounts.sort((one, other) -> Integer.compare(other.promised(), one.promised()));
        return accounts;
    }

    /** Whether nothing at all is known of how a promise goes. */
    public static boolean isSilent(Promise promise, Set<String> heardOf) {
        return promise.state() == PromiseState.NOT_STARTED && !heardOf.contains(promise.id());
    }

    private static SectorAccount one(Promise promise, Set<String> heardOf, LocalDate today) {
        return new SectorAccount(
                promise.says().owner().sector(),
                1,
                count(promise.state() == PromiseState.DONE),
                count(promise.isLate(today)),
                count(isSilent(promise, heardOf)),
                count(!promise.isOpen() && promise.state() != PromiseState.DONE));
    }

    private static int count(boolean is) {
        return is ? 1 : 0;
    }

    /** Both together, under the name of this one. */
    public SectorAccount plus(SectorAccount other) {
        return new SectorAccount(
                sector,
                promised + other.promised,
                done + other.done,
                late + other.late,
                silent + other.silent,
                closed + other.closed);
    }
}
