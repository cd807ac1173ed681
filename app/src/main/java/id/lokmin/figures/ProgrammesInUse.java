package id.lokmin.figures;

import static id.lokmin.schema.Tables.PROGRAMME_IN_USE;

import id.lokmin.access.Audit;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Which programmes of the catalog this Puskesmas works with. Until somebody chooses it is all of
 * them. A programme that is left out is not shown and not asked for; its figures stay.
 */
@Component
public class ProgrammesInUse {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public ProgrammesInUse(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those of the known ones that are in use.
     *
     * @param known codes of the catalog's programmes
     */
    public Set<String> among(Collection<String> known) {
        Set<String> chosen = chosen();
        Set<String> inUse = new TreeSet<>(known);
        if (!chosen.isEmpty()) {
            inUse.retainAll(chosen);
        }
        return inUse;
    }

    /** Whether a programme is in use. */
    public boolean uses(String programme) {
        Set<String> chosen = chosen();
        return chosen.isEmpty() || chosen.contains(programme);
    }

    private Set<String> chosen() {
        return storage.read(sql ->
                sql.select(PROGRAMME_IN_USE.PROGRAMME)
                        .from(PROGRAMME_IN_USE)
                        .fetchSet(PROGRAMME_IN_USE.PROGRAMME));
    }

    /**
     * Works with these from now on.
     *
     * @throws IllegalArgumentException where it is none at all
     */
    public void choose(Collection<String> programmes, String actor) {
        if (programmes.isEmpty()) {
            throw new IllegalArgumentException("one programme at least");
        }
        storage.write(sql -> {
            Set<String> wanted = new TreeSet<>(programmes);
            if (wanted.equals(chosen())) {
                return wanted;
            }
            sql.deleteFrom(PROGRAMME_IN_USE).execute();
            for (String programme : wanted) {
                sql.insertInto(PROGRAMME_IN_USE).values(programme, clock.millis(), actor).execute();
            }
            audit.record(actor, "programme.choose", "", String.join(", ", wanted));
            return wanted;
        });
    }
}
