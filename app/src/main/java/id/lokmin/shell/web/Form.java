package id.lokmin.shell.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A form as somebody filled it in: what stands in its fields and, field by field, what is wrong. A
 * form that is wrong is shown again as it is, with a sentence beside each field.
 *
 * <p>One request's own; not for several threads.
 */
public final class Form {

    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Form(Map<String, String> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    /** A form with these fields filled in, sent by somebody or shown for the first time. */
    public static Form of(Map<String, String> typed) {
        return new Form(typed);
    }

    /** The same over what is stored: what was typed stands, the other fields are filled in. */
    public Form over(Map<String, String> stored) {
        Form form = new Form(stored);
        form.typed.putAll(typed);
        form.wrong.putAll(wrong);
        return form;
    }

    /** What stands in a field, without blanks around it; empty where nothing does. */
    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Whether a box is ticked, or a field filled in. */
    public boolean has(String field) {
        return !typed(field).isEmpty();
    }

    /** Says what is wrong with a field; the first word on a field stands. */
    public void refuse(String field, String sentence) {
        wrong.putIfAbsent(field, sentence);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** How the page that shows it is answered. */
    public HttpStatus status() {
        return isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
