package id.lokmin.intake.store;

import static id.lokmin.schema.Tables.DELIVERY;
import static id.lokmin.schema.Tables.DELIVERY_FILE;

import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.Deliveries;
import id.lokmin.intake.Delivery;
import id.lokmin.schema.tables.records.DeliveryFileRecord;
import id.lokmin.schema.tables.records.DeliveryRecord;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Deliveries in the tables {@code delivery} and {@code delivery_file}, their files on disk. */
final class StoredDeliveries implements Deliveries {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Storage storage;
    private final InstantSource clock;
    private final UploadArea area;

    StoredDeliveries(Storage storage, InstantSource clock, UploadArea area) {
        this.storage = storage;
        this.clock = clock;
        this.area = area;
    }

    @Override
    public Delivery receive(List<Arrival> arrivals, String actor) {
        dropOld();
        String id = Ids.next(clock);
        List<UploadArea.Landed> landed = area.take(id, arrivals);
        boolean noted = false;
        try {
            storage.write(sql -> {
                sql.insertInto(DELIVERY)
                        .set(DELIVERY.ID, id)
                        .set(DELIVERY.ACTOR, actor)
                        .set(DELIVERY.MADE_AT, clock.millis())
                        .set(DELIVERY.STATE, Delivery.State.OPEN.word())
                        .set(DELIVERY.INTERRUPTED, 0)
                        .set(DELIVERY.EDITION, 1)
                        .execute();
                for (int i = 0; i < landed.size(); i++) {
                    UploadArea.Landed file = landed.get(i);
                    sql.insertInto(DELIVERY_FILE)
                            .set(DELIVERY_FILE.DELIVERY_ID, id)
                            .set(DELIVERY_FILE.NUMBER, i + 1)
                            .set(DELIVERY_FILE.FILE_NAME, file.name())
                            .set(DELIVERY_FILE.BYTE_COUNT, file.bytes())
                            .set(DELIVERY_FILE.SHA256, file.sha256())
                            .set(DELIVERY_FILE.LEFT_OUT, 0)
                            .execute();
                }
                return id;
            });
            noted = true;
        } finally {
            if (!noted) {
                area.remove(id);
            }
        }
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Delivery> find(String id) {
        return storage.read(sql -> list(sql, DELIVERY.ID.eq(id)).stream().findFirst());
    }

    @Override
    public List<Delivery> open() {
        return storage.read(sql ->
                list(
                        sql,
                        DELIVERY.STATE.in(
                                Delivery.State.OPEN.word(), Delivery.State.STORING.word())));
    }

    private static List<Delivery> list(DSLContext sql, Condition which) {
        return sql
                .selectFrom(DELIVERY)
                .where(which)
                .orderBy(DELIVERY.MADE_AT.desc(), DELIVERY.ID.desc())
                .fetch()
                .stream()
                .map(row -> delivery(sql, row))
                .toList();
    }

    private static Delivery delivery(DSLContext sql, DeliveryRecord row) {
        return new Delivery(
                row.getId(),
                row.getActor(),
                Instant.ofEpochMilli(row.getMadeAt()),
                Delivery.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getInterrupted() == 1,
                row.getEdition(),
                sql.selectFrom(DELIVERY_FILE)
                        .where(DELIVERY_FILE.DELIVERY_ID.eq(row.getId()))
                        .orderBy(DELIVERY_FILE.NUMBER)
                        .fetch(StoredDeliveries::piece));
    }

    private static Delivery.Piece piece(DeliveryFileRecord row) {
        return new Delivery.Piece(
                row.getNumber(),
                row.getFileName(),
                row.getByteCount(),
                row.getSha256(),
                Optional.ofNullable(row.getProfile()),
                Optional.ofNullable(row.getInMonth()).map(Month::new),
                row.getLeftOut() == 1,
                Optional.ofNullable(row.getBatchId()),
                refusal(row.getProblem(), row.getArguments()));
    }

    private static Optional<Finding> refusal(@Nullable String code, @Nullable String arguments) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .map(problem ->
                        new Finding(problem, "", arguments == null ? List.of() : lines(arguments)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    @Override
    public Path path(Delivery delivery, Delivery.Piece file) {
        return area.path(delivery.id(), file.number(), file.name());
    }

    @Override
    public void choose(String id, int number, Optional<String> profile, Optional<Month> period) {
        storage.write(sql -> {
            renewOpen(sql, id);
            return sql.update(DELIVERY_FILE)
                    .set(DELIVERY_FILE.PROFILE, profile.orElse(null))
                    .set(DELIVERY_FILE.IN_MONTH, period.map(Month::index).orElse(null))
                    .where(one(id, number))
                    .execute();
        });
    }

    @Override
    public void leaveOut(String id, int number, boolean out) {
        storage.write(sql -> {
            renewOpen(sql, id);
            return sql.update(DELIVERY_FILE)
                    .set(DELIVERY_FILE.LEFT_OUT, out ? 1 : 0)
                    .where(one(id, number))
                    .execute();
        });
    }

    @Override
    public void renew(String id) {
        storage.write(sql -> renewOpen(sql, id));
    }

    private static int renewOpen(DSLContext sql, String id) {
        int renewed =
                sql.update(DELIVERY)
                        .set(DELIVERY.EDITION, DELIVERY.EDITION.plus(1))
                        .where(DELIVERY.ID.eq(id))
                        .and(DELIVERY.STATE.eq(Delivery.State.OPEN.word()))
                        .execute();
        if (renewed == 0) {
            throw Refusal.because(Problem.DELIVERY_CLOSED);
        }
        return renewed;
    }

    private static Condition one(String id, int number) {
        return DELIVERY_FILE.DELIVERY_ID.eq(id).and(DELIVERY_FILE.NUMBER.eq(number));
    }

    @Override
    public boolean beginStoring(String id, int edition) {
        return storage.write(sql ->
                sql.update(DELIVERY)
                                .set(DELIVERY.STATE, Delivery.State.STORING.word())
                                .set(DELIVERY.INTERRUPTED, 0)
                                .where(DELIVERY.ID.eq(id))
                                .and(DELIVERY.STATE.eq(Delivery.State.OPEN.word()))
                                .and(DELIVERY.EDITION.eq(edition))
                                .execute()
                        == 1);
    }

    @Override
    public void stored(String id, int number, String batch) {
        storage.write(sql ->
                sql.update(DELIVERY_FILE)
                        .set(DELIVERY_FILE.BATCH_ID, batch)
                        .where(one(id, number))
                        .execute());
    }

    @Override
    public void refused(String id, int number, Finding why) {
        storage.write(sql ->
                sql.update(DELIVERY_FILE)
                        .set(DELIVERY_FILE.PROBLEM, why.problem().code())
                        .set(DELIVERY_FILE.ARGUMENTS, oneALine(why.arguments()))
                        .where(one(id, number))
                        .execute());
    }

    static String oneALine(List<String> arguments) {
        return String.join(
                "\n", arguments.stream().map(text -> text.replaceAll("\\R", " ")).toList());
    }

    @Override
    public void finish(String id) {
        move(id, Delivery.State.STORING, Delivery.State.STORED);
        area.remove(id);
    }

    @Override
    public void giveUp(String id) {
        if (move(id, Delivery.State.OPEN, Delivery.State.GIVEN_UP) == 0) {
            throw Refusal.because(Problem.DELIVERY_CLOSED);
        }
    }

    @Override
    public boolean takeUp(String id) {
        return area.has(id) && move(id, Delivery.State.GIVEN_UP, Delivery.State.OPEN) == 1;
    }

    private int move(String id, Delivery.State from, Delivery.State to) {
        return storage.write(sql ->
                sql.update(DELIVERY)
                        .set(DELIVERY.STATE, to.word())
                        .where(DELIVERY.ID.eq(id))
                        .and(DELIVERY.STATE.eq(from.word()))
                        .execute());
    }

    @Override
    public void tidy() {
        List<String> broken =
                storage.read(sql ->
                        sql.select(DELIVERY.ID)
                                .from(DELIVERY)
                                .where(DELIVERY.STATE.eq(Delivery.State.STORING.word()))
                                .fetch(DELIVERY.ID));
        if (!broken.isEmpty()) {
            storage.write(sql ->
                    sql.update(DELIVERY)
                            .set(DELIVERY.STATE, Delivery.State.OPEN.word())
                            .set(DELIVERY.INTERRUPTED, 1)
                            .set(DELIVERY.EDITION, DELIVERY.EDITION.plus(1))
                            .where(DELIVERY.ID.in(broken))
                            .execute());
        }
        dropOld();
    }

    /** What is older than a day is given up, and its files go. */
    private void dropOld() {
        long yesterday = clock.millis() - A_DAY.toMillis();
        storage.write(sql ->
                sql.update(DELIVERY)
                        .set(DELIVERY.STATE, Delivery.State.GIVEN_UP.word())
                        .where(DELIVERY.MADE_AT.lt(yesterday))
                        .and(DELIVERY.STATE.eq(Delivery.State.OPEN.word()))
                        .execute());
        storage.read(sql ->
                        sql.select(DELIVERY.ID)
                                .from(DELIVERY)
                                .where(DELIVERY.MADE_AT.lt(yesterday))
                                .and(DELIVERY.STATE.ne(Delivery.State.STORING.word()))
                                .fetch(DELIVERY.ID))
                .forEach(area::remove);
        List<String> known =
                storage.read(sql -> sql.select(DELIVERY.ID).from(DELIVERY).fetch(DELIVERY.ID));
        area.removeAllOlderBut(known, Instant.ofEpochMilli(yesterday));
    }
}
