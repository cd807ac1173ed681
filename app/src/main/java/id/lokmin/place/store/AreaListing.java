package id.lokmin.place.store;

import id.lokmin.access.Audit;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaNames;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.Resolution;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** One list of areas being brought into the tables, parents before children. */
final class AreaListing {

    private final PlaceRows rows;
    private final Batch batch;
    private final Audit audit;
    private final Map<String, Area> latest = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int added;
    private int rejected;
    private final Set<AreaEntry> changed = new HashSet<>();
    private final Set<AreaEntry> fresh = new HashSet<>();

    AreaListing(PlaceRows rows, Batch batch, Audit audit) {
        this.rows = rows;
        this.batch = batch;
        this.audit = audit;
        rows.areas().stream()
                .sorted(Comparator.comparing(Area::from))
                .forEach(area -> latest.put(area.code(), area));
    }

    AreaReceipt accept(List<AreaEntry> entries) {
        List<AreaEntry> taken = new ArrayList<>();
        for (AreaEntry entry : parentsFirst(entries)) {
            if (take(entry)) {
                taken.add(entry);
            } else {
                rejected++;
            }
        }
        noteOtherNames(taken);
        noteServed(taken);
        int changes = changed.size();
        if (added + changes > 0) {
            audit.record(
                    batch.actor(),
                    "place.accept",
                    batch.id(),
                    added + " baru, " + changes + " berubah");
        }
        return new AreaReceipt(added, changes, taken.size() - added - changes, rejected, findings);
    }

    /** Leaves out rows whose code stands twice and rows whose parent is nowhere. */
    private List<AreaEntry> parentsFirst(List<AreaEntry> entries) {
        Map<String, List<AreaEntry>> children = new HashMap<>();
        Set<String> codes = new HashSet<>();
        Deque<AreaEntry> ready = new ArrayDeque<>();
        List<AreaEntry> unique = new ArrayList<>();
        for (AreaEntry entry : entries) {
            if (codes.add(entry.code())) {
                unique.add(entry);
            } else {
                reject(Finding.of(Problem.AREA_CODE_TWICE, entry.where(), entry.code()));
            }
        }
        for (AreaEntry entry : unique) {
            if (entry.parentCode().isBlank() || !codes.contains(entry.parentCode())) {
                ready.add(entry);
            } else {
                children.computeIfAbsent(entry.parentCode(), _ -> new ArrayList<>()).add(entry);
            }
        }
        List<AreaEntry> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            AreaEntry entry = ready.removeFirst();
            ordered.add(entry);
            ready.addAll(children.getOrDefault(entry.code(), List.of()));
        }
        Set<AreaEntry> reached = new HashSet<>(ordered);
        for (AreaEntry circular : unique) {
            if (!reached.contains(circular)) {
                reject(orphan(circular));
            }
        }
        return ordered;
    }

    private void reject(Finding finding) {
        rejected++;
        findings.add(finding);
    }

    private static Finding orphan(AreaEntry entry) {
        return Finding.of(
                Problem.AREA_PARENT_UNKNOWN, entry.where(), entry.code(), entry.parentCode());
    }

    private boolean take(AreaEntry entry) {
        OptionalInt parent = OptionalInt.empty();
        if (!entry.parentCode().isBlank()) {
            Area lies = latest.get(entry.parentCode());
            if (lies == null) {
                findings.add(orphan(entry));
                return false;
            }
            parent = OptionalInt.of(lies.seq());
        }
        Area known = latest.get(entry.code());
        if (known == null && !entry.formerly().isBlank()) {
            known = latest.get(entry.formerly());
        }
        if (known == null) {
            int seq = rows.addPlace(entry.level(), batch.seq());
            keep(area(seq, entry, parent, entry.from()), true);
            added++;
            fresh.add(entry);
            return true;
        }
        if (known.level() != entry.level()) {
            findings.add(Finding.of(Problem.AREA_CODE_TWICE, entry.where(), entry.code()));
            return false;
        }
        Area wanted = area(known.seq(), entry, parent, known.from());
        if (!wanted.equals(known)) {
            change(known, entry, parent);
            changed.add(entry);
        }
        return true;
    }

    private void change(Area known, AreaEntry entry, OptionalInt parent) {
        boolean later = entry.from().isAfter(known.from());
        boolean onlyEnds =
                known.code().equals(entry.code())
                        && known.name().equals(entry.name())
                        && known.parent().equals(parent);
        if (later && !onlyEnds) {
            rows.correctVersion(ended(known, entry.from()), batch.seq());
            keep(area(known.seq(), entry, parent, entry.from()), true);
        } else {
            keep(area(known.seq(), entry, parent, known.from()), false);
        }
        audit.record(
                batch.actor(),
                "place.change",
                known.code(),
                known.name() + " → " + entry.code() + " " + entry.name() + ", " + entry.from());
    }

    private static Area ended(Area area, LocalDate until) {
        return new Area(
                area.seq(),
                area.level(),
                area.code(),
                area.name(),
                area.parent(),
                area.from(),
                Optional.of(until));
    }

    private static Area area(int seq, AreaEntry entry, OptionalInt parent, LocalDate from) {
        return new Area(
                seq, entry.level(), entry.code(), entry.name(), parent, from, entry.until());
    }

    private void keep(Area area, boolean isNew) {
        if (isNew) {
            rows.addVersion(area, batch.seq());
        } else {
            rows.correctVersion(area, batch.seq());
        }
        latest.put(area.code(), area);
    }

    private void noteOtherNames(List<AreaEntry> taken) {
        for (AreaEntry entry : taken) {
            for (String alias : entry.aliases()) {
                Area area = latest.get(entry.code());
                if (area != null
                        && rows.addAlias(area.seq(), alias, batch.seq())
                        && !fresh.contains(entry)) {
                    changed.add(entry);
                }
            }
        }
    }

    private void noteServed(List<AreaEntry> taken) {
        if (taken.stream().allMatch(entry -> entry.serves().isEmpty())) {
            return;
        }
        Map<Integer, List<Area>> versions = new TreeMap<>();
        latest.values().forEach(area -> versions.put(area.seq(), List.of(area)));
        WorkingArea all = WorkingArea.of(versions, rows.aliases(), rows.served());
        AreaNames names = all.names();
        for (AreaEntry entry : taken) {
            for (String served : entry.serves()) {
                noteServed(
                        entry, names.resolve(Level.RW, served, List.of(entry.parentCode())), all);
            }
        }
    }

    private void noteServed(AreaEntry entry, Resolution resolution, WorkingArea all) {
        Area site = latest.get(entry.code());
        if (resolution instanceof Resolution.Found found && site != null) {
            if (rows.addServed(site.seq(), all.seq(found.index()), batch.seq())
                    && !fresh.contains(entry)) {
                changed.add(entry);
            }
        } else {
            findings.add(Resolution.finding(resolution, entry.where()));
        }
    }
}
