package id.lokmin.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of meeting as the catalog describes it: what goes in, what comes out, who speaks when, and
 * the words of its letters.
 *
 * @param legalBasis printed on papers in this order
 * @param issuers who writes its letters: the Kecamatan for a cross-sector meeting, or the Puskesmas
 *     alone
 * @param sectors the sectors invited; empty invites all
 * @param plainNames what an RW calls an indicator, by code
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
        Set<Issuer> issuers,
        Set<String> sectors,
        Map<String, String> plainNames,
        List<String> mainIndicators,
        Invitation invitation,
        Agreement agreement) {

    public MeetingKind {
        legalBasis = List.copyOf(legalBasis);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        agenda = List.copyOf(agenda);
        issuers = Set.copyOf(issuers);
        sectors = Set.copyOf(sectors);
        plainNames = Map.copyOf(plainNames);
        mainIndicators = List.copyOf(mainIndicators);
    }

    /** Whether the Camat invites and signs too. */
    public boolean isCrossSector() {
        return issuers.contains(Issuer.KECAMATAN);
    }

    public boolean invites(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }

    /** The same with other words in its letters. */
    MeetingKind saying(Invitation inviting, Agreement agreeing) {
        return new MeetingKind(
                code,
                name,
                shortName,
                legalBasis,
                inputs,
                outputs,
                agenda,
                issuers,
                sectors,
                plainNames,
                mainIndicators,
                inviting,
                agreeing);
    }

    /** An office that writes letters, by its name in the file. */
    public enum Issuer {
        PUSKESMAS("puskesmas"),
        KECAMATAN("kecamatan");

        private final String code;

        Issuer(String code) {
            this.code = code;
        }

        static Optional<Issuer> find(String code) {
            return Arrays.stream(values()).filter(issuer -> issuer.code.equals(code)).findFirst();
        }
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
