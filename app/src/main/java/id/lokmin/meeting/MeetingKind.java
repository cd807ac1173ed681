package id.lokmin.meeting;

import id.lokmin.place.Institution;
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
 * @param inputs masukan; {@code process} what is done with them; {@code outputs} luaran
 * @param documents the papers without which it counts as incomplete
 * @param steps what has to be ready how many days before
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
        List<String> process,
        List<String> outputs,
        List<String> documents,
        List<Step> steps,
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
        process = List.copyOf(process);
        outputs = List.copyOf(outputs);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
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
                process,
                outputs,
                documents,
                steps,
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

        /** The letterhead it writes on. */
        public Institution.Office office(Institution institution) {
            return switch (this) {
                case PUSKESMAS -> institution.office();
                case KECAMATAN -> institution.kecamatan();
            };
        }

        /** The pattern of its letter numbers; empty before the letterheads are told. */
        public String letterNumber(Optional<Institution> told) {
            return told.map(this::office).map(Institution.Office::letterNumber).orElse("");
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

    /**
     * Something to have ready before the day.
     *
     * @param days how many days before the meeting
     * @param source who says so
     * @param verified whether that was found in a source, or is only a proposal of this product
     */
    public record Step(int days, String what, String source, boolean verified) {}

    /** What a point of the agenda is filled with when a meeting is prepared. */
    public enum Filling {
        /** Nothing: it stands as it was written. */
        AS_WRITTEN("tetap"),
        /** The promises that are not kept yet. */
        PROMISES("janji"),
        /** The indicators that are furthest off, and those that got worse. */
        FIGURES("capaian"),
        /** The reports that have not come, and figures that cannot be right. */
        REPORTS("laporan"),
        /** What the meeting before did not get to. */
        LEFT_OVER("tertunda");

        private final String code;

        Filling(String code) {
            this.code = code;
        }

        /** Its name in the file and where it is stored. */
        public String code() {
            return code;
        }

        public static Optional<Filling> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }
    }

    /** One point of the agenda: how many minutes, what, who, and what it is filled with. */
    public record AgendaItem(int minutes, String what, String who, Filling filling) {
        /** A point that stands as it is written. */
        public AgendaItem(int minutes, String what, String who) {
            this(minutes, what, who, Filling.AS_WRITTEN);
        }

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
