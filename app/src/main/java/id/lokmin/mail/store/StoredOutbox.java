package id.lokmin.mail.store;

import static id.lokmin.schema.Tables.MAIL_LETTER;

import id.lokmin.access.Audit;
import id.lokmin.mail.Mail;
import id.lokmin.mail.MailSent;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Posted.State;
import id.lokmin.mail.Trouble;
import id.lokmin.schema.tables.records.MailLetterRecord;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Sealer;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Letters, in the table {@code mail_letter}. Address and words lie sealed in one field, parted by a
 * letter that no text has, until the letter is out of hand.
 */
final class StoredOutbox implements Outbox {

    private static final String PARTING = "\u001f";

    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Supplier<FolderKey> key;
    private final Consumer<MailSent> news;

    StoredOutbox(
            Storage storage,
            InstantSource clock,
            Audit audit,
            Supplier<FolderKey> key,
            Consumer<MailSent> news) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.key = key;
        this.news = news;
    }

    private Sealer sealer() {
        return new Sealer(key.get(), "lokmin mail letter");
    }

    @Override
    public boolean post(Mail mail, String actor) {
        return storage.writeApart(sql -> {
            Optional<MailLetterRecord> before = row(sql, mail.key());
            if (before.map(StoredOutbox::read).filter(Posted::isUnderWayOrSent).isPresent()) {
                return false;
            }
            MailLetterRecord row = before.orElseGet(() -> sql.newRecord(MAIL_LETTER));
            row.setLetterKey(mail.key());
            row.setBundle(mail.bundle());
            row.setPostedNo(lastNumber(sql) + 1);
            row.setSealed(
                    sealer().seal(
                                    String.join(
                                            PARTING,
                                            mail.to(),
                                            mail.subject(),
                                            mail.text(),
                                            mail.calendar())));
            row.setTrouble("");
            row.setTries(0);
            row.setPostedAt(clock.millis());
            row.setPostedBy(actor);
            enter(row, State.WAITING);
            audit.record(actor, "mail.post", mail.key(), "");
            return true;
        });
    }

    private static long lastNumber(DSLContext sql) {
        return sql.fetchSingle(
                        DSL.select(DSL.coalesce(DSL.max(MAIL_LETTER.POSTED_NO), 0L))
                                .from(MAIL_LETTER))
                .value1();
    }

    private void enter(MailLetterRecord row, State state) {
        row.setState(state.code());
        row.setChangedAt(clock.millis());
        row.store();
    }

    private static Optional<MailLetterRecord> row(DSLContext sql, String key) {
        return sql.selectFrom(MAIL_LETTER).where(MAIL_LETTER.LETTER_KEY.eq(key)).fetchOptional();
    }

    @Override
    public void withdraw(String key, String actor) {
        storage.writeApart(sql -> {
            Optional<MailLetterRecord> waiting =
                    row(sql, key).filter(row -> row.getState().equals(State.WAITING.code()));
            waiting.ifPresent(row -> {
                row.setSealed("");
                row.setTrouble(Trouble.WITHDRAWN.code());
                enter(row, State.FAILED);
                audit.record(actor, "mail.withdraw", key, "");
            });
            return waiting.isPresent();
        });
    }

    @Override
    public Optional<Posted> find(String key) {
        return storage.read(sql -> row(sql, key).map(StoredOutbox::read));
    }

    @Override
    public Map<String, Posted> bundle(String bundle) {
        return byKey(
                storage.read(sql ->
                        sql.selectFrom(MAIL_LETTER)
                                .where(MAIL_LETTER.BUNDLE.eq(bundle))
                                .orderBy(MAIL_LETTER.POSTED_NO)
                                .fetch(StoredOutbox::read)));
    }

    private static Map<String, Posted> byKey(Collection<Posted> letters) {
        Map<String, Posted> byKey = new LinkedHashMap<>();
        letters.forEach(letter -> byKey.put(letter.key(), letter));
        return byKey;
    }

    @Override
    public List<Posted> latest(int most) {
        return storage.read(sql ->
                sql.selectFrom(MAIL_LETTER)
                        .orderBy(MAIL_LETTER.POSTED_NO.desc())
                        .limit(most)
                        .fetch(StoredOutbox::read));
    }

    @Override
    public Progress progress(String bundle) {
        Collection<Posted> letters = bundle(bundle).values();
        return new Progress(
                count(letters, State.WAITING) + count(letters, State.LEAVING),
                count(letters, State.SENT),
                count(letters, State.FAILED),
                letters.stream()
                        .filter(letter -> letter.state() == State.WAITING)
                        .flatMap(letter -> letter.trouble().stream())
                        .findFirst());
    }

    private static int count(Collection<Posted> letters, State state) {
        return (int) letters.stream().filter(letter -> letter.state() == state).count();
    }

    @Override
    public boolean isWaiting() {
        return storage.read(
                sql -> sql.fetchExists(MAIL_LETTER, MAIL_LETTER.STATE.eq(State.WAITING.code())));
    }

    @Override
    public Optional<Mail> take(Set<String> aside) {
        return storage.writeApart(sql -> {
            for (MailLetterRecord row :
                    sql.selectFrom(MAIL_LETTER)
                            .where(MAIL_LETTER.STATE.eq(State.WAITING.code()))
                            .orderBy(MAIL_LETTER.POSTED_NO)
                            .fetch()) {
                if (!aside.contains(row.getLetterKey())) {
                    Optional<Mail> mail = opened(row);
                    row.setTries(row.getTries() + 1);
                    enter(row, mail.isPresent() ? State.LEAVING : State.FAILED);
                    if (mail.isPresent()) {
                        return mail;
                    }
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Mail> opened(MailLetterRecord row) {
        try {
            String[] parts = sealer().open(row.getSealed()).split(PARTING, -1);
            return Optional.of(
                    new Mail(
                            row.getLetterKey(),
                            row.getBundle(),
                            parts[0],
                            parts[1],
                            parts[2],
                            parts[3]));
        } catch (Sealer.WrongKey foreign) {
            row.setSealed("");
            row.setTrouble(Trouble.UNREADABLE.code());
            return Optional.empty();
        }
    }

    @Override
    public void sent(Mail mail) {
        storage.writeApart(sql -> {
            MailLetterRecord row = row(sql, mail.key()).orElseThrow();
            row.setSealed("");
            row.setTrouble("");
            enter(row, State.SENT);
            audit.record(row.getPostedBy(), "mail.sent", mail.key(), "");
            news.accept(new MailSent(mail.key(), mail.bundle(), row.getPostedBy()));
            return row;
        });
    }

    @Override
    public void failed(Mail mail, Trouble trouble) {
        storage.writeApart(sql -> {
            MailLetterRecord row = row(sql, mail.key()).orElseThrow();
            row.setTrouble(trouble.code());
            if (trouble.isPassing()) {
                enter(row, State.WAITING);
            } else {
                row.setSealed("");
                enter(row, State.FAILED);
                audit.record(row.getPostedBy(), "mail.failed", mail.key(), trouble.code());
            }
            return row;
        });
    }

    @Override
    public void giveUpInterrupted() {
        storage.writeApart(sql ->
                sql.update(MAIL_LETTER)
                        .set(MAIL_LETTER.STATE, State.FAILED.code())
                        .set(MAIL_LETTER.TROUBLE, Trouble.CUT_OFF.code())
                        .set(MAIL_LETTER.SEALED, "")
                        .set(MAIL_LETTER.CHANGED_AT, clock.millis())
                        .where(MAIL_LETTER.STATE.eq(State.LEAVING.code()))
                        .execute());
    }

    private static Posted read(MailLetterRecord row) {
        return new Posted(
                row.getLetterKey(),
                row.getBundle(),
                State.of(row.getState()),
                Trouble.find(row.getTrouble()),
                row.getTries(),
                row.getPostedBy(),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
