package id.lokmin.catalog;

import java.util.Locale;

/**
 * Everything that can be wrong with a catalog folder, numbered.
 *
 * <p>The sentence and the advice of each stand in {@code texts/catalog.*.properties} under {@code
 * problem.<code>} and {@code advice.<code>}. A number is never used again for something else.
 */
public enum CatalogProblem {
    UNREADABLE_YAML("C-01", Severity.ERROR),
    SHAPE("C-02", Severity.ERROR),
    UNKNOWN_FIELD("C-03", Severity.ERROR),
    MISSING_FIELD("C-04", Severity.ERROR),
    UNKNOWN_WORD("C-05", Severity.ERROR),
    UNKNOWN_FILE("C-06", Severity.WARNING),
    NO_PROGRAMME("C-07", Severity.ERROR),
    DUPLICATE_CODE("C-10", Severity.ERROR),
    UNKNOWN_ELEMENT("C-11", Severity.ERROR),
    UNUSED_ELEMENT("C-12", Severity.WARNING),
    UNKNOWN_INDICATOR("C-13", Severity.ERROR),
    UNKNOWN_SOURCE("C-14", Severity.ERROR),
    ALIAS_TWICE("C-15", Severity.WARNING),
    FORMULA("C-20", Severity.ERROR),
    CYCLE("C-21", Severity.ERROR),
    CUMULATION_NEEDS_SASARAN("C-22", Severity.ERROR),
    COUNT_WITH_DENOMINATOR("C-23", Severity.ERROR),
    TARGET_WITHOUT_SOURCE("C-30", Severity.ERROR),
    TARGET_WITHOUT_AREA("C-31", Severity.ERROR),
    TARGET_TWICE("C-32", Severity.ERROR),
    NATIONAL_FROM_DISTRICT("C-33", Severity.WARNING),
    EXAMPLE_UNREADABLE("C-40", Severity.ERROR),
    EXAMPLE_FAILS("C-41", Severity.ERROR),
    EXAMPLE_MISSING("C-42", Severity.WARNING),
    CHECK_UNREADABLE("C-43", Severity.ERROR),
    OVERRIDES_NOTHING("C-50", Severity.ERROR),
    OVERRIDE_UNSAID("C-51", Severity.ERROR);

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
