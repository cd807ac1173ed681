package id.lokmin.beginning;

import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.AreaRules;
import id.lokmin.place.Institution;
import id.lokmin.place.NationalPlace;
import id.lokmin.place.NewCodes;
import id.lokmin.place.TimeZones;
import id.lokmin.place.TypedAreas;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The Puskesmas as it was answered: its area list and its profile.
 *
 * @param kecamatan where it lies
 * @param name with or without the word Puskesmas
 * @param code of the Ministry of Health; empty where it is not known yet
 * @param villages those it serves
 */
public record Founding(
        NationalPlace kecamatan,
        String name,
        String code,
        String address,
        List<VillageAnswer> villages) {

    /**
     * Areas hold from the January this many years ago: the first doses and weights of children
     * under five, which older files bring, then have their place.
     */
    private static final int YEARS_BACK = 5;

    private static final String PUSKESMAS = "Puskesmas ";

    public Founding {
        villages = List.copyOf(villages);
    }

    /** The first day that its areas hold. */
    static LocalDate firstDay(LocalDate today) {
        return LocalDate.of(today.getYear() - YEARS_BACK, 1, 1);
    }

    /** What cannot be read of a village's neighbourhoods. */
    public static List<Finding> wrongNeighbourhoods(String typed) {
        return TypedAreas.read(Level.RW, typed).findings();
    }

    /**
     * What cannot be read of a village's posyandu or schools, or serves an RW that is not there.
     */
    public static List<Finding> wrongSites(Level level, String typed, String neighbourhoods) {
        TypedAreas sites = TypedAreas.read(level, typed);
        List<Finding> wrong = new ArrayList<>(sites.findings());
        List<TypedAreas.TypedArea> known = TypedAreas.read(Level.RW, neighbourhoods).areas();
        for (TypedAreas.TypedArea site : sites.areas()) {
            for (String served : site.beside()) {
                if (known.stream()
                        .noneMatch(rw -> AreaRules.isSameName(Level.RW, rw.name(), served))) {
                    wrong.add(Finding.of(Problem.AREA_UNKNOWN, "", served));
                }
            }
        }
        return wrong;
    }

    /** What was answered about its villages and cannot stand, in the order of the steps. */
    List<Obstacle> obstacles() {
        if (villages.isEmpty()) {
            return List.of(Obstacle.at(Step.VILLAGES, Problem.FIRST_VILLAGES_OPEN));
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (VillageAnswer village : villages) {
            wrongNeighbourhoods(village.neighbourhoods())
                    .forEach(wrong -> obstacles.add(in(village, Step.VILLAGES, wrong)));
        }
        for (VillageAnswer village : villages) {
            wrongSites(Level.POSYANDU, village.posyandu(), village.neighbourhoods())
                    .forEach(wrong -> obstacles.add(in(village, Step.SITES, wrong)));
            wrongSites(Level.SCHOOL, village.schools(), village.neighbourhoods())
                    .forEach(wrong -> obstacles.add(in(village, Step.SITES, wrong)));
        }
        return obstacles;
    }

    private static Obstacle in(VillageAnswer village, Step step, Finding wrong) {
        return new Obstacle(step, new Finding(wrong.problem(), village.name(), wrong.arguments()));
    }

    /** Its code, or one of our own where it has not been told. */
    String puskesmasCode() {
        return code.isBlank() ? "PKM-" + kecamatan.code() : code.strip();
    }

    /** {@code UPTD Puskesmas Kalitanjung → Kalitanjung}. */
    String shortName() {
        String plain = name.strip().replaceAll("\\s+", " ");
        int word = plain.toLowerCase(Locale.ROOT).indexOf(PUSKESMAS.toLowerCase(Locale.ROOT));
        String rest = word < 0 ? plain : plain.substring(word + PUSKESMAS.length()).strip();
        return rest.isEmpty() ? plain : rest;
    }

    private String district() {
        return kecamatan.around().getLast();
    }

    /** {@code Kota Cirebon → Cirebon}, where letters are dated. */
    private String town() {
        return district()
                .replaceFirst("^(Kota Administrasi|Kabupaten Administrasi|Kota|Kabupaten) ", "");
    }

    /** The list of areas, parents before children. */
    List<AreaEntry> areas(LocalDate today) {
        LocalDate from = firstDay(today);
        String district = kecamatan.parentCode();
        List<AreaEntry> areas = new ArrayList<>();
        areas.add(AreaEntry.of(Level.DISTRICT, district, district(), "", from));
        areas.add(
                AreaEntry.of(
                        Level.SUBDISTRICT, kecamatan.code(), kecamatan.name(), district, from));
        areas.add(
                AreaEntry.of(
                        Level.PUSKESMAS, puskesmasCode(), shortName(), kecamatan.code(), from));
        Set<String> codesTaken = new HashSet<>();
        villages.forEach(village -> codesTaken.add(village.code()));
        NewCodes codes = new NewCodes(codesTaken);
        for (VillageAnswer village : villages) {
            areas.add(
                    AreaEntry.of(
                            Level.VILLAGE, village.code(), village.name(), puskesmasCode(), from));
            areas.addAll(inside(village, Level.RW, village.neighbourhoods(), from, codes));
            areas.addAll(inside(village, Level.POSYANDU, village.posyandu(), from, codes));
            areas.addAll(inside(village, Level.SCHOOL, village.schools(), from, codes));
        }
        return areas;
    }

    private static List<AreaEntry> inside(
            VillageAnswer village, Level level, String typed, LocalDate from, NewCodes codes) {
        return TypedAreas.read(level, typed).entries(level, village.code(), from, codes);
    }

    /**
     * Its profile for letters, as far as it is known.
     *
     * @param zone WIB, WITA or WIT
     */
    Institution institution(String zone) {
        String government = "PEMERINTAH " + district().toUpperCase(Locale.ROOT);
        String full =
                name.toLowerCase(Locale.ROOT).contains("puskesmas")
                        ? name.strip()
                        : PUSKESMAS + name.strip();
        String province = kecamatan.code().substring(0, 2);
        return new Institution(
                puskesmasCode(),
                new Institution.Office(
                        full, List.of(government, "DINAS KESEHATAN"), address.strip(), "", ""),
                new Institution.Office(
                        "Kecamatan " + kecamatan.name(), List.of(government), "", "", ""),
                town(),
                Objects.requireNonNull(TimeZones.all().get(zone)),
                List.of(province, kecamatan.parentCode(), kecamatan.code()));
    }
}
