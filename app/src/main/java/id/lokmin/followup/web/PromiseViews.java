package id.lokmin.followup.web;

import id.lokmin.followup.Movements;
import id.lokmin.followup.web.PromiseWords.Remark;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of promises print. */
final class PromiseViews {

    private PromiseViews() {}

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** A filter of the list. */
    record Filter(String name, String label, String all, List<Choice> choices) {}

    /** How a promise stands, with its sign. */
    record State(String tone, String sign, String words) {}

    /** A promise in the list. */
    record Row(
            String number,
            String activity,
            String aim,
            String owner,
            String sector,
            String places,
            String due,
            String dueIn,
            boolean late,
            State state,
            String result,
            String address) {}

    /** Rows that belong together; the title is empty where they are not grouped. */
    record Group(String title, List<Row> rows) {}

    /** A count to press: {@code 4 lewat tenggat}. */
    record Count(int count, String words, String address, boolean chosen) {}

    /** Another page of the list. */
    record Step(String words, String address) {}

    /** All promises, or those asked for. */
    record Listing(
            Frame frame,
            Texts texts,
            String asked,
            List<Count> counts,
            List<Filter> filters,
            List<Group> groups,
            String shown,
            Optional<Step> before,
            Optional<Step> after,
            String workbook,
            String slips,
            boolean narrowed,
            boolean any,
            boolean mayKeep) {}

    /** A field of a promise and what it says. */
    record Fact(String words, String value) {}

    /** Something that was shown; the address of its photo is empty where it is none. */
    record Shown(String kind, String words, String photo) {}

    /** What was told about a promise. */
    record Told(
            String when, String who, State state, String amount, String note, List<Shown> shown) {}

    /** One change: from what to what. */
    record Changed(String when, String who, String field, String was, String became) {}

    /** The link of a promise, once it was made. */
    record Link(String address, QrCode code, String until, String whatsapp, boolean onlyHere) {}

    /** One promise. */
    record One(
            Frame frame,
            Texts texts,
            String address,
            State state,
            String result,
            String dueIn,
            boolean late,
            List<String> lacking,
            List<Remark> money,
            List<Fact> facts,
            Optional<Movements.Told> moved,
            List<Told> told,
            List<Changed> history,
            Optional<Link> link,
            Actions actions,
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
     * What may be done with a promise.
     *
     * @param states how it may be said to go
     * @param ways how that was heard
     */
    record Actions(
            boolean mayKeep,
            boolean mayTell,
            boolean open,
            List<Choice> states,
            List<Choice> ways,
            String toldBy) {}

    /** A place to tick. */
    record Area(String code, String name, int depth, boolean chosen) {}

    /** The indicators of a programme. */
    record Measures(String programme, List<Choice> choices) {}

    /** The form of a promise. */
    record Form(
            Frame frame,
            Texts texts,
            String address,
            boolean known,
            List<Choice> origins,
            List<Choice> positions,
            List<Measures> measures,
            List<Area> areas,
            List<String> sources,
            List<Remark> money,
            String standing,
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
