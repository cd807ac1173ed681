package id.lokmin.meeting.web;

import id.lokmin.meeting.invite.Answer;
import id.lokmin.shell.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer to an invitation as it was typed, by a guest or by staff for somebody.
 *
 * @param wrong a sentence for each field that cannot be read
 */
record AnswerForm(Optional<Answer> answer, Map<String, String> wrong) {

    private static final int LONGEST = 120;
    private static final int LONGEST_NOTE = 300;

    static AnswerForm read(Map<String, String> form, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<Answer.Kind> kind = Answer.Kind.find(form.getOrDefault("answer", ""));
        if (kind.isEmpty()) {
            wrong.put("answer", texts.get("answer.wrong"));
        }
        String deputy = form.getOrDefault("deputy", "").strip();
        boolean sends = kind.filter(one -> one == Answer.Kind.SENDS).isPresent();
        if (deputy.length() > LONGEST || (sends && deputy.isEmpty())) {
            wrong.put("deputy", texts.get("answer.deputy.wrong"));
        }
        String note = form.getOrDefault("note", "").strip();
        if (note.length() > LONGEST_NOTE) {
            wrong.put("note", texts.get("answer.note.wrong"));
        }
        return new AnswerForm(
                wrong.isEmpty() ? kind.map(one -> new Answer(one, deputy, note)) : Optional.empty(),
                wrong);
    }
}
