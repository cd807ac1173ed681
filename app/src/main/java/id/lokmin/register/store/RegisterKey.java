package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.REGISTER_KEY;

import id.lokmin.register.identity.Seal;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.nio.file.Files;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The key of a data folder together with the database it belongs to: no name is sealed before it is
 * known that the key is the one that sealed all the others.
 *
 * <p>The first write makes the key, where the folder has none, and leaves its mark in the database;
 * every later write compares. A register without its key, or with the key of another folder, is
 * refused as long as that is so: a name sealed with a second key would split the register in two.
 * Counting needs no key and goes on.
 *
 * <p>For one thread at a time.
 */
public final class RegisterKey {

    private final DataFolder folder;
    private @Nullable Seal seal;

    public RegisterKey(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * The key, to write with.
     *
     * @throws Refusal where the key file is gone, or is not the one of this database
     */
    Seal toWrite(DSLContext sql) {
        Optional<String> mark = mark(sql);
        Seal key = toRead(sql);
        if (mark.isEmpty()) {
            sql.insertInto(REGISTER_KEY)
                    .set(REGISTER_KEY.ONE, 1)
                    .set(REGISTER_KEY.MARK, key.mark())
                    .execute();
        }
        return key;
    }

    private static Optional<String> mark(DSLContext sql) {
        return sql.select(REGISTER_KEY.MARK).from(REGISTER_KEY).fetchOptional(REGISTER_KEY.MARK);
    }

    /**
     * The key, to read names with.
     *
     * @throws Refusal where the key file is gone, or is not the one of this database
     */
    public Seal toRead(DSLContext sql) {
        Optional<String> mark = mark(sql);
        Optional<String> sealed =
                mark.isPresent()
                        ? Optional.empty()
                        : sql.select(CHILD.SEALED)
                                .from(CHILD)
                                .orderBy(CHILD.SEQ)
                                .limit(1)
                                .fetchOptional(CHILD.SEALED);
        boolean used = mark.isPresent() || sealed.isPresent();
        if (used && !Files.exists(folder.keyFile())) {
            throw Refusal.because(Problem.REGISTER_KEY_LOST, folder.keyFile().toString());
        }
        Seal key = seal == null ? read() : seal;
        if (mark.isPresent() && !mark.get().equals(key.mark())
                || sealed.isPresent() && !key.opens(sealed.get())) {
            throw Refusal.because(Problem.REGISTER_KEY_WRONG);
        }
        seal = key;
        return key;
    }

    private Seal read() {
        try {
            return Seal.of(folder);
        } catch (IllegalArgumentException damaged) {
            throw new Refusal(Finding.of(Problem.REGISTER_KEY_WRONG, ""), damaged);
        }
    }
}
