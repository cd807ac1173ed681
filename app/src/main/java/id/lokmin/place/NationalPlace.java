package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.util.List;

/**
 * A province, district, kecamatan or village as the Ministry of Home Affairs numbers it.
 *
 * @param code with dots: {@code 32.74.03.1001}
 * @param around names of what it lies in, the widest first: {@code Jawa Barat, Kota Cirebon}
 */
public record NationalPlace(String code, String name, Level level, List<String> around) {

    public NationalPlace {
        around = List.copyOf(around);
    }

    /** The code of what it lies in; empty for a province. */
    public String parentCode() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }
}
