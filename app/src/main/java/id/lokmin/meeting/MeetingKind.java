package id.lokmin.meeting;

import java.util.List;

/**
 * A kind of meeting as the catalog describes it: what goes in, what comes out, who speaks when, and
 * the words of its letters.
 *
 * @param legalBasis printed on papers in this order
 * @param mainIndicators indicators that always have a slide: the priority problems of the year
 */
public record MeetingKind(
        String code,
        String name,
        String shortName,
        List<LegalBasis> legalBasis,
        List<String> inputs,
        List<String> outputs,
        List<AgendaItem> agenda,
        List<String> mainIndicators,
        Invitation invitation,
        Agreement agreement) {

    public MeetingKind {
        legalBasis = List.copyOf(legalBasis);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        agenda = List.copyOf(agenda);
        mainIndicators = List.copyOf(mainIndicators);
    }

    /**
     * A regulation.
     *
     * @param verified whether its text has been read; otherwise papers do not lean on its wording
     */
    public record LegalBasis(String text, boolean verified) {}

    /** One point of the agenda: how many minutes, what, who. */
    public record AgendaItem(int minutes, String what, String who) {
        public AgendaItem {
            if (minutes < 1) {
                throw new IllegalArgumentException("An agenda item takes at least a minute");
            }
        }
    }

    /** The words of the invitation, with named blanks. */
    public record Invitation(String matter, String opening, String request, String closing) {}

    /** The words around the points of the agreement, with named blanks. */
    public record Agreement(String title, String opening, String closing) {}
}
