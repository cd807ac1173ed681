package id.lokmin.place;

import id.lokmin.engine.place.Level;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places of one level as people type them, many at once.
 *
 * <pre>{@code
 * RW 01 - RW 13              thirteen RW; so do "1-13", "RW 1 s/d 13" and, alone, "13"
 * RW 01, RW 03, RW 05-07     five
 * 1 (below it) 2 (and) 3     three, one a line: only a number that stands alone is a count
 * RW 01: RT 01 - RT 05       an RW with its five RT
 * Melati: RW 01, RW 02       a posyandu or school with the RW it serves; a tab for the colon too
 * }</pre>
 *
 * @param areas in the order they were typed
 * @param findings what could not be read, and names that stand twice
 */
public record TypedAreas(List<TypedArea> areas, List<Finding> findings) {

    /** More at once is a slip: the largest kelurahan has fewer RW, the largest RW fewer RT. */
    private static final int MOST = 200;

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?i)(?:RW|RT|DUSUN|DSN)?[ .]*([0-9]{1,6}) *(?:-|–|—|s/d|s\\.d\\.?|sd|sampai|hingga) *"
                            + "(?:RW|RT|DUSUN|DSN)?[ .]*([0-9]{1,6})");
    private static final Pattern BARE = Pattern.compile("0|[1-9][0-9]{0,2}");

    /**
     * One typed place.
     *
     * @param name as usually spelled: {@code RW 07}
     * @param beside what stood behind the colon: RT of an RW, RW that a posyandu serves
     */
    public record TypedArea(String name, List<String> beside) {
        public TypedArea {
            beside = List.copyOf(beside);
        }
    }

    public TypedAreas {
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
    }

    /** Reads what was typed for a level. */
    public static TypedAreas read(Level level, String text) {
        List<TypedArea> areas = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> lines =
                text.lines()
                        .map(line -> line.replace('\u00A0', ' ').strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        for (String line : lines) {
            String[] parts = line.split("[:\\t]", 2);
            List<String> beside =
                    parts.length < 2
                            ? List.of()
                            : names(besides(level), parts[1], !level.isSite(), findings);
            List<String> names =
                    level.isSite()
                            ? List.of(AreaRules.usualName(level, parts[0]))
                            : names(level, parts[0], lines.size() == 1, findings);
            for (String name : names) {
                if (areas.stream().anyMatch(one -> AreaRules.isSameName(level, one.name(), name))) {
                    findings.add(Finding.of(Problem.AREA_NAME_TWICE, "", name, line));
                } else {
                    areas.add(new TypedArea(name, beside));
                }
            }
        }
        if (areas.size() > MOST) {
            findings.add(
                    Finding.of(Problem.AREA_RANGE_WRONG, "", text.lines().findFirst().orElse("")));
        }
        return new TypedAreas(areas, findings);
    }

    /** What stands behind the colon of a level. */
    private static Level besides(Level level) {
        return level.isSite() ? Level.RW : Level.RT;
    }

    /**
     * @param mayCount whether a number alone says how many there are; below another line, as in a
     *     pasted column, and behind a posyandu it is a name
     */
    private static List<String> names(
            Level level, String text, boolean mayCount, List<Finding> findings) {
        List<String> pieces =
                Arrays.stream(text.split("[,;]"))
                        .map(piece -> piece.strip().replaceAll("[\\s\\p{Z}]+", " "))
                        .filter(piece -> !piece.isEmpty())
                        .toList();
        boolean isCount =
                mayCount && pieces.size() == 1 && BARE.matcher(pieces.getFirst()).matches();
        if (isCount) {
            return range(level, 1, Integer.parseInt(pieces.getFirst()), text, findings);
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            Matcher range = RANGE.matcher(piece);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                int last = Integer.parseInt(range.group(2));
                names.addAll(range(level, first, last, piece, findings));
            } else {
                names.add(AreaRules.usualName(level, piece));
            }
        }
        return names;
    }

    private static List<String> range(
            Level level, int first, int last, String written, List<Finding> findings) {
        if (last < first || last - first >= MOST || last == 0) {
            findings.add(Finding.of(Problem.AREA_RANGE_WRONG, "", written.strip()));
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String digits = (number < 10 ? "0" : "") + number;
            names.add(
                    switch (level) {
                        case RW, RT -> level.name() + " " + digits;
                        case HAMLET -> "Dusun " + number;
                        default -> digits;
                    });
        }
        return names;
    }

    /**
     * As rows of an area list, parents before children.
     *
     * @param from the first day they hold
     */
    public List<AreaEntry> entries(Level level, String parentCode, LocalDate from, NewCodes codes) {
        List<AreaEntry> entries = new ArrayList<>();
        for (TypedArea area : areas) {
            String code = codes.next(level, parentCode, area.name());
            AreaEntry entry = AreaEntry.of(level, code, area.name(), parentCode, from);
            if (level.isSite()) {
                entries.add(entry.serving(area.beside().toArray(String[]::new)));
                continue;
            }
            entries.add(entry);
            if (level == Level.RW || level == Level.HAMLET) {
                for (String rt : area.beside()) {
                    entries.add(
                            AreaEntry.of(Level.RT, codes.next(Level.RT, code, rt), rt, code, from));
                }
            }
        }
        return entries;
    }
}
