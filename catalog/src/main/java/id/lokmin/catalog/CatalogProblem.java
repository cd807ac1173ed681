package id.lokmin.catalog;

import java.util.Locale;

/**
 * Everything that can be wrong with a catalog folder, numbered.
 *
 * <p>The sentence and the advice of each stand in {@code texts/catalog.*.properties} under {@code
 * problem.<code>} and {@code advice.<code>}. A number is never used again for something else.
 */
public enum CatalogProblem {
    UNREADABLE_YAML("L-1001", Severity.ERROR),
    SHAPE("L-1002", Severity.ERROR),
    UNKNOWN_FIELD("L-1003", Severity.ERROR),
    MISSING_FIELD("L-1004", Severity.ERROR),
    UNKNOWN_WORD("L-1005", Severity.ERROR),
    UNKNOWN_FILE("L-1006", Severity.WARNING),
    NO_PROGRAMME("L-1007", Severity.ERROR),
    DUPLICATE_CODE("L-1010", Severity.ERROR),
    UNKNOWN_ELEMENT("L-1011", Severity.ERROR),
    UNUSED_ELEMENT("L-1012", Severity.WARNING),
    UNKNOWN_INDICATOR("L-1013", Severity.ERROR),
    UNKNOWN_SOURCE("L-1014", Severity.ERROR),
    ALIAS_TWICE("L-1015", Severity.WARNING),
    FORMULA("L-1020", Severity.ERROR),
    CYCLE("L-1021", Severity.ERROR),
    CUMULATION_NEEDS_SASARAN("L-1022", Severity.ERROR),
    COUNT_WITH_DENOMINATOR("L-1023", Severity.ERROR),
    TARGET_WITHOUT_SOURCE("L-1030", Severity.ERROR),
    TARGET_WITHOUT_AREA("L-1031", Severity.ERROR),
    TARGET_TWICE("L-1032", Severity.ERROR),
    NATIONAL_FROM_DISTRICT("L-1033", Severity.WARNING),
    EXAMPLE_UNREADABLE("L-1040", Severity.ERROR),
    EXAMPLE_FAILS("L-1041", Severity.ERROR),
    EXAMPLE_MISSING("L-1042", Severity.WARNING),
    CHECK_UNREADABLE("L-1043", Severity.ERROR),
    OVERRIDES_NOTHING("L-1050", Severity.ERROR),
    OVERRIDE_UNSAID("L-1051", Severity.ERROR);

    private final String code;
    private final Severity severity;

    CatalogProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    String sentence(Locale locale, Object... arguments) {
        return CatalogTexts.sentence(locale, "problem." + code, arguments);
    }

    String advice(Locale locale, Object... arguments) {
        return CatalogTexts.sentence(locale, "advice." + code, arguments);
    }
}
