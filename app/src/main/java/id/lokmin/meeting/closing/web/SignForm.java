package id.lokmin.meeting.closing.web;

import id.lokmin.meeting.closing.Signing;
import id.lokmin.meeting.live.Signature;
import id.lokmin.shell.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A signature as it was typed and drawn.
 *
 * @param name of the signer; {@code standingFor} whom they stand in for
 * @param strokes what was drawn; empty on paper
 * @param wrong a sentence beside each field that does not do
 */
record SignForm(String name, String standingFor, String strokes, Map<String, String> wrong) {

    static final SignForm EMPTY = new SignForm("", "", "", Map.of());

    /** A signature of hardly more than a dot is none. */
    private static final int SHORTEST = 20;

    SignForm {
        wrong = Map.copyOf(wrong);
    }

    static SignForm onScreen(Map<String, String> form, Texts texts) {
        Map<String, String> wrong = named(form, texts);
        String strokes = form.getOrDefault("goresan", "");
        if (strokes.length() < SHORTEST || !Signature.isWritten(strokes)) {
            wrong.put("goresan", texts.get("sign.strokes.wrong"));
            strokes = "";
        }
        return new SignForm(tidy(form, "nama"), tidy(form, "mewakili"), strokes, wrong);
    }

    static SignForm onPaper(Map<String, String> form, Texts texts) {
        return new SignForm(tidy(form, "nama"), tidy(form, "mewakili"), "", named(form, texts));
    }

    private static Map<String, String> named(Map<String, String> form, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (tidy(form, "nama").isEmpty()) {
            wrong.put("nama", texts.get("sign.name.wrong"));
        }
        return wrong;
    }

    private static String tidy(Map<String, String> form, String field) {
        String tidy = form.getOrDefault(field, "").strip().replaceAll("\\s+", " ");
        return tidy.substring(0, Math.min(tidy.length(), Signing.LONGEST));
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    Signing signing(Instant at, String actor) {
        return new Signing(
                strokes.isEmpty() ? Signing.Way.PAPER : Signing.Way.SCREEN,
                name,
                standingFor,
                strokes.isEmpty() ? Signature.NONE : new Signature(strokes),
                at,
                actor);
    }

    @Override
    public String toString() {
        return "SignForm[" + wrong.keySet() + "]";
    }
}
