package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE_REMINDER;
import static id.lokmin.schema.Tables.REMINDER_DAY;

import id.lokmin.access.Audit;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminder;
import id.lokmin.followup.ReminderDays;
import id.lokmin.followup.Reminders;
import id.lokmin.schema.tables.records.PromiseReminderRecord;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reminders, in the tables {@code promise_reminder} and {@code reminder_day}. */
final class StoredReminders implements Reminders {

    private final Storage storage;
    private final Promises promises;
    private final Audit audit;
    private final InstantSource clock;

    StoredReminders(Storage storage, Promises promises, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.promises = promises;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ReminderDays days() {
        List<Integer> own =
                storage.read(sql ->
                        sql.select(REMINDER_DAY.DAYS_BEFORE)
                                .from(REMINDER_DAY)
                                .fetch(REMINDER_DAY.DAYS_BEFORE));
        return own.isEmpty() ? ReminderDays.USUAL : new ReminderDays(own);
    }

    @Override
    public void remindOn(ReminderDays days, String actor) {
        storage.writeApart(sql -> {
            String before = days().daysBefore().toString();
            sql.deleteFrom(REMINDER_DAY).execute();
            days.daysBefore().forEach(day -> sql.insertInto(REMINDER_DAY).values(day).execute());
            audit.record(actor, "followup.remind_on", "janji", before + " → " + days.daysBefore());
            return days;
        });
    }

    @Override
    public List<Reminder> waiting(LocalDate today) {
        return storage.read(sql -> waiting(sql, today));
    }

    private List<Reminder> waiting(DSLContext sql, LocalDate today) {
        ReminderDays days = days();
        Set<String> prepared =
                list(sql).stream()
                        .map(Reminder::key)
                        .collect(Collectors.toCollection(HashSet::new));
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<Reminder> waiting = new ArrayList<>();
        for (Promise promise : promises.open()) {
            LocalDate due = promise.says().due().orElse(LocalDate.MAX);
            if (due.equals(LocalDate.MAX)) {
                continue;
            }
            List<Integer> done =
                    days.daysBefore().stream()
                            .filter(day ->
                                    prepared.contains(reminder(promise, due, day, now).key()))
                            .toList();
            OptionalInt stage = days.stage(due, today, done);
            if (stage.isPresent()) {
                waiting.add(reminder(promise, due, stage.getAsInt(), now));
            }
        }
        waiting.sort(Comparator.comparing(Reminder::due).thenComparing(Reminder::promiseId));
        return waiting;
    }

    private static Reminder reminder(Promise promise, LocalDate due, int stage, Instant now) {
        return new Reminder(promise.id(), due, stage, now, Optional.empty(), "");
    }

    @Override
    public int prepare(LocalDate today, String actor) {
        return storage.writeApart(sql -> {
            List<Reminder> waiting = waiting(sql, today);
            for (Reminder reminder : waiting) {
                sql.insertInto(PROMISE_REMINDER)
                        .set(PROMISE_REMINDER.PROMISE_ID, reminder.promiseId())
                        .set(PROMISE_REMINDER.DUE_ON, reminder.due().toString())
                        .set(PROMISE_REMINDER.DAYS_BEFORE, reminder.daysBefore())
                        .set(PROMISE_REMINDER.PREPARED_AT, clock.millis())
                        .set(PROMISE_REMINDER.PREPARED_BY, actor)
                        .set(PROMISE_REMINDER.SENT_BY, "")
                        .execute();
            }
            if (!waiting.isEmpty()) {
                audit.record(actor, "followup.remind", "janji", waiting.size() + " pengingat");
            }
            return waiting.size();
        });
    }

    @Override
    public List<Reminder> list() {
        return storage.read(StoredReminders::list);
    }

    private static List<Reminder> list(DSLContext sql) {
        return sql.selectFrom(PROMISE_REMINDER)
                .orderBy(
                        PROMISE_REMINDER.PREPARED_AT.desc(),
                        PROMISE_REMINDER.DUE_ON,
                        PROMISE_REMINDER.PROMISE_ID)
                .fetch(StoredReminders::read);
    }

    private static Reminder read(PromiseReminderRecord row) {
        return new Reminder(
                row.getPromiseId(),
                LocalDate.parse(row.getDueOn()),
                row.getDaysBefore(),
                Instant.ofEpochMilli(row.getPreparedAt()),
                Optional.ofNullable(row.getSentAt()).map(Instant::ofEpochMilli),
                row.getSentBy());
    }

    @Override
    public boolean mark(String key, boolean sent, String actor) {
        return storage.writeApart(sql -> {
            Optional<Reminder> known =
                    list(sql).stream().filter(one -> one.key().equals(key)).findFirst();
            known.ifPresent(reminder -> {
                sql.update(PROMISE_REMINDER)
                        .set(PROMISE_REMINDER.SENT_AT, sent ? (Long) clock.millis() : null)
                        .set(PROMISE_REMINDER.SENT_BY, sent ? actor : "")
                        .where(PROMISE_REMINDER.PROMISE_ID.eq(reminder.promiseId()))
                        .and(PROMISE_REMINDER.DUE_ON.eq(reminder.due().toString()))
                        .and(PROMISE_REMINDER.DAYS_BEFORE.eq(reminder.daysBefore()))
                        .execute();
                audit.record(
                        actor,
                        sent ? "followup.reminded" : "followup.not_reminded",
                        reminder.promiseId(),
                        String.valueOf(reminder.daysBefore()));
            });
            return known.isPresent();
        });
    }
}
