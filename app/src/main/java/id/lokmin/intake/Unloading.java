package id.lokmin.intake;

import id.lokmin.intake.cell.DateRule;
import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.row.FirstRows;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at deliveries and stores them, one after the other, while nobody has to wait for it:
 * whoever closes the browser finds it done.
 *
 * <p>What a look found is kept in memory, for the last few deliveries; it is worked out anew when
 * somebody asks after it was forgotten. What is stored is known to the database file by file: after
 * a power cut a file is stored wholly or not at all, and the delivery is open again with the rest.
 */
public final class Unloading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Unloading.class);

    /** A look at an export of 20,000 children with 5,000 findings is two megabytes. */
    private static final int LOOKS_KEPT = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Intake intake;
    private final Deliveries deliveries;
    private final RejectFiles rejects;
    private final Places places;
    private final PuskesmasDay day;
    private final Clock clock;
    private final ExecutorService worker;
    private volatile boolean closing;
    private final Map<String, Progress> running = new ConcurrentHashMap<>();
    private final Map<String, Look> looks =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Look> eldest) {
                    return size() > LOOKS_KEPT;
                }
            };

    /**
     * How far the work on a delivery is.
     *
     * @param storing whether it is being stored; else it is looked at
     * @param file which one is being worked on, counted from 1; 0 while it waits for its turn
     * @param of how many
     * @param name of that file
     */
    public record Progress(boolean storing, int file, int of, String name, Instant since) {}

    public Unloading(
            Intake intake,
            Deliveries deliveries,
            RejectFiles rejects,
            Places places,
            PuskesmasDay day,
            Clock clock) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.rejects = rejects;
        this.places = places;
        this.day = day;
        this.clock = clock;
        this.worker =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("unloading").factory());
    }

    /** What is being done with a delivery; empty where nothing is. */
    public Optional<Progress> progress(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** What the look at this edition found; empty where nobody looked yet. */
    public Optional<Look> look(Delivery delivery) {
        synchronized (looks) {
            return Optional.ofNullable(looks.get(delivery.id()))
                    .filter(look -> look.edition() == delivery.edition());
        }
    }

    /** Looks at an open delivery, unless that is being done or was done. */
    public void startLooking(Delivery delivery) {
        if (look(delivery).isEmpty() && begin(delivery.id(), false)) {
            worker.execute(() -> run(delivery.id(), this::lookAt));
        }
    }

    /**
     * Stores a delivery as it was looked at.
     *
     * @return false where it is not open any more, or was changed since
     */
    public boolean startStoring(String id, int edition, String actor, Language language) {
        if (!begin(id, true)) {
            return false;
        }
        if (!deliveries.beginStoring(id, edition)) {
            running.remove(id);
            return false;
        }
        worker.execute(() -> run(id, delivery -> store(delivery, actor, language)));
        return true;
    }

    private boolean begin(String id, boolean storing) {
        Progress queued = new Progress(storing, 0, 0, "", clock.instant());
        return running.putIfAbsent(id, queued) == null;
    }

    private void run(String id, Consumer<Delivery> work) {
        try {
            deliveries.find(id).ifPresent(work);
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Unloading failed: {}", failed.getClass().getName());
        } finally {
            running.remove(id);
        }
    }

    private void tell(Delivery delivery, boolean storing, int file, int of, String name) {
        running.computeIfPresent(
                delivery.id(),
                (_, before) -> new Progress(storing, file, of, name, before.since()));
    }

    private void lookAt(Delivery delivery) {
        List<Look.OneFile> seen = new ArrayList<>();
        List<Delivery.Piece> files = inOrder(delivery);
        if (files.size() == 1) {
            seen.add(lookAtOnly(delivery, files.getFirst()));
        } else {
            // together, since a recap is read with the areas that the same delivery brings
            intake.rehearse(() -> {
                for (Delivery.Piece file : files) {
                    tell(delivery, false, seen.size() + 1, files.size(), file.name());
                    seen.add(lookAt(delivery, file));
                }
                return files;
            });
        }
        synchronized (looks) {
            looks.put(delivery.id(), new Look(delivery.edition(), seen));
        }
    }

    /** Reads without holding up those who write, and rehearses only the storing. */
    private Look.OneFile lookAtOnly(Delivery delivery, Delivery.Piece file) {
        tell(delivery, false, 1, 1, file.name());
        return readable(
                file,
                () -> {
                    Preview preview = intake.preview(wish(delivery, file));
                    return intake.rehearse(() -> rehearsed(delivery, file, preview));
                });
    }

    private Look.OneFile lookAt(Delivery delivery, Delivery.Piece file) {
        return readable(
                file, () -> rehearsed(delivery, file, intake.preview(wish(delivery, file))));
    }

    private static Look.OneFile readable(Delivery.Piece file, Supplier<Look.OneFile> look) {
        try {
            return look.get();
        } catch (Refusal refusal) {
            return new Look.Unreadable(file.number(), refusal.finding());
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.error("Looking at a file failed: {}", failed.getClass().getName());
            return new Look.Unreadable(file.number(), unexpected(failed));
        }
    }

    private Look.Readable rehearsed(Delivery delivery, Delivery.Piece file, Preview preview) {
        Result result = intake.commit(preview, delivery.actor());
        Path workbook = rejectsOfLook(delivery, file);
        boolean written;
        try {
            written = new RejectFile(Language.INDONESIAN).write(result, workbook);
        } catch (IOException failed) {
            throw new Refusal(Finding.of(Problem.UPLOAD_NOT_KEPT, ""), failed);
        }
        Table table = preview.tables().getFirst();
        return new Look.Readable(
                file.number(),
                preview.profile(),
                why(table.header()),
                preview.unit(),
                result.counts(),
                result.findings(),
                FirstRows.of(table, new DateRule(day.today()), places),
                written ? Optional.of(workbook) : Optional.empty());
    }

    private Path rejectsOfLook(Delivery delivery, Delivery.Piece file) {
        return deliveries
                .path(delivery, file)
                .resolveSibling("")
                .resolveSibling("ditolak-" + file.number() + ".xlsx");
    }

    private static Look.Why why(HeaderMatch header) {
        List<String> titles =
                header.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(column -> header.titles().getOrDefault(column.getKey(), ""))
                        .filter(title -> !title.isBlank())
                        .toList();
        return new Look.Why(header.sheet().name(), header.lastRowNumber(), titles);
    }

    private void store(Delivery delivery, String actor, Language language) {
        List<Delivery.Piece> files = inOrder(delivery);
        int number = 0;
        for (Delivery.Piece file : files) {
            if (closing) {
                return;
            }
            tell(delivery, true, ++number, files.size(), file.name());
            try {
                Result result =
                        intake.commit(
                                intake.preview(wish(delivery, file)),
                                actor,
                                batch ->
                                        deliveries.stored(
                                                delivery.id(), file.number(), batch.id()));
                keepRejects(file, result, language);
            } catch (Refusal refusal) {
                deliveries.refused(delivery.id(), file.number(), refusal.finding());
            } catch (RuntimeException | OutOfMemoryError failed) {
                LOG.error("Storing a file failed: {}", failed.getClass().getName());
                deliveries.refused(delivery.id(), file.number(), unexpected(failed));
            }
        }
        deliveries.finish(delivery.id());
    }

    private void keepRejects(Delivery.Piece file, Result result, Language language) {
        try {
            rejects.keep(result, rejects.byImport(file.name(), result.batch()), language);
        } catch (IOException failed) {
            LOG.error("Rejected rows could not be written: {}", failed.getClass().getName());
        }
    }

    private static Finding unexpected(Throwable failed) {
        return Finding.of(Problem.UNEXPECTED, "", failed.getClass().getSimpleName());
    }

    private List<Delivery.Piece> inOrder(Delivery delivery) {
        Map<Path, Delivery.Piece> byPath = new LinkedHashMap<>();
        delivery.waiting().forEach(file -> byPath.put(deliveries.path(delivery, file), file));
        List<Wish> wishes = byPath.values().stream().map(file -> wish(delivery, file)).toList();
        return intake.inReadingOrder(wishes).stream()
                .flatMap(wish -> Stream.ofNullable(byPath.get(wish.file())))
                .toList();
    }

    private Wish wish(Delivery delivery, Delivery.Piece file) {
        return new Wish(deliveries.path(delivery, file), file.profile(), file.period());
    }

    /** Lets the file that is being stored come to its end; what comes after stays open. */
    @Override
    public void close() {
        closing = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A file was still being read when Lokmin stopped");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
