package id.lokmin.meeting.web;

import id.lokmin.mail.MailProgress;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of inviting print. Prints itself without telephone numbers. */
final class InvitationViews {

    private InvitationViews() {}

    /** The letter of an office: its number, or the one that is proposed. */
    record Numbered(
            String issuer,
            String office,
            String written,
            String number,
            String dated,
            String wrong) {}

    /**
     * Somebody invited.
     *
     * @param reached how, in words; empty while that is not known
     * @param answer in words; empty before there is one
     * @param tone of the answer
     * @param mail how far the letter by e-mail is; empty where nothing is to be said
     * @param mayMail whether it can go by e-mail now
     * @param whatsapp where WhatsApp opens with the message; empty without a telephone number
     */
    record Row(
            String id,
            String title,
            String sector,
            String reached,
            String answer,
            String tone,
            String address,
            String whatsapp,
            String mail,
            boolean mayMail) {

        @Override
        public String toString() {
            return "Row[" + title + "]";
        }
    }

    /** How many of whom. */
    record Count(String words, int count) {}

    /**
     * The board.
     *
     * @param calendarWords what the entry for calendars does; empty while there is none
     * @param linked whether telephones can open the links
     * @param mailable how many can go by e-mail now
     */
    record Board(
            MeetingFrame meeting,
            Texts texts,
            String address,
            List<Numbered> letters,
            List<Count> counts,
            List<Row> rows,
            List<Choice> others,
            boolean dated,
            String calendarWords,
            boolean linked,
            long mailable,
            MailProgress progress,
            boolean mayInvite) {}

    /** A line of the history. */
    record Happened(String at, String actor, String words) {}

    /** One invitation. */
    record One(
            MeetingFrame meeting,
            Texts texts,
            String address,
            Row row,
            String message,
            String link,
            Optional<QrCode> picture,
            List<Choice> ways,
            List<Choice> answers,
            List<Happened> history,
            boolean mayInvite,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    /**
     * What a guest sees.
     *
     * @param agenda what will be talked about
     * @param news that the meeting moved or is called off, with the reason; empty for neither
     * @param off whether it is called off, {@code over} whether its day has passed: then there is
     *     nothing to answer
     * @param calendar where the entry for the own calendar is; empty while there is none
     * @param calendarWords what that entry does there
     */
    record Asked(
            Frame frame,
            Texts texts,
            String address,
            String title,
            String meeting,
            String theme,
            String when,
            String where,
            List<String> agenda,
            List<Choice> answers,
            String answered,
            String news,
            boolean off,
            boolean over,
            String calendar,
            String calendarWords,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }
}
