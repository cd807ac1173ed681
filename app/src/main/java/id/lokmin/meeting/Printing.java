package id.lokmin.meeting;

import java.util.Optional;

/**
 * A packet that is being printed, or was.
 *
 * @param revision of the stored rows when it began: a packet of an older one is out of date
 * @param started how many files were begun
 * @param current the file being made
 * @param packet once all are made
 * @param failed whether it ended without
 */
public record Printing(
        long revision, int started, String current, Optional<Packet> packet, boolean failed) {

    static Printing begun(long revision) {
        return new Printing(revision, 0, "", Optional.empty(), false);
    }

    Printing at(String file) {
        return new Printing(revision, started + 1, file, Optional.empty(), false);
    }

    Printing done(Packet made) {
        return new Printing(revision, started, "", Optional.of(made), false);
    }

    Printing fail() {
        return new Printing(revision, started, "", Optional.empty(), true);
    }

    /** Whether it is still at work. */
    public boolean isUnderWay() {
        return packet.isEmpty() && !failed;
    }
}
