package id.lokmin.intake;

import id.lokmin.engine.calendar.Month;
import id.lokmin.shell.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All deliveries and the part of the data folder in which their files wait.
 *
 * <p>A delivery that nobody stored within a day is given up and its files are deleted, at the next
 * start or with the next delivery; of a stored one they are deleted at once.
 */
public interface Deliveries {

    /** How much all files of a delivery may weigh together. */
    long MOST_BYTES = 100L << 20;

    int MOST_FILES = 40;

    /** A file on its way in. */
    record Arrival(String name, Content content) {}

    /** Opens a file on its way in. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Takes files in: all or none.
     *
     * @throws id.lokmin.shell.Refusal where they are too many, too large or empty, or the disk is
     *     full
     */
    Delivery receive(List<Arrival> arrivals, String actor);

    Optional<Delivery> find(String id);

    /** Those that wait or are being stored, the newest first. */
    List<Delivery> open();

    /** Where a file of a delivery lies. */
    Path path(Delivery delivery, Delivery.Piece file);

    /** How a file is to be read from now on; only of an open delivery. */
    void choose(String id, int number, Optional<String> profile, Optional<Month> period);

    /** Leaves a file out, or takes it in again; only of an open delivery. */
    void leaveOut(String id, int number, boolean out);

    /** The way its files are read has changed in another way: a name of an area was learnt. */
    void renew(String id);

    /**
     * Begins to store it.
     *
     * @return false where it is not open any more, or not in this edition
     */
    boolean beginStoring(String id, int edition);

    /** One file is stored, within the write that stores its rows. */
    void stored(String id, int number, String batch);

    /** Of one file nothing is stored. */
    void refused(String id, int number, Finding why);

    /** All its files were gone through; they are deleted. */
    void finish(String id);

    /** Lays it aside; {@link #takeUp} brings it back as long as its files are there. */
    void giveUp(String id);

    /**
     * Opens it again.
     *
     * @return false where its files are gone
     */
    boolean takeUp(String id);

    /** After a start: what was being stored was not, and what is old goes. */
    void tidy();
}
