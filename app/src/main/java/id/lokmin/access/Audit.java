package id.lokmin.access;

import java.util.List;
import java.util.Optional;

/**
 * The audit trail: every change, in order, each line chained to the one before by its hash.
 *
 * <p>Record inside the same {@code storage.write} as the change itself: then neither is ever stored
 * without the other. Whoever alters, removes or inserts a line in the middle breaks the chain at
 * that line; cutting lines off the end can only be seen by comparing with an older copy, which is
 * why a backup's manifest carries the last hash.
 */
public interface Audit {

    /** The actor of everything that the command does. */
    String COMMAND_LINE = "baris perintah";

    /** Adds a line at the end. */
    AuditEntry record(String actor, String act, String subject, String detail);

    /** The newest lines first, at most so many. */
    List<AuditEntry> latest(int most);

    /** Lines that fit, newest first, after so many that are left out. */
    List<AuditEntry> find(AuditQuestion question, int skipped, int most);

    /** How many lines fit. */
    int count(AuditQuestion question);

    /** Everyone who stands in it, in order. */
    List<String> actors();

    /** Every act that stands in it, in order. */
    List<String> acts();

    /** The sequence number of the first line whose hash does not fit; empty where all fit. */
    Optional<Integer> firstBroken();

    /** The hash of the last line; 64 zeros where there is none. */
    String head();
}
