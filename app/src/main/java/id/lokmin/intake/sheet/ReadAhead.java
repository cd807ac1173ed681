package id.lokmin.intake.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The cells of a file, read by a thread of their own: reading needs nothing of the house, so it may
 * begin before the house is open. What is wrong with the file is told when somebody asks for it.
 *
 * <p>Text is left alone, because it may be longer than what stands in memory.
 */
public final class ReadAhead implements AutoCloseable {

    private static final ReadAhead NOTHING = new ReadAhead(new FutureTask<>(Optional::empty));

    static {
        NOTHING.reading.run();
    }

    private final FutureTask<Optional<List<Sheet>>> reading;

    private ReadAhead(FutureTask<Optional<List<Sheet>>> reading) {
        this.reading = reading;
    }

    /** Nothing is read before it is asked for. */
    public static ReadAhead nothing() {
        return NOTHING;
    }

    /** Begins to read a file. */
    public static ReadAhead of(Path file, Limits limits) {
        Workbooks workbooks = new Workbooks(limits);
        FutureTask<Optional<List<Sheet>>> reading =
                new FutureTask<>(() ->
                        workbooks.isText(file)
                                ? Optional.empty()
                                : Optional.of(workbooks.read(file)));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        return new ReadAhead(reading);
    }

    /** All sheets, once they are read; empty where nothing is read ahead. */
    public Optional<List<Sheet>> sheets() throws FileRefused {
        try {
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileRefused.Why.BROKEN, "interrupted");
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case FileRefused refused -> throw refused;
                case RuntimeException broken -> throw broken;
                case Error grave -> throw grave;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /** Waits for the end of the reading, whatever it is: it has a temporary file to clear away. */
    @Override
    public void close() {
        try {
            sheets();
        } catch (FileRefused | RuntimeException | Error told) {
            // Told to whoever asked for the sheets.
        }
    }
}
