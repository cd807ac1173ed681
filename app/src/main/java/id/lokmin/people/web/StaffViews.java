package id.lokmin.people.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/** What the pages of staff and their areas print. */
final class StaffViews {

    private StaffViews() {}

    /** Somebody who looks after an area. Prints without the name, so that it lands in no log. */
    record Keeper(String holder, String title, String address) {

        @Override
        public String toString() {
            return "Keeper[" + title + "]";
        }
    }

    /**
     * An area, or several of which the same is told.
     *
     * @param inside whether it lies in the village above it
     * @param accounts who can type its figures, by their names on pages
     * @param alone how many areas nobody looks after
     */
    record Row(
            String area, boolean inside, List<Keeper> keepers, List<String> accounts, int alone) {

        @Override
        public String toString() {
            return "Row[" + area + "]";
        }
    }

    /** A position of the Puskesmas with the areas it was given. */
    record Member(String title, String holder, List<String> areas, String address) {

        @Override
        public String toString() {
            return "Member[" + title + "]";
        }
    }

    record Listing(
            Frame frame,
            Texts texts,
            List<Member> staff,
            List<Row> rows,
            String alone,
            boolean mayEdit) {}

    /** An area to tick. */
    record Tick(int place, String name, boolean chosen) {}

    /** A village to tick with what lies in it; open where something in it is ticked. */
    record Village(Tick whole, List<Tick> inside) {

        boolean isOpen() {
            return inside.stream().anyMatch(Tick::chosen);
        }
    }

    record Editing(
            Frame frame,
            Texts texts,
            String address,
            String position,
            String holder,
            List<Village> villages) {}
}
