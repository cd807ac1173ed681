package id.lokmin.mail.store;

import static id.lokmin.schema.Tables.MAIL_SERVER;

import id.lokmin.access.Audit;
import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailServer.Security;
import id.lokmin.mail.MailSettings;
import id.lokmin.schema.tables.records.MailServerRecord;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Sealer;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * The server of letters, in the one row of the table {@code mail_server}. Its password is sealed
 * with a key of the folder's secret: whoever has the database alone cannot use it.
 */
final class StoredMailSettings implements MailSettings {

    private static final int ONE = 1;

    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Supplier<FolderKey> key;

    StoredMailSettings(Storage storage, InstantSource clock, Audit audit, Supplier<FolderKey> key) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.key = key;
    }

    private Sealer sealer() {
        return new Sealer(key.get(), "lokmin mail password");
    }

    @Override
    public Optional<MailServer> server() {
        return storage.read(sql -> row(sql).filter(row -> row.getIsOn() == 1).map(this::read));
    }

    @Override
    public Optional<MailServer> known() {
        return storage.read(sql -> row(sql).map(this::read));
    }

    private static Optional<MailServerRecord> row(DSLContext sql) {
        return sql.selectFrom(MAIL_SERVER).where(MAIL_SERVER.ONE.eq(ONE)).fetchOptional();
    }

    private MailServer read(MailServerRecord row) {
        return new MailServer(
                row.getHost(),
                row.getPort(),
                Security.find(row.getSecurity()).orElse(Security.STARTTLS),
                row.getSignInName(),
                row.getSealedPassword().isEmpty() ? "" : sealer().open(row.getSealedPassword()),
                row.getSender(),
                row.getRemindsItself() == 1);
    }

    @Override
    public void use(MailServer server, String actor) {
        storage.writeApart(sql -> {
            Optional<MailServerRecord> before = row(sql);
            MailServerRecord row = before.orElseGet(() -> sql.newRecord(MAIL_SERVER));
            String was = before.map(one -> words(read(one))).orElse("–");
            row.setOne(ONE);
            row.setIsOn(1);
            row.setHost(server.host());
            row.setPort(server.port());
            row.setSecurity(server.security().code());
            row.setSignInName(server.user());
            row.setSealedPassword(
                    server.password().isEmpty() ? "" : sealer().seal(server.password()));
            row.setSender(server.sender());
            row.setRemindsItself(server.remindsItself() ? 1 : 0);
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            row.store();
            return audit.record(actor, "mail.server", "surel", was + " → " + words(server));
        });
    }

    /** What the trail tells: neither who signs in nor from which address. */
    private static String words(MailServer server) {
        return server.host()
                + ":"
                + server.port()
                + " "
                + server.security().code()
                + (server.remindsItself() ? ", kirim sendiri" : "");
    }

    @Override
    public void turn(boolean on, String actor) {
        storage.writeApart(sql -> {
            Optional<MailServerRecord> known =
                    row(sql).filter(row -> row.getIsOn() != (on ? 1 : 0));
            known.ifPresent(row -> {
                row.setIsOn(on ? 1 : 0);
                row.setChangedAt(clock.millis());
                row.setChangedBy(actor);
                row.store();
                audit.record(actor, on ? "mail.on" : "mail.off", "surel", "");
            });
            return known.isPresent();
        });
    }
}
