package id.lokmin.place.store;

import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaRules;
import id.lokmin.place.ChangePlan;
import id.lokmin.place.ChangePlan.Standing;
import id.lokmin.place.ChangePlan.Step;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what a change would do, and everything that speaks against it. Writes nothing. */
final class AreaPlanning {

    private final KnownAreas known;
    private final List<PlaceUse> uses;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    AreaPlanning(KnownAreas known, List<PlaceUse> uses) {
        this.known = known;
        this.uses = uses;
    }

    ChangePlan plan(AreaChange change) {
        switch (change) {
            case AreaChange.Add add -> add(add.entries());
            case AreaChange.Rename rename -> rename(rename.names(), rename.from());
            case AreaChange.Move move -> move(move.code(), move.parentCode(), move.from());
            case AreaChange.End end -> end(end.code(), end.day());
            case AreaChange.OtherNames other -> otherNames(other.code(), other.names());
            case AreaChange.Serve serve -> serve(serve.code(), serve.places());
        }
        return new ChangePlan(findings, steps);
    }

    private void against(Problem problem, String... arguments) {
        findings.add(Finding.of(problem, "", arguments));
    }

    private void add(List<AreaEntry> entries) {
        Map<String, AreaEntry> fresh = new HashMap<>();
        Set<String> codes = known.codes();
        for (AreaEntry entry : entries) {
            if (codes.contains(entry.code()) || fresh.containsKey(entry.code())) {
                against(Problem.AREA_CODE_TWICE, entry.code());
                continue;
            }
            Optional<Area> around = known.latest(entry.parentCode());
            AreaEntry freshParent = fresh.get(entry.parentCode());
            Level parentLevel;
            if (freshParent != null) {
                parentLevel = freshParent.level();
            } else if (around.isPresent()) {
                parentLevel = around.get().level();
                refuseNameTakenIn(around.get(), entry);
            } else {
                against(Problem.AREA_PARENT_UNKNOWN, entry.name(), entry.parentCode());
                continue;
            }
            String parentName =
                    around.map(Area::name).orElse(freshParent == null ? "" : freshParent.name());
            if (!AreaRules.mayLieIn(entry.level(), parentLevel)) {
                against(Problem.AREA_PARENT_LEVEL, entry.name(), parentName);
            }
            for (AreaEntry other : fresh.values()) {
                if (other.parentCode().equals(entry.parentCode())
                        && isSame(entry, other.level(), other.name())) {
                    against(Problem.AREA_NAME_TWICE, entry.name(), parentName);
                }
            }
            fresh.put(entry.code(), entry);
            refuseUnknownServed(entry, fresh.values());
            steps.add(
                    new Step(
                            entry.code(),
                            entry.level(),
                            Standing.NOWHERE,
                            new Standing(entry.name(), parentName),
                            entry.from(),
                            Map.of(),
                            Map.of()));
        }
    }

    private void refuseUnknownServed(AreaEntry entry, Collection<AreaEntry> fresh) {
        for (String served : entry.serves()) {
            boolean isFresh =
                    fresh.stream()
                            .anyMatch(other ->
                                    other.level() == Level.RW
                                            && AreaRules.isSameName(
                                                    Level.RW, other.name(), served));
            boolean isKnown =
                    known
                            .latest(entry.parentCode())
                            .map(parent -> known.inside(parent, entry.from()))
                            .orElse(List.of())
                            .stream()
                            .anyMatch(area ->
                                    area.level() == Level.RW
                                            && AreaRules.isSameName(Level.RW, area.name(), served));
            if (!isFresh && !isKnown) {
                against(Problem.AREA_UNKNOWN, served);
            }
        }
    }

    private void refuseNameTakenIn(Area parent, AreaEntry entry) {
        if (known.on(parent.seq(), entry.from()).isEmpty()) {
            against(
                    Problem.AREA_DAY_WRONG,
                    entry.from().toString(),
                    parent.name(),
                    parent.from().toString());
        }
        for (Area sibling : known.in(parent.seq(), entry.from())) {
            if (isSame(entry, sibling.level(), sibling.name())) {
                against(Problem.AREA_NAME_TWICE, entry.name(), parent.name());
            }
        }
    }

    private static boolean isSame(AreaEntry entry, Level level, String name) {
        return entry.level() == level && AreaRules.isSameName(level, entry.name(), name);
    }

    private void rename(Map<String, String> names, LocalDate from) {
        List<Area> places = new ArrayList<>();
        Map<Integer, String> renamed = new HashMap<>();
        names.keySet().stream()
                .sorted()
                .forEach(code ->
                        open(code, from)
                                .ifPresent(area -> {
                                    places.add(area);
                                    renamed.put(area.seq(), names.get(code));
                                }));
        Counts counts = counts(places, from);
        Set<String> told = new HashSet<>();
        for (Area area : places) {
            String name = names.getOrDefault(area.code(), area.name());
            if (name.isBlank()) {
                against(Problem.AREA_NAME_MISSING, area.name());
            }
            refuseSibling(area, name, area.parent().orElse(-1), from, renamed, told);
            step(area, new Standing(name, parentName(area, from)), from, counts);
        }
    }

    /** Two of a level in one place would read alike, after all these names have changed. */
    private void refuseSibling(
            Area area,
            String name,
            int parent,
            LocalDate from,
            Map<Integer, String> renamed,
            Set<String> told) {
        for (Area sibling : known.in(parent, from)) {
            String itsName = renamed.getOrDefault(sibling.seq(), sibling.name());
            if (sibling.seq() != area.seq()
                    && sibling.level() == area.level()
                    && AreaRules.isSameName(area.level(), name, itsName)
                    && told.add(name)) {
                against(Problem.AREA_NAME_TWICE, name, known.name(parent, from));
            }
        }
    }

    private void move(String code, String parentCode, LocalDate from) {
        Optional<Area> moving = open(code, from);
        Optional<Area> parent = open(parentCode, from);
        if (moving.isEmpty() || parent.isEmpty()) {
            return;
        }
        Area area = moving.get();
        Area to = parent.get();
        if (!AreaRules.mayLieIn(area.level(), to.level())
                || known.inside(area, from).contains(to)) {
            against(Problem.AREA_PARENT_LEVEL, area.name(), to.name());
        }
        refuseSibling(area, area.name(), to.seq(), from, Map.of(), new HashSet<>());
        step(area, new Standing(area.name(), to.name()), from, counts(List.of(area), from));
    }

    private void end(String code, LocalDate day) {
        Optional<Area> ending = open(code, day);
        if (ending.isEmpty()) {
            return;
        }
        List<Area> inside = known.inside(ending.get(), day);
        Counts counts = counts(inside, day);
        for (Area area : inside) {
            if (!day.isAfter(area.from())) {
                against(
                        Problem.AREA_DAY_WRONG,
                        day.toString(),
                        area.name(),
                        area.from().toString());
            }
            int later =
                    counts.following(area).entrySet().stream()
                            .filter(use -> use.getKey().isDated())
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            if (later > 0) {
                against(
                        Problem.AREA_FIGURES_AFTER,
                        area.name(),
                        Integer.toString(later),
                        day.toString());
            }
            step(area, Standing.NOWHERE, day, counts);
        }
    }

    private void otherNames(String code, Set<String> names) {
        Optional<Area> found = known.latest(code);
        if (found.isEmpty()) {
            against(Problem.AREA_GONE, code);
            return;
        }
        Area area = found.get();
        for (String name : names) {
            for (Area sibling : known.in(area.parent().orElse(-1), area.from())) {
                if (sibling.seq() != area.seq()
                        && sibling.level() == area.level()
                        && AreaRules.isSameName(area.level(), name, sibling.name())) {
                    against(Problem.ALIAS_TAKEN, name, sibling.name());
                }
            }
        }
    }

    private void serve(String code, Set<String> places) {
        Optional<Area> site = known.latest(code);
        if (site.isEmpty() || !site.get().level().isSite()) {
            against(Problem.AREA_GONE, code);
        }
        for (String place : places) {
            if (known.latest(place).isEmpty()) {
                against(Problem.AREA_GONE, place);
            }
        }
    }

    /** The place as it stands last, where a change from that day on may touch it. */
    private Optional<Area> open(String code, LocalDate day) {
        Optional<Area> found = known.latest(code);
        if (found.isEmpty()) {
            against(Problem.AREA_GONE, code);
            return found;
        }
        Area area = found.get();
        if (area.until().isPresent() && !area.until().get().isAfter(day)) {
            against(Problem.AREA_GONE, area.name());
            return Optional.empty();
        }
        if (day.isBefore(area.from())) {
            against(Problem.AREA_DAY_WRONG, day.toString(), area.name(), area.from().toString());
            return Optional.empty();
        }
        return found;
    }

    private void step(Area area, Standing after, LocalDate day, Counts counts) {
        steps.add(
                new Step(
                        area.code(),
                        area.level(),
                        new Standing(area.name(), parentName(area, day)),
                        after,
                        day,
                        counts.staying(area),
                        counts.following(area)));
    }

    private String parentName(Area area, LocalDate day) {
        return area.parent().isPresent() ? known.name(area.parent().getAsInt(), day) : "";
    }

    private Counts counts(Collection<Area> places, LocalDate day) {
        List<Area> versions =
                places.stream().flatMap(area -> known.versions(area.seq()).stream()).toList();
        return new Counts(
                UseCounts.before(uses, versions, day), UseCounts.since(uses, versions, day));
    }

    /** What rooms keep about the places of a plan, before its day and from it on. */
    private record Counts(
            Map<Integer, Map<PlaceUse.Kind, Integer>> before,
            Map<Integer, Map<PlaceUse.Kind, Integer>> since) {

        Map<PlaceUse.Kind, Integer> staying(Area area) {
            return before.getOrDefault(area.seq(), Map.of());
        }

        Map<PlaceUse.Kind, Integer> following(Area area) {
            return since.getOrDefault(area.seq(), Map.of());
        }
    }
}
