package id.lokmin.register.store;

import static id.lokmin.schema.Tables.REGISTER_UNDONE;

import id.lokmin.register.ChildIdentity;
import id.lokmin.register.DoseEntry;
import id.lokmin.register.Undone;
import id.lokmin.register.identity.Identities;
import id.lokmin.register.identity.KnownChild;
import id.lokmin.register.identity.Seal;
import id.lokmin.shell.Batch;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The register's tables within one transaction: what a list needs to read, and what it writes. */
public final class RegisterStore {

    private final DSLContext sql;
    private final Seal seal;
    private final InstantSource clock;
    private final ChildTable children;

    /**
     * The register of a database, to write to.
     *
     * @throws id.lokmin.shell.Refusal where the key is not the one that sealed what is stored
     */
    public static RegisterStore over(DSLContext sql, RegisterKey key, InstantSource clock) {
        return new RegisterStore(sql, key.toWrite(sql), clock);
    }

    private RegisterStore(DSLContext sql, Seal seal, InstantSource clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
        this.children = new ChildTable(sql, seal);
    }

    /** The children that these rows may speak of. */
    public Identities identities(Batch batch, Collection<ChildIdentity> told) {
        return new Identities(batch, clock, children.sharing(told), children.lastSeq());
    }

    /** An empty ledger over the stored measurements of these children between two days. */
    public Ledger<ChildDay, MeasurementFacts> measurements(
            Collection<KnownChild> children, LocalDate from, LocalDate to) {
        List<Integer> stored = storedSeqs(children);
        return new Ledger<>(
                new MeasurementTable(sql).of(stored, from, to), MeasurementFacts::completedBy);
    }

    /** An empty ledger over all stored doses of these children. */
    public Ledger<ChildDose, DoseFacts> doses(Collection<KnownChild> children) {
        return new Ledger<>(new DoseTable(sql).of(storedSeqs(children)), DoseFacts::completedBy);
    }

    private static List<Integer> storedSeqs(Collection<KnownChild> children) {
        return children.stream().filter(child -> !child.isFresh()).map(KnownChild::seq).toList();
    }

    /** The numbers of those children that have an RW or village through a measurement. */
    public Set<Integer> housed(Collection<KnownChild> children) {
        return new MeasurementTable(sql).housed(storedSeqs(children));
    }

    public void writeMeasurements(
            Batch batch, Identities identities, Ledger<ChildDay, MeasurementFacts> ledger) {
        Changes changes = changes(batch.actor(), batch.at().toEpochMilli(), false);
        writeChildren(batch, identities, changes);
        new MeasurementTable(sql).write(ledger.writings(), batch.seq(), changes);
        changes.write();
        Changes.bumpRevision(sql);
    }

    public void writeDoses(
            Batch batch,
            Identities identities,
            Ledger<ChildDose, DoseFacts> ledger,
            Collection<DoseEntry> accepted) {
        Changes changes = changes(batch.actor(), batch.at().toEpochMilli(), false);
        writeChildren(batch, identities, changes);
        DoseTable doses = new DoseTable(sql);
        doses.write(ledger.writings(), batch.seq(), changes);
        doses.cover(batch.seq(), accepted);
        changes.write();
        Changes.bumpRevision(sql);
    }

    private void writeChildren(Batch batch, Identities identities, Changes changes) {
        for (KnownChild child : identities.children()) {
            if (child.isChanged()) {
                changes.note(
                        Changes.Kind.CHILD,
                        child.seq(),
                        batch.seq(),
                        child.storedBatch(),
                        Optional.of(Facts.text(child.before())),
                        Optional.of(Facts.text(child.facts())));
            }
        }
        children.write(identities.children(), batch.seq());
    }

    /** Takes back everything a batch did to the register; a second time there is nothing to do. */
    public Undone undo(int batch, String actor) {
        Set<Integer> before = batchesUndone();
        if (before.contains(batch)) {
            return Undone.NOTHING;
        }
        long now = clock.millis();
        Changes changes = changes(actor, now, true);
        Undone undone = new Undoing(sql, seal, changes, before).undo(batch);
        changes.write();
        sql.insertInto(REGISTER_UNDONE)
                .set(REGISTER_UNDONE.BATCH, batch)
                .set(REGISTER_UNDONE.ACTOR, actor)
                .set(REGISTER_UNDONE.MADE_AT, now)
                .execute();
        Changes.bumpRevision(sql);
        return undone;
    }

    private Set<Integer> batchesUndone() {
        return new HashSet<>(
                sql.select(REGISTER_UNDONE.BATCH)
                        .from(REGISTER_UNDONE)
                        .fetch(REGISTER_UNDONE.BATCH));
    }

    private Changes changes(String actor, long at, boolean undoing) {
        return new Changes(sql, seal, new Changes.By(actor, at, undoing));
    }

    /** How many writes the register has seen. */
    public static long revision(DSLContext sql) {
        return Changes.revision(sql);
    }
}
