package id.lokmin.mail.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.mail.MailSent;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The real outbox and settings, for tests, each folder with a key of its own. */
public final class TestMail {

    private TestMail() {}

    /** A key as a folder has it. */
    public static FolderKey key() {
        try {
            return FolderKey.of(new DataFolder(Files.createTempDirectory("lokmin-mail")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Outbox outbox(
            Storage storage, InstantSource clock, FolderKey key, Consumer<MailSent> news) {
        return new StoredOutbox(storage, clock, TestAudit.over(storage, clock), () -> key, news);
    }

    public static MailSettings settings(Storage storage, InstantSource clock, FolderKey key) {
        return new StoredMailSettings(storage, clock, TestAudit.over(storage, clock), () -> key);
    }
}
