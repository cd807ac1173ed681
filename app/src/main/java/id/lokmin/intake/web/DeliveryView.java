package id.lokmin.intake.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of one delivery, whichever stage it is at.
 *
 * @param address its own
 * @param progress where work is going on
 * @param interrupted said where Lokmin stopped while it was storing; else empty
 * @param preview what it would do, where it was looked at
 * @param result what it did, where it is stored
 * @param givenUp said where it was given up; else empty
 * @param takeUp whether that can be taken back
 */
record DeliveryView(
        Frame frame,
        Texts texts,
        String address,
        String lead,
        Optional<Progress> progress,
        String interrupted,
        Optional<Preview> preview,
        List<Done> result,
        String givenUp,
        boolean takeUp) {

    /** Work going on: {@code done} of {@code of} files are behind. */
    record Progress(String sentence, int done, int of, String key) {}

    /**
     * What a delivery would do.
     *
     * @param edition that is looked at; sent back by the button that stores
     * @param store the words of that button; empty where nothing can be stored
     * @param bad whether a file is among them of which nothing would be stored
     */
    record Preview(int edition, String summary, String store, boolean bad, List<OneFile> files) {}

    /**
     * One file of a preview.
     *
     * @param profile as what it was recognised; empty where it was not
     * @param why by what
     * @param before said where the same file was imported before or waits elsewhere
     * @param refusal why nothing of it can be stored; else empty
     * @param rejects the address of the rows that would be rejected; else empty
     * @param findingsSheet the address of all findings, without its ending; empty where none
     * @param period the month that was chosen for it
     * @param asksPeriod whether it is refused for want of a month
     */
    record OneFile(
            int number,
            String name,
            String size,
            String profile,
            String why,
            List<String> before,
            String refusal,
            String advice,
            List<Fact> counts,
            Rows rows,
            List<FindingGroup> findings,
            String findingsSheet,
            String rejects,
            List<UnknownArea> areas,
            List<Choice> profiles,
            String period,
            boolean asksPeriod) {

        boolean isReadable() {
            return refusal.isEmpty();
        }

        /** Whether the way it is read is better seen at once. */
        boolean isOpen() {
            return !isReadable();
        }
    }

    /** The first rows; {@code note} says what is masked. */
    record Rows(List<String> titles, List<Row> lines, String note) {

        boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /** A row of the table under its number. */
    record Row(String number, List<Box> cells) {}

    /** A cell; {@code tone} names its colour in the stylesheet. */
    record Box(String text, String tone) {}

    /**
     * A name that no area has.
     *
     * @param rows {@code 12 baris}
     * @param places to choose from; none where the visitor may not teach names
     */
    record UnknownArea(String written, String rows, List<Group> places) {}

    /** The places of one level. */
    record Group(String level, List<Choice> places) {}

    /**
     * What became of one file.
     *
     * @param address of the import; empty where nothing was stored
     * @param rejects the address of its rejected rows; else empty
     * @param refusal why nothing was stored; else empty
     * @param undo the address of the page that takes it back; empty where it cannot
     */
    record Done(
            String name,
            String address,
            List<Fact> counts,
            String rejects,
            String refusal,
            String advice,
            String undo) {}
}
