package id.lokmin.access.passkey;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Passkey;
import id.lokmin.access.Passkeys;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Our accounts and passkeys in the words of Spring Security's relying party. To a device an account
 * is the 16 bytes of its identity and its sign-in name, nothing else.
 */
final class CredentialRecords
        implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;
    private final Passkeys passkeys;

    CredentialRecords(Accounts accounts, Passkeys passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    static Bytes handle(String accountId) {
        UUID id = UUID.fromString(accountId);
        return new Bytes(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    static String accountId(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 16 ? new UUID(bytes.getLong(), bytes.getLong()).toString() : "";
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.signIn())
                .displayName(account.signIn())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.find(accountId(handle)).map(CredentialRecords::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signIn) {
        return accounts.findBySignIn(signIn).map(CredentialRecords::entity).orElse(null);
    }

    /** Accounts are made elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("a passkey makes no account");
    }

    /** What the relying party saves after a signature: its count, and that it was used. */
    @Override
    public void save(CredentialRecord credential) {
        passkeys.findByCredential(credential.getCredentialId().toBase64UrlString())
                .ifPresent(known ->
                        passkeys.used(toPasskey(known.id(), known.accountId(), credential)));
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("passkeys are removed by their owner");
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.findByCredential(credential.toBase64UrlString())
                .map(CredentialRecords::toRecord)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.list(accountId(handle)).stream().map(CredentialRecords::toRecord).toList();
    }

    static Passkey toPasskey(String id, String accountId, CredentialRecord record) {
        return new Passkey(
                id,
                accountId,
                record.getCredentialId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                record.getLabel(),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toSet()),
                record.isBackupEligible(),
                record.isBackupState(),
                text(record.getAttestationObject()),
                text(record.getAttestationClientDataJSON()),
                record.getCreated(),
                record.getLastUsed());
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static CredentialRecord toRecord(Passkey passkey) {
        Set<AuthenticatorTransport> transports =
                Arrays.stream(AuthenticatorTransport.values())
                        .filter(known -> passkey.transports().contains(known.getValue()))
                        .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.credential()))
                .userEntityUserId(handle(passkey.accountId()))
                .publicKey(ImmutablePublicKeyCose.fromBase64(passkey.publicKey()))
                .signatureCount(passkey.signatureCount())
                .uvInitialized(passkey.userVerified())
                .transports(transports)
                .backupEligible(passkey.backupEligible())
                .backupState(passkey.backedUp())
                .attestationObject(Bytes.fromBase64(passkey.attestation()))
                .attestationClientDataJSON(Bytes.fromBase64(passkey.clientData()))
                .created(passkey.made())
                .lastUsed(passkey.used())
                .label(passkey.label())
                .build();
    }
}
