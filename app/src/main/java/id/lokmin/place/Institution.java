package id.lokmin.place;

import java.time.ZoneId;
import java.util.List;

/**
 * The Puskesmas as its papers name it: what it is called, whom it belongs to, where it writes from.
 *
 * @param code its national code, as in the area list; {@code P3274010201}
 * @param office its own letterhead and number pattern
 * @param kecamatan the office that invites to the cross-sector meeting, with a letter register of
 *     its own
 * @param town where letters are dated: {@code Cirebon}
 * @param zone its clock: WIB, WITA or WIT
 * @param areaCodes codes of the province, district and kecamatan it lies in, which decide whose
 *     targets hold
 */
public record Institution(
        String code,
        Office office,
        Office kecamatan,
        String town,
        ZoneId zone,
        List<String> areaCodes) {

    public Institution {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A Puskesmas needs its code");
        }
        areaCodes = List.copyOf(areaCodes);
    }

    public String name() {
        return office.name();
    }

    /** The same with other letterheads. */
    public Institution withLetters(Office ours, Office kecamatans, String from) {
        return new Institution(code, ours, kecamatans, from, zone, areaCodes);
    }

    /**
     * An office that writes letters.
     *
     * @param superiors lines above its name, from the top: {@code PEMERINTAH KOTA CIREBON}
     * @param letterNumber the pattern of its register, with dots where the number is written by
     *     hand: {@code 400.7/……/Pusk.Klt/2025}
     */
    public record Office(
            String name,
            List<String> superiors,
            String address,
            String contact,
            String letterNumber) {

        public Office {
            if (name.isBlank()) {
                throw new IllegalArgumentException("An office needs its name");
            }
            superiors = List.copyOf(superiors);
        }
    }
}
