package id.lokmin.meeting;

import id.lokmin.shell.Storage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints packets in the background, one at a time, and keeps the last few: whoever asked may leave
 * the page and come back.
 *
 * <p>A finished packet is given out only as long as nothing was written since it was begun.
 */
@Component
public class PrintRoom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrintRoom.class);

    /** A packet is two to four megabytes. */
    private static final int KEPT = 3;

    private final Packets packets;
    private final Storage storage;
    private final ExecutorService printer =
            Executors.newSingleThreadExecutor(named("lokmin-printer"));
    private final Map<String, Printing> jobs =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Printing> eldest) {
                    return size() > KEPT && !eldest.getValue().isUnderWay();
                }
            };

    public PrintRoom(Packets packets, Storage storage) {
        this.packets = packets;
        this.storage = storage;
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name(name).daemon().factory();
    }

    /** Begins to print a meeting's papers, unless they are being printed or lie ready. */
    public synchronized Printing order(Meeting meeting) {
        Optional<Printing> known = find(meeting);
        if (known.isPresent() && !known.get().failed()) {
            return known.get();
        }
        Printing begun = Printing.begun(storage.revision().orElse(-1));
        jobs.put(meeting.id(), begun);
        printer.execute(() -> print(meeting));
        return begun;
    }

    /** The packet of a meeting, in work or ready; empty where none was ordered or it is stale. */
    public synchronized Optional<Printing> find(Meeting meeting) {
        long now = storage.revision().orElse(-1);
        return Optional.ofNullable(jobs.get(meeting.id()))
                .filter(job -> job.isUnderWay() || job.revision() == now);
    }

    private void print(Meeting meeting) {
        try {
            Packet made = packets.print(meeting, file -> step(meeting, file));
            replace(meeting, made);
        } catch (RuntimeException | Error failed) {
            // Not the message: it may quote a row, and so a person.
            LOG.error("Printing failed: {}", failed.getClass().getName());
            fail(meeting);
        }
    }

    private synchronized void step(Meeting meeting, String file) {
        jobs.computeIfPresent(meeting.id(), (_, job) -> job.at(file));
    }

    private synchronized void replace(Meeting meeting, Packet made) {
        jobs.computeIfPresent(meeting.id(), (_, job) -> job.done(made));
    }

    private synchronized void fail(Meeting meeting) {
        jobs.computeIfPresent(meeting.id(), (_, job) -> job.fail());
    }

    @Override
    public void close() {
        printer.shutdownNow();
    }
}
