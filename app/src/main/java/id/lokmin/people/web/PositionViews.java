package id.lokmin.people.web;

import id.lokmin.place.AreaChoice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import java.util.List;

/** What the pages of positions print. */
final class PositionViews {

    private PositionViews() {}

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** A position in the list. Prints without names, so that they never land in a log. */
    record Row(
            String title, String sector, String area, String holder, String phone, String address) {

        @Override
        public String toString() {
            return "Row[" + title + "]";
        }
    }

    /** All positions, or those that were searched for. */
    record Listing(
            Frame frame,
            Texts texts,
            String asked,
            List<Choice> sectors,
            List<Row> rows,
            int all,
            boolean mayEdit) {}

    /** Somebody who held a position. */
    record Past(String name, String from, String until) {

        @Override
        public String toString() {
            return "Past[since " + from + "]";
        }
    }

    /** One position. */
    record Editing(
            Frame frame,
            Texts texts,
            String address,
            boolean known,
            boolean held,
            List<Choice> sectors,
            List<AreaChoice> places,
            List<Past> past,
            boolean mayEdit,
            Form form) {}
}
