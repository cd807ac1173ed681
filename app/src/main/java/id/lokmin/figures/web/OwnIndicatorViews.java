package id.lokmin.figures.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import java.util.List;

/** What the pages of own indicators print. */
final class OwnIndicatorViews {

    private OwnIndicatorViews() {}

    record Choice(String value, String words, boolean chosen) {}

    /** Choices that belong together. */
    record Group(String name, List<Choice> choices) {}

    /**
     * An own indicator in the list.
     *
     * @param withdrawn since when it is no longer used, in words; empty where it is in use
     */
    record Row(
            String code,
            String name,
            String question,
            String programme,
            String target,
            String withdrawn,
            String address) {}

    record Listing(Frame frame, Texts texts, List<Row> used, List<Row> withdrawn) {}

    /** Another indicator that counts with this one. */
    record Needing(String code, String name, String address) {}

    /** The form of one indicator. */
    record Editing(
            Frame frame,
            Texts texts,
            Form form,
            String address,
            boolean known,
            String seen,
            String general,
            OwnIndicatorChoices choices,
            List<String> otherTargets,
            List<Change> changes,
            List<Needing> neededBy,
            Standing standing) {

        boolean isWithdrawn() {
            return standing == Standing.WITHDRAWN;
        }
    }

    /** Whether an indicator counts. */
    enum Standing {
        NEW,
        USED,
        WITHDRAWN
    }

    /** A change that somebody made. */
    record Change(String at, String actor, String what) {}
}
