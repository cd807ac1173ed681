package id.lokmin.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The five bones of the fishbone as Puskesmas draw it ("Fishbone imunisasi/promkes"): man, money,
 * method, material and machine, environment.
 */
public enum Branch {
    MANUSIA,
    DANA,
    METODE,
    SARANA,
    LINGKUNGAN;

    /** As it is stored, and as texts are named after it: {@code branch.manusia}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Branch> find(String code) {
        return Arrays.stream(values()).filter(branch -> branch.code().equals(code)).findFirst();
    }
}
