package id.lokmin.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that is done again and again beside everything else, on a thread that keeps no program
 * alive.
 *
 * <p>A round that fails does not end the rounds. Only the name of what it threw is handed on, never
 * the message: that may quote a row, and so a person.
 */
public final class Rounds implements AutoCloseable {

    private final ScheduledExecutorService thread;
    private final Consumer<String> failed;

    /**
     * @param name of the thread
     * @param failed told the class of what a round threw
     */
    public Rounds(String name, Consumer<String> failed) {
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
        this.failed = failed;
    }

    /** Begins, with as long a pause after each round. */
    public void begin(Runnable round, Duration first, Duration pause) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> go(round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException thrown) {
            failed.accept(thrown.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
