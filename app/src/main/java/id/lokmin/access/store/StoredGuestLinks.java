package id.lokmin.access.store;

import static id.lokmin.schema.Tables.GUEST_LINK;

import id.lokmin.access.Audit;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.schema.tables.records.GuestLinkRecord;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import org.jooq.Condition;

/** All guest links, in the table {@code guest_link}. */
final class StoredGuestLinks implements GuestLinks {

    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "lokmin guest link";
    private static final int TOKEN_BYTES = 16;

    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Supplier<FolderKey> key;

    StoredGuestLinks(
            Storage storage, InstantSource clock, Audit audit, Supplier<FolderKey> folderKey) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.key = folderKey;
    }

    @Override
    public GuestLink issue(Opening opens, String opened, Instant until, String actor) {
        return storage.writeApart(sql -> {
            Optional<GuestLink> live = live(opens, opened);
            if (live.isPresent()) {
                return live.get().until().isBefore(until)
                        ? prolonged(live.get(), until)
                        : live.get();
            }
            String id = Ids.next(clock);
            GuestLink link = new GuestLink(id, opens, opened, until, token(id));
            sql.insertInto(GUEST_LINK)
                    .set(GUEST_LINK.ID, id)
                    .set(GUEST_LINK.SECRET_HASH, Hashes.sha256(link.token()))
                    .set(GUEST_LINK.OPENS, opens.code())
                    .set(GUEST_LINK.OPENS_ID, opened)
                    .set(GUEST_LINK.CREATED_AT, clock.millis())
                    .set(GUEST_LINK.EXPIRES_AT, until.toEpochMilli())
                    .execute();
            audit.record(actor, "guest.issue", id, opens.code());
            return link;
        });
    }

    private GuestLink prolonged(GuestLink link, Instant until) {
        storage.writeApart(sql ->
                sql.update(GUEST_LINK)
                        .set(GUEST_LINK.EXPIRES_AT, until.toEpochMilli())
                        .where(GUEST_LINK.ID.eq(link.id()))
                        .execute());
        return new GuestLink(link.id(), link.opens(), link.opened(), until, link.token());
    }

    @Override
    public Optional<GuestLink> find(String token) {
        return find(GUEST_LINK.SECRET_HASH.eq(Hashes.sha256(token)));
    }

    @Override
    public Optional<Ending> ended(String token) {
        return storage.read(sql ->
                sql.selectFrom(GUEST_LINK)
                        .where(GUEST_LINK.SECRET_HASH.eq(Hashes.sha256(token)))
                        .fetchOptional()
                        .flatMap(this::ending));
    }

    private Optional<Ending> ending(GuestLinkRecord row) {
        if (row.getRevokedAt() != null) {
            return Optional.of(Ending.REVOKED);
        }
        return row.getExpiresAt() > clock.millis() ? Optional.empty() : Optional.of(Ending.EXPIRED);
    }

    @Override
    public Optional<GuestLink> live(Opening opens, String opened) {
        return find(GUEST_LINK.OPENS.eq(opens.code()).and(GUEST_LINK.OPENS_ID.eq(opened)));
    }

    private Optional<GuestLink> find(Condition which) {
        return storage.read(sql ->
                sql.selectFrom(GUEST_LINK)
                        .where(which)
                        .and(GUEST_LINK.REVOKED_AT.isNull())
                        .and(GUEST_LINK.EXPIRES_AT.gt(clock.millis()))
                        .orderBy(GUEST_LINK.EXPIRES_AT.desc())
                        .limit(1)
                        .fetchOptional()
                        .flatMap(this::toLink));
    }

    @Override
    public void revoke(Opening opens, String opened, String actor) {
        storage.writeApart(sql -> {
            int revoked =
                    sql.update(GUEST_LINK)
                            .set(GUEST_LINK.REVOKED_AT, clock.millis())
                            .where(GUEST_LINK.OPENS.eq(opens.code()))
                            .and(GUEST_LINK.OPENS_ID.eq(opened))
                            .and(GUEST_LINK.REVOKED_AT.isNull())
                            .execute();
            return revoked == 0
                    ? Optional.empty()
                    : Optional.of(audit.record(actor, "guest.revoke", opened, opens.code()));
        });
    }

    private Optional<GuestLink> toLink(GuestLinkRecord row) {
        return Opening.find(row.getOpens())
                .map(opens ->
                        new GuestLink(
                                row.getId(),
                                opens,
                                row.getOpensId(),
                                Instant.ofEpochMilli(row.getExpiresAt()),
                                token(row.getId())));
    }

    private String token(String id) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key.get().derived(MAC, PURPOSE));
            byte[] whole = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(whole, TOKEN_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
