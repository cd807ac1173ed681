package id.lokmin.beginning.web;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a field, and what is wrong with it.
 *
 * @param wrong in the visitor's language; empty where nothing is
 */
public record Typed(String value, String wrong) {

    static Typed of(String value) {
        return new Typed(value, "");
    }

    /** The field with what was found in it. */
    static Typed of(String value, List<Finding> findings, Language language) {
        return new Typed(
                value,
                findings.stream()
                        .map(finding -> finding.sentence(language) + " " + finding.advice(language))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(" ")));
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** Looks of the field. */
    public String look() {
        return isWrong() ? "form-control is-invalid" : "form-control";
    }
}
