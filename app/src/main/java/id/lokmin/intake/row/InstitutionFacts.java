package id.lokmin.intake.row;

import id.lokmin.place.Institution;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Puskesmas as two columns tell it: fact after fact, the lines above its name from the top.
 *
 * <p>{@code "Instansi di Atasnya" -> ["PEMERINTAH KOTA CIREBON", "DINAS KESEHATAN"]}
 */
final class InstitutionFacts {

    /** What is said about a Puskesmas, by the words of the profile. */
    enum Fact {
        CODE(true),
        NAME(true),
        SUPERIOR(false),
        ADDRESS(false),
        CONTACT(false),
        TOWN(true),
        ZONE(true),
        LETTER_NUMBER(false),
        KECAMATAN(true),
        KECAMATAN_SUPERIOR(false),
        KECAMATAN_ADDRESS(false),
        KECAMATAN_LETTER_NUMBER(false),
        AREA_CODE(false);

        private final boolean needed;

        Fact(boolean needed) {
            this.needed = needed;
        }

        boolean maySaySeveral() {
            return this == SUPERIOR || this == KECAMATAN_SUPERIOR || this == AREA_CODE;
        }
    }

    /** The three clocks of Indonesia: Keppres 41/1987. */
    private static final Map<String, ZoneId> ZONES =
            Map.of(
                    "WIB", ZoneId.of("Asia/Jakarta"),
                    "WITA", ZoneId.of("Asia/Makassar"),
                    "WIT", ZoneId.of("Asia/Jayapura"));

    private final Map<Fact, List<String>> said = new EnumMap<>(Fact.class);

    static List<String> zones() {
        return ZONES.keySet().stream().sorted().toList();
    }

    static boolean isZone(String written) {
        return ZONES.containsKey(written);
    }

    /** What is kept already, in the same words. */
    static InstitutionFacts of(Institution institution) {
        InstitutionFacts facts = new InstitutionFacts();
        facts.add(Fact.CODE, institution.code());
        facts.add(Fact.NAME, institution.office().name());
        institution.office().superiors().forEach(line -> facts.add(Fact.SUPERIOR, line));
        facts.add(Fact.ADDRESS, institution.office().address());
        facts.add(Fact.CONTACT, institution.office().contact());
        facts.add(Fact.TOWN, institution.town());
        ZONES.forEach((word, zone) -> {
            if (zone.equals(institution.zone())) {
                facts.add(Fact.ZONE, word);
            }
        });
        facts.add(Fact.LETTER_NUMBER, institution.office().letterNumber());
        Institution.Office kecamatan = institution.kecamatan();
        facts.add(Fact.KECAMATAN, kecamatan.name());
        kecamatan.superiors().forEach(line -> facts.add(Fact.KECAMATAN_SUPERIOR, line));
        facts.add(Fact.KECAMATAN_ADDRESS, kecamatan.address());
        facts.add(Fact.KECAMATAN_LETTER_NUMBER, kecamatan.letterNumber());
        institution.areaCodes().forEach(code -> facts.add(Fact.AREA_CODE, code));
        return facts;
    }

    /** Notes a fact; a blank one is a fact too, that there is nothing to say. */
    void add(Fact fact, String text) {
        List<String> lines = said.computeIfAbsent(fact, _ -> new ArrayList<>());
        if (!text.isBlank()) {
            lines.add(text);
        }
    }

    List<String> lines(Fact fact) {
        return List.copyOf(said.getOrDefault(fact, List.of()));
    }

    String text(Fact fact) {
        List<String> lines = lines(fact);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /** The facts without which no letter can be written. */
    List<Fact> missing() {
        return List.of(Fact.values()).stream()
                .filter(fact -> fact.needed && text(fact).isEmpty())
                .toList();
    }

    /**
     * The Puskesmas that was told, once nothing is missing.
     *
     * @param around codes of the areas around it, for a file that names none
     */
    Institution institution(List<String> around) {
        List<String> areaCodes = lines(Fact.AREA_CODE);
        return new Institution(
                text(Fact.CODE),
                new Institution.Office(
                        text(Fact.NAME),
                        lines(Fact.SUPERIOR),
                        text(Fact.ADDRESS),
                        text(Fact.CONTACT),
                        text(Fact.LETTER_NUMBER)),
                new Institution.Office(
                        text(Fact.KECAMATAN),
                        lines(Fact.KECAMATAN_SUPERIOR),
                        text(Fact.KECAMATAN_ADDRESS),
                        "",
                        text(Fact.KECAMATAN_LETTER_NUMBER)),
                text(Fact.TOWN),
                Optional.ofNullable(ZONES.get(text(Fact.ZONE)))
                        .orElseThrow(
                                () -> new IllegalStateException("a zone that was not checked")),
                areaCodes.isEmpty() ? around : areaCodes);
    }
}
