package id.lokmin.register.identity;

import id.lokmin.register.BirthSize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Nik;
import id.lokmin.register.NikReading;
import id.lokmin.register.RowFinding;
import id.lokmin.register.RowFinding.Field;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The children that a list may speak of, found by NIK, by name with birth date, and by birth date
 * with parent; children first met in the list join them as it is read.
 *
 * <p>Rules, with the finding each raises:
 *
 * <ol>
 *   <li>A usable NIK that is known leads to its child, if birth date and name agree; if not, the
 *       row is refused (DQ-16).
 *   <li>Otherwise the child of that name, birth date and parent, where a blank parent agrees with
 *       any. A child whose own NIK differs is not taken.
 *   <li>Otherwise it is a new child.
 *   <li>A child with a similar name, the same birth date and parent but not the same identity is
 *       pointed out each time (DQ-17). Twins are pointed out too, and stay two.
 * </ol>
 *
 * <p>Everything needed is in memory: about 1 KB a child of the list.
 */
public final class Identities {

    private final Batch batch;
    private final InstantSource clock;
    private final Map<Integer, KnownChild> bySeq = new TreeMap<>();
    private final Map<Nik, KnownChild> byNik = new HashMap<>();
    private final Map<Key, List<KnownChild>> byName = new HashMap<>();
    private final Map<Key, List<KnownChild>> byFamily = new HashMap<>();
    private int lastSeq;

    private record Key(String name, LocalDate born) {}

    /**
     * @param known every stored child that shares NIK, name with birth date, or family with a row
     * @param lastSeq the highest number given to a child so far
     */
    public Identities(Batch batch, InstantSource clock, Collection<KnownChild> known, int lastSeq) {
        this.batch = batch;
        this.clock = clock;
        this.lastSeq = lastSeq;
        known.forEach(this::file);
    }

    private void file(KnownChild child) {
        ChildFacts facts = child.facts();
        bySeq.put(child.seq(), child);
        facts.nik().ifPresent(nik -> byNik.putIfAbsent(nik, child));
        add(byName, nameKey(facts.name(), facts.birthDate()), child);
        if (!facts.parent().isEmpty()) {
            add(byFamily, nameKey(facts.parent(), facts.birthDate()), child);
        }
    }

    private static void add(Map<Key, List<KnownChild>> index, Key key, KnownChild child) {
        List<KnownChild> children = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (!children.contains(child)) {
            children.add(child);
        }
    }

    private static Key nameKey(String name, LocalDate born) {
        return new Key(NameForm.plain(name), born);
    }

    /**
     * Which child a row speaks of. A child nobody knew joins at once, so ask only for rows that
     * stay.
     */
    public Match match(int row, ChildIdentity identity, LocalDate toldOn, BirthSize atBirth) {
        List<RowFinding> findings = new ArrayList<>();
        Optional<Nik> nik = usableNik(row, identity, findings);
        @Nullable KnownChild holder = nik.map(byNik::get).orElse(null);
        if (holder != null && !agrees(holder.facts(), identity)) {
            findings.add(
                    new RowFinding(
                            row, Field.NIK, Finding.of(Problem.NIK_OF_ANOTHER_CHILD, ""), true));
            return new Match(Optional.empty(), nik, findings);
        }
        @Nullable KnownChild child = holder;
        if (child == null) {
            child = byNameAndParent(row, identity, nik, findings);
        }
        if (child == null) {
            child = welcome(identity, nik, toldOn, atBirth);
        }
        if (looksLikeAnother(child, identity)) {
            findings.add(
                    new RowFinding(
                            row, Field.NAME, Finding.of(Problem.CHILD_LOOKS_KNOWN, ""), false));
        }
        return new Match(Optional.of(child), nik, findings);
    }

    private static Optional<Nik> usableNik(
            int row, ChildIdentity identity, List<RowFinding> findings) {
        return switch (NikReading.of(identity.nik())) {
            case NikReading.Blank _ -> Optional.empty();
            case NikReading.Usable(Nik nik) -> {
                if (!nik.mayBelongTo(identity.birthDate(), identity.sex())) {
                    findings.add(
                            new RowFinding(
                                    row, Field.NIK, Finding.of(Problem.NIK_DISAGREES, ""), false));
                }
                yield Optional.of(nik);
            }
            case NikReading.Unusable(NikReading.Reason reason) -> {
                findings.add(
                        new RowFinding(row, Field.NIK, Finding.of(reason.problem(), ""), false));
                yield Optional.empty();
            }
        };
    }

    private static boolean agrees(ChildFacts known, ChildIdentity told) {
        return known.birthDate().equals(told.birthDate())
                && NameForm.alike(known.name(), told.name());
    }

    private @Nullable KnownChild byNameAndParent(
            int row, ChildIdentity identity, Optional<Nik> nik, List<RowFinding> findings) {
        String parent = NameForm.plain(identity.parent());
        List<KnownChild> fitting = new ArrayList<>();
        Key key = nameKey(identity.name(), identity.birthDate());
        for (KnownChild child : byName.getOrDefault(key, List.of())) {
            String knownParent = NameForm.plain(child.facts().parent());
            boolean sameParent =
                    parent.isEmpty() || knownParent.isEmpty() || parent.equals(knownParent);
            boolean otherNik = nik.isPresent() && child.facts().nik().isPresent();
            if (sameParent && !otherNik) {
                fitting.add(child);
            }
        }
        if (fitting.size() > 1) {
            findings.add(
                    new RowFinding(
                            row, Field.NAME, Finding.of(Problem.CHILD_AMBIGUOUS, ""), false));
        }
        return fitting.isEmpty() ? null : fitting.getFirst();
    }

    private KnownChild welcome(
            ChildIdentity identity, Optional<Nik> nik, LocalDate toldOn, BirthSize atBirth) {
        KnownChild child =
                KnownChild.fresh(
                        ++lastSeq,
                        Ids.next(clock),
                        batch,
                        ChildFacts.first(identity, nik, atBirth, toldOn));
        file(child);
        return child;
    }

    private boolean looksLikeAnother(KnownChild child, ChildIdentity identity) {
        String parent = identity.parent().isEmpty() ? child.facts().parent() : identity.parent();
        if (parent.isEmpty()) {
            return false;
        }
        for (KnownChild other :
                byFamily.getOrDefault(nameKey(parent, identity.birthDate()), List.of())) {
            if (other != child && NameForm.alike(other.facts().name(), identity.name())) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what an accepted row says of its child; tells whether that was news. */
    public boolean learn(
            KnownChild child,
            ChildIdentity identity,
            Optional<Nik> nik,
            BirthSize atBirth,
            LocalDate toldOn) {
        boolean news = child.learn(child.facts().learning(identity, nik, atBirth, toldOn));
        if (news) {
            file(child);
        }
        return news;
    }

    /** Every child known or met, by number. */
    public Collection<KnownChild> children() {
        return bySeq.values();
    }
}
