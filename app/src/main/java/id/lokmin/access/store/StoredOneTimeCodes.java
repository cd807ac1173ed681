package id.lokmin.access.store;

import static id.lokmin.schema.Tables.ONE_TIME_SECRET;
import static id.lokmin.schema.Tables.RECOVERY_CODE;

import id.lokmin.access.Audit;
import id.lokmin.access.OneTimeCodes;
import id.lokmin.access.totp.Base32;
import id.lokmin.access.totp.Totp;
import id.lokmin.schema.tables.records.OneTimeSecretRecord;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Sealer;
import id.lokmin.shell.Storage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.jooq.DSLContext;

/**
 * Second factors, in the tables {@code one_time_secret} and {@code recovery_code}.
 *
 * <p>The secret is sealed and recovery codes are HMACed, both with keys of the folder's secret:
 * whoever has the database alone can use neither.
 */
final class StoredOneTimeCodes implements OneTimeCodes {

    private static final int RECOVERY_CODES = 10;

    /** 50 bits each. */
    private static final int RECOVERY_LETTERS = 10;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Supplier<FolderKey> key;

    StoredOneTimeCodes(Storage storage, InstantSource clock, Audit audit, Supplier<FolderKey> key) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.key = key;
    }

    private Sealer sealer() {
        return new Sealer(key.get(), "lokmin access seal");
    }

    @Override
    public boolean isOn(String accountId) {
        return storage.read(sql ->
                sql.fetchExists(
                        ONE_TIME_SECRET,
                        ONE_TIME_SECRET
                                .ACCOUNT_ID
                                .eq(accountId)
                                .and(ONE_TIME_SECRET.CONFIRMED_AT.isNotNull())));
    }

    @Override
    public String offered(String accountId) {
        return storage.writeApart(sql -> {
            Optional<OneTimeSecretRecord> row = row(sql, accountId);
            if (row.isPresent() && row.get().getConfirmedAt() != null) {
                throw new IllegalStateException("a second factor that is on is not told again");
            }
            if (row.isPresent()) {
                return sealer().open(row.get().getSealed());
            }
            String secret = Base32.text(Totp.secret());
            sql.insertInto(ONE_TIME_SECRET)
                    .set(ONE_TIME_SECRET.ACCOUNT_ID, accountId)
                    .set(ONE_TIME_SECRET.SEALED, sealer().seal(secret))
                    .set(ONE_TIME_SECRET.MADE_AT, clock.millis())
                    .set(ONE_TIME_SECRET.LAST_STEP, 0L)
                    .execute();
            return secret;
        });
    }

    private static Optional<OneTimeSecretRecord> row(DSLContext sql, String accountId) {
        return sql.fetchOptional(ONE_TIME_SECRET, ONE_TIME_SECRET.ACCOUNT_ID.eq(accountId));
    }

    @Override
    public void withdraw(String accountId) {
        storage.writeApart(sql ->
                sql.deleteFrom(ONE_TIME_SECRET)
                        .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(accountId))
                        .and(ONE_TIME_SECRET.CONFIRMED_AT.isNull())
                        .execute());
    }

    @Override
    public Optional<List<String>> confirm(String accountId, String code, String actor) {
        return storage.writeApart(sql -> {
            Optional<OneTimeSecretRecord> row =
                    row(sql, accountId).filter(offer -> offer.getConfirmedAt() == null);
            if (row.isEmpty() || !opens(row.get(), code)) {
                return Optional.empty();
            }
            row.get().setConfirmedAt(clock.millis());
            row.get().store();
            audit.record(actor, "access.codes.on", accountId, "");
            return Optional.of(newRecovery(sql, accountId));
        });
    }

    @Override
    public boolean accepts(String accountId, String code) {
        String typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return storage.writeApart(sql -> {
            Optional<OneTimeSecretRecord> row =
                    row(sql, accountId).filter(secret -> secret.getConfirmedAt() != null);
            if (row.isEmpty()) {
                return false;
            }
            if (opens(row.get(), typed)) {
                row.get().store();
                return true;
            }
            boolean recovered =
                    sql.update(RECOVERY_CODE)
                                    .set(RECOVERY_CODE.USED_AT, clock.millis())
                                    .where(RECOVERY_CODE.ACCOUNT_ID.eq(accountId))
                                    .and(RECOVERY_CODE.CODE_HASH.eq(hash(accountId, typed)))
                                    .and(RECOVERY_CODE.USED_AT.isNull())
                                    .execute()
                            == 1;
            if (recovered) {
                audit.record(
                        "pintu masuk",
                        "access.codes.recovery",
                        accountId,
                        recoveryLeft(accountId) + " tersisa");
            }
            return recovered;
        });
    }

    /** Whether a code of the app fits; its step is marked as used in the row. */
    private boolean opens(OneTimeSecretRecord row, String code) {
        OptionalLong step =
                Totp.step(
                        Base32.bytes(sealer().open(row.getSealed())),
                        code.replaceAll("\\s", ""),
                        clock.instant(),
                        row.getLastStep());
        step.ifPresent(row::setLastStep);
        return step.isPresent();
    }

    @Override
    public int recoveryLeft(String accountId) {
        return storage.read(sql ->
                sql.fetchCount(
                        RECOVERY_CODE,
                        RECOVERY_CODE
                                .ACCOUNT_ID
                                .eq(accountId)
                                .and(RECOVERY_CODE.USED_AT.isNull())));
    }

    @Override
    public List<String> renewRecovery(String accountId, String actor) {
        return storage.writeApart(sql -> {
            audit.record(actor, "access.codes.renew", accountId, "");
            return newRecovery(sql, accountId);
        });
    }

    private List<String> newRecovery(DSLContext sql, String accountId) {
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(accountId)).execute();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = recoveryCode();
            codes.add(code.substring(0, 5) + "-" + code.substring(5));
            sql.insertInto(RECOVERY_CODE)
                    .set(RECOVERY_CODE.ID, Ids.next(clock))
                    .set(RECOVERY_CODE.ACCOUNT_ID, accountId)
                    .set(RECOVERY_CODE.CODE_HASH, hash(accountId, code))
                    .execute();
        }
        return List.copyOf(codes);
    }

    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RECOVERY_LETTERS; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private String hash(String accountId, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.get().derived("HmacSHA256", "lokmin access recovery"));
            byte[] text = (accountId + " " + code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    @Override
    public void turnOff(String accountId, String actor) {
        storage.writeApart(sql -> {
            int erased =
                    sql.deleteFrom(ONE_TIME_SECRET)
                            .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(accountId))
                            .execute();
            sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(accountId)).execute();
            return erased == 0
                    ? Optional.empty()
                    : Optional.of(audit.record(actor, "access.codes.off", accountId, ""));
        });
    }
}
