package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;

import id.lokmin.engine.growth.Sex;
import id.lokmin.register.BirthSize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Nik;
import id.lokmin.register.NikReading;
import id.lokmin.register.identity.ChildFacts;
import id.lokmin.register.identity.KnownChild;
import id.lokmin.register.identity.NameForm;
import id.lokmin.register.identity.Seal;
import id.lokmin.schema.tables.records.ChildRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Children as they lie in their table: sealed names, and numbers to find them by. Hashing and
 * sealing are done on all cores: they are half the work of a list of children never seen before.
 */
final class ChildTable {

    private static final Sex[] SEXES = Sex.values();

    private final DSLContext sql;
    private final Seal seal;

    /** Numbers of texts once hashed: whoever is looked for is often written right after. */
    private final Map<String, Long> hashed = new ConcurrentHashMap<>();

    /** What a child may be found by. */
    private record Numbers(Optional<Long> nik, long name, long family) {}

    ChildTable(DSLContext sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    int lastSeq() {
        return sql.select(DSL.coalesce(DSL.max(CHILD.SEQ), 0)).from(CHILD).fetchSingle().value1();
    }

    /** Every living child that shares NIK, name with birth date, or family with one of these. */
    List<KnownChild> sharing(Collection<ChildIdentity> identities) {
        TreeSet<Long> niks = new TreeSet<>();
        TreeSet<Long> names = new TreeSet<>();
        TreeSet<Long> families = new TreeSet<>();
        List<Numbers> all =
                List.copyOf(new HashSet<>(identities)).parallelStream().map(this::numbers).toList();
        for (Numbers numbers : all) {
            numbers.nik().ifPresent(niks::add);
            names.add(numbers.name());
            families.add(numbers.family());
        }
        Map<Integer, KnownChild> found = new TreeMap<>();
        collect(CHILD.NIK_INDEX, niks, found);
        collect(CHILD.NAME_INDEX, names, found);
        collect(CHILD.FAMILY_INDEX, families, found);
        return List.copyOf(found.values());
    }

    private Numbers numbers(ChildIdentity identity) {
        long born = identity.birthDate().toEpochDay();
        return new Numbers(
                NikReading.of(identity.nik()) instanceof NikReading.Usable(Nik nik)
                        ? Optional.of(nikIndex(nik))
                        : Optional.empty(),
                nameIndex(identity.name(), born),
                familyIndex(identity.parent(), born));
    }

    private void collect(Field<Long> index, TreeSet<Long> numbers, Map<Integer, KnownChild> found) {
        for (List<Long> piece : Cells.pieces(new ArrayList<>(numbers))) {
            Condition wanted =
                    index.in(piece.stream().map(DSL::inline).toList()).and(CHILD.LIVE.eq(1));
            for (ChildRecord row : sql.selectFrom(CHILD).where(wanted)) {
                if (!found.containsKey(row.getSeq())) {
                    found.put(row.getSeq(), known(row));
                }
            }
        }
    }

    private KnownChild known(ChildRecord row) {
        return KnownChild.stored(row.getSeq(), row.getId(), row.getBatch(), facts(row));
    }

    ChildFacts facts(ChildRecord row) {
        String[] sealed = seal.open(row.getSealed()).split("\u001f", -1);
        return new ChildFacts(
                sealed[0].isEmpty() ? Optional.empty() : Optional.of(new Nik(sealed[0])),
                sealed[1],
                Cells.day(row.getBirthDay()),
                SEXES[row.getSex()],
                sealed[2],
                new BirthSize(
                        Cells.optional(row.getBirthGrams()),
                        Cells.optional(row.getBirthMillimetres())),
                Cells.day(row.getToldDay()));
    }

    /** Writes children that are new, and those of whom something new was told. */
    void write(Collection<KnownChild> children, int batch) {
        List<ChildRecord> fresh = new ArrayList<>();
        List<ChildRecord> changed = new ArrayList<>();
        List<KnownChild> told =
                children.stream().filter(child -> child.isFresh() || child.isChanged()).toList();
        List<ChildRecord> rows = told.parallelStream().map(child -> record(child.facts())).toList();
        for (int i = 0; i < rows.size(); i++) {
            KnownChild child = told.get(i);
            ChildRecord row = rows.get(i);
            row.setSeq(child.seq());
            row.setId(child.id());
            row.setBatch(batch);
            (child.isFresh() ? fresh : changed).add(row);
        }
        ManyRows.insert(sql, CHILD, fresh);
        sql.batchUpdate(changed).execute();
    }

    /** Puts back what was known of a child before. */
    void restore(int seq, int batch, ChildFacts facts) {
        ChildRecord row = record(facts);
        row.setSeq(seq);
        row.setBatch(batch);
        sql.batchUpdate(row).execute();
    }

    private ChildRecord record(ChildFacts facts) {
        ChildRecord row = new ChildRecord();
        long born = facts.birthDate().toEpochDay();
        row.setNikIndex(facts.nik().map(this::nikIndex).orElse(null));
        row.setNameIndex(nameIndex(facts.name(), born));
        row.setFamilyIndex(familyIndex(facts.parent(), born));
        row.setSealed(
                seal.seal(
                        facts.nik().map(Nik::digits).orElse("")
                                + "\u001f"
                                + facts.name()
                                + "\u001f"
                                + facts.parent()));
        row.setBirthDay((int) born);
        row.setSex(facts.sex().ordinal());
        row.setBirthGrams(Cells.orNull(facts.atBirth().grams()));
        row.setBirthMillimetres(Cells.orNull(facts.atBirth().millimetres()));
        row.setToldDay(Cells.day(facts.toldOn()));
        row.setLive(1);
        return row;
    }

    private long number(String kind, String text) {
        return hashed.computeIfAbsent(kind + "|" + text, _ -> seal.index(kind, text));
    }

    private long nikIndex(Nik nik) {
        return number("nik", nik.digits());
    }

    private long nameIndex(String name, long born) {
        return number("name", NameForm.plain(name) + "|" + born);
    }

    private long familyIndex(String parent, long born) {
        return number("family", NameForm.plain(parent) + "|" + born);
    }
}
