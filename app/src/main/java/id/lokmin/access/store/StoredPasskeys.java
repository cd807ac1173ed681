package id.lokmin.access.store;

import static id.lokmin.schema.Tables.PASSKEY;

import id.lokmin.access.Audit;
import id.lokmin.access.Passkey;
import id.lokmin.access.Passkeys;
import id.lokmin.schema.tables.records.PasskeyRecord;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All passkeys, in the table {@code passkey}. */
final class StoredPasskeys implements Passkeys {

    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;

    StoredPasskeys(Storage storage, InstantSource clock, Audit audit) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public List<Passkey> list(String accountId) {
        return storage.read(sql ->
                sql.selectFrom(PASSKEY)
                        .where(PASSKEY.ACCOUNT_ID.eq(accountId))
                        .and(PASSKEY.REMOVED_AT.isNull())
                        .orderBy(PASSKEY.MADE_AT.desc(), PASSKEY.ID)
                        .fetch(StoredPasskeys::toPasskey));
    }

    @Override
    public Optional<Passkey> findByCredential(String credential) {
        return storage.read(sql ->
                sql.selectFrom(PASSKEY)
                        .where(PASSKEY.CREDENTIAL.eq(credential))
                        .and(PASSKEY.REMOVED_AT.isNull())
                        .fetchOptional(StoredPasskeys::toPasskey));
    }

    @Override
    public void add(Passkey passkey, String actor) {
        storage.writeApart(sql -> {
            if (sql.fetchExists(PASSKEY, PASSKEY.CREDENTIAL.eq(passkey.credential()))) {
                throw Refusal.because(Problem.PASSKEY_KNOWN);
            }
            sql.insertInto(PASSKEY)
                    .set(PASSKEY.ID, passkey.id())
                    .set(PASSKEY.ACCOUNT_ID, passkey.accountId())
                    .set(PASSKEY.CREDENTIAL, passkey.credential())
                    .set(PASSKEY.PUBLIC_KEY, passkey.publicKey())
                    .set(PASSKEY.LABEL, passkey.label())
                    .set(PASSKEY.SIGNATURE_COUNT, passkey.signatureCount())
                    .set(PASSKEY.USER_VERIFIED, passkey.userVerified() ? 1 : 0)
                    .set(PASSKEY.TRANSPORTS, String.join(" ", new TreeSet<>(passkey.transports())))
                    .set(PASSKEY.BACKUP_ELIGIBLE, passkey.backupEligible() ? 1 : 0)
                    .set(PASSKEY.BACKED_UP, passkey.backedUp() ? 1 : 0)
                    .set(PASSKEY.ATTESTATION, passkey.attestation())
                    .set(PASSKEY.CLIENT_DATA, passkey.clientData())
                    .set(PASSKEY.MADE_AT, passkey.made().toEpochMilli())
                    .set(PASSKEY.USED_AT, passkey.used().toEpochMilli())
                    .execute();
            return audit.record(actor, "access.passkey.add", passkey.accountId(), passkey.id());
        });
    }

    @Override
    public void used(Passkey passkey) {
        storage.writeAside(sql ->
                sql.update(PASSKEY)
                        .set(PASSKEY.SIGNATURE_COUNT, passkey.signatureCount())
                        .set(PASSKEY.USER_VERIFIED, passkey.userVerified() ? 1 : 0)
                        .set(PASSKEY.BACKED_UP, passkey.backedUp() ? 1 : 0)
                        .set(PASSKEY.USED_AT, clock.millis())
                        .where(PASSKEY.CREDENTIAL.eq(passkey.credential()))
                        .execute());
    }

    @Override
    public void remove(String accountId, String passkeyId, String actor) {
        storage.writeApart(sql -> {
            int removed =
                    sql.update(PASSKEY)
                            .set(PASSKEY.REMOVED_AT, clock.millis())
                            .where(PASSKEY.ID.eq(passkeyId))
                            .and(PASSKEY.ACCOUNT_ID.eq(accountId))
                            .and(PASSKEY.REMOVED_AT.isNull())
                            .execute();
            return removed == 0
                    ? Optional.empty()
                    : Optional.of(
                            audit.record(actor, "access.passkey.remove", accountId, passkeyId));
        });
    }

    private static Passkey toPasskey(PasskeyRecord row) {
        return new Passkey(
                row.getId(),
                row.getAccountId(),
                row.getCredential(),
                row.getPublicKey(),
                row.getLabel(),
                row.getSignatureCount(),
                row.getUserVerified() != 0,
                row.getTransports().isEmpty()
                        ? Set.of()
                        : Set.of(row.getTransports().split(" ", -1)),
                row.getBackupEligible() != 0,
                row.getBackedUp() != 0,
                row.getAttestation(),
                row.getClientData(),
                Instant.ofEpochMilli(row.getMadeAt()),
                Instant.ofEpochMilli(row.getUsedAt()));
    }
}
