package id.lokmin.engine.indicator;

import java.util.Locale;

/**
 * For whom a target was set, the most binding for a Puskesmas first: its own decree (SK), the
 * district's, the province's, the nation's; then what this product proposes, then what nobody has
 * verified.
 */
public enum TargetScope {
    LOCAL,
    DISTRICT,
    PROVINCE,
    NATIONAL,
    PRODUCT,
    UNVERIFIED;

    /** Whether a target of this scope holds in one area only, named by its code. */
    public boolean isOfAnArea() {
        return this == LOCAL || this == DISTRICT || this == PROVINCE;
    }

    public static TargetScope parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
