package id.lokmin.intake;

import id.lokmin.engine.calendar.Month;
import id.lokmin.shell.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files that one person handed in together, from their arrival until they are stored or given up.
 *
 * @param actor who handed them in
 * @param at when
 * @param interrupted whether Lokmin stopped while it was storing them
 * @param edition counted up by every choice that changes how a file is read: what is stored is only
 *     what was looked at in the same edition
 */
public record Delivery(
        String id,
        String actor,
        Instant at,
        State state,
        boolean interrupted,
        int edition,
        List<Piece> files) {

    /** How far it has come. */
    public enum State {
        /** It lies here and can be looked at. */
        OPEN,
        /** Its files are being stored, one after the other. */
        STORING,
        /** Whatever could be stored of it is stored. */
        STORED,
        /** It was given up; nothing of it was stored by that. */
        GIVEN_UP;

        /** As it is kept. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One file of a delivery.
     *
     * @param number counted from 1
     * @param name as its owner calls it, without folders
     * @param profile by which somebody wants it read; empty: by its header
     * @param period the month somebody said it is for
     * @param leftOut whether somebody took it out of the delivery
     * @param batch the import it became
     * @param refusal why nothing of it was stored when the others were
     */
    public record Piece(
            int number,
            String name,
            long bytes,
            String sha256,
            Optional<String> profile,
            Optional<Month> period,
            boolean leftOut,
            Optional<String> batch,
            Optional<Finding> refusal) {}

    public Delivery {
        files = List.copyOf(files);
    }

    /** The files that are still to be looked at and stored. */
    public List<Piece> waiting() {
        return files.stream().filter(file -> !file.leftOut() && file.batch().isEmpty()).toList();
    }

    /** The file with that number. */
    public Optional<Piece> file(int number) {
        return files.stream().filter(file -> file.number() == number).findFirst();
    }
}
