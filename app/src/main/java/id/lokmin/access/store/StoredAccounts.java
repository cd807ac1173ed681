package id.lokmin.access.store;

import static id.lokmin.schema.Tables.ACCOUNT;
import static id.lokmin.schema.Tables.ACCOUNT_ROLE;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Audit;
import id.lokmin.access.Grant;
import id.lokmin.access.Issued;
import id.lokmin.access.Permission;
import id.lokmin.access.Role;
import id.lokmin.access.Sessions;
import id.lokmin.access.SignInName;
import id.lokmin.access.password.PasswordHashes;
import id.lokmin.access.password.PasswordRules;
import id.lokmin.access.password.StartPasswords;
import id.lokmin.schema.tables.records.AccountRecord;
import id.lokmin.schema.tables.records.AccountRoleRecord;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** All accounts, in the tables {@code account} and {@code account_role}. */
final class StoredAccounts implements Accounts {

    private static final int LONGEST_SHOWN = 100;

    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final PasswordRules rules = new PasswordRules();
    private final StartPasswords startPasswords = new StartPasswords();

    StoredAccounts(
            Storage storage,
            InstantSource clock,
            Audit audit,
            Sessions sessions,
            PasswordHashes hashes) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.sessions = sessions;
        this.hashes = hashes;
    }

    @Override
    public List<Account> list() {
        return storage.read(sql -> read(sql, DSL.noCondition()));
    }

    @Override
    public Optional<Account> find(String id) {
        return storage.read(sql -> read(sql, ACCOUNT.ID.eq(id))).stream().findFirst();
    }

    @Override
    public Account get(String id) {
        return find(id).orElseThrow(() -> Refusal.because(Problem.ACCOUNT_UNKNOWN));
    }

    @Override
    public Optional<Account> findBySignIn(String signIn) {
        return storage.read(sql -> read(sql, ACCOUNT.SIGN_IN.eq(SignInName.typed(signIn)))).stream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return storage.read(sql -> !sql.fetchExists(ACCOUNT));
    }

    @Override
    public Account first(String signIn, String shownAs, List<Grant> grants, String password) {
        SignInName name = new SignInName(signIn);
        String shown = shown(shownAs);
        checkPassword(password, name.text(), shown);
        String hash = hashes.hash(password);
        return storage.writeApart(sql -> {
            if (sql.fetchExists(ACCOUNT)) {
                throw Refusal.because(Problem.ACCOUNTS_THERE_ALREADY);
            }
            String id = insert(sql, name, shown, grants, hash, false);
            audit.record(name.text(), "account.first", id, grants.toString());
            return get(id);
        });
    }

    @Override
    public List<Finding> wrong(String signIn, String shownAs, String password) {
        List<Finding> wrong = new ArrayList<>();
        if (!isShown(shownAs)) {
            wrong.add(Finding.of(Problem.SHOWN_NAME_WRONG, "", String.valueOf(LONGEST_SHOWN)));
        }
        if (!SignInName.isOne(signIn)) {
            wrong.add(Finding.of(Problem.SIGN_IN_NAME_WRONG, ""));
        }
        rules.wrong(password, List.of(SignInName.typed(signIn), shownAs.strip()))
                .ifPresent(wrong::add);
        return wrong;
    }

    @Override
    public Issued create(String signIn, String shownAs, List<Grant> grants, String actor) {
        SignInName name = new SignInName(signIn);
        String shown = shown(shownAs);
        String password = startPasswords.next();
        String hash = hashes.hash(password);
        return storage.writeApart(
                sql -> new Issued(create(sql, name, shown, grants, hash, actor), password));
    }

    @Override
    public Account createWithoutPassword(
            String signIn, String shownAs, List<Grant> grants, String actor) {
        SignInName name = new SignInName(signIn);
        String shown = shown(shownAs);
        return storage.writeApart(sql -> create(sql, name, shown, grants, null, actor));
    }

    private Account create(
            DSLContext sql,
            SignInName name,
            String shown,
            List<Grant> grants,
            @Nullable String hash,
            String actor) {
        if (sql.fetchExists(ACCOUNT, ACCOUNT.SIGN_IN.eq(name.text()))) {
            throw Refusal.because(Problem.SIGN_IN_NAME_TAKEN, name.text());
        }
        String id = insert(sql, name, shown, grants, hash, hash != null);
        audit.record(actor, "account.create", id, grants.toString());
        return get(id);
    }

    private String insert(
            DSLContext sql,
            SignInName name,
            String shown,
            List<Grant> grants,
            @Nullable String hash,
            boolean mustChange) {
        String id = Ids.next(clock);
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.SIGN_IN, name.text())
                .set(ACCOUNT.SHOWN_AS, shown)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_AT, clock.millis())
                .set(ACCOUNT.MUST_CHANGE, mustChange ? 1 : 0)
                .set(ACCOUNT.CREATED_AT, clock.millis())
                .execute();
        grants.stream().distinct().forEach(grant -> insert(sql, id, grant));
        return id;
    }

    private void insert(DSLContext sql, String id, Grant grant) {
        sql.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ID, Ids.next(clock))
                .set(ACCOUNT_ROLE.ACCOUNT_ID, id)
                .set(ACCOUNT_ROLE.ROLE, grant.role().code())
                .set(ACCOUNT_ROLE.AREA_CODE, grant.area().orElse(null))
                .set(ACCOUNT_ROLE.GRANTED_AT, clock.millis())
                .execute();
    }

    @Override
    public Account grant(String id, List<Grant> grants, String actor) {
        return storage.writeApart(sql -> {
            Account before = get(id);
            Set<Grant> wanted = new HashSet<>(grants);
            Set<Grant> held = new HashSet<>(before.grants());
            for (AccountRoleRecord row : rows(sql, id)) {
                if (toGrant(row).filter(wanted::contains).isEmpty()) {
                    row.setRevokedAt(clock.millis());
                    row.store();
                }
            }
            grants.stream()
                    .distinct()
                    .filter(grant -> !held.contains(grant))
                    .forEach(grant -> insert(sql, id, grant));
            Account after = get(id);
            mustStayManaged(sql);
            if (!held.equals(wanted)) {
                audit.record(actor, "account.grant", id, before.grants() + " → " + after.grants());
            }
            return after;
        });
    }

    @Override
    public Account rename(String id, String shownAs, String actor) {
        String shown = shown(shownAs);
        return storage.writeApart(sql -> {
            if (!get(id).shownAs().equals(shown)) {
                change(sql, id, Map.of(ACCOUNT.SHOWN_AS, shown));
                audit.record(actor, "account.rename", id, "");
            }
            return get(id);
        });
    }

    @Override
    public Issued reset(String id, String actor) {
        String password = startPasswords.next();
        String hash = hashes.hash(password);
        return storage.writeApart(sql -> {
            Account account = get(id);
            setPassword(sql, id, hash, true);
            sessions.endAll(id);
            audit.record(actor, "account.reset", id, "");
            return new Issued(get(account.id()), password);
        });
    }

    @Override
    public Account disable(String id, String actor) {
        return storage.writeApart(sql -> {
            if (!get(id).isDisabled()) {
                change(sql, id, Map.of(ACCOUNT.DISABLED_AT, clock.millis()));
                sessions.endAll(id);
                mustStayManaged(sql);
                audit.record(actor, "account.disable", id, "");
            }
            return get(id);
        });
    }

    /** Refuses a change after which nobody could let anybody in. */
    private static void mustStayManaged(DSLContext sql) {
        boolean managed =
                read(sql, ACCOUNT.DISABLED_AT.isNull()).stream()
                        .flatMap(account -> account.grants().stream())
                        .anyMatch(grant ->
                                grant.role().permissions().contains(Permission.MANAGE_ACCOUNTS));
        if (!managed) {
            throw Refusal.because(Problem.LAST_KEEPER);
        }
    }

    @Override
    public Account enable(String id, String actor) {
        return storage.writeApart(sql -> {
            if (get(id).isDisabled()) {
                sql.update(ACCOUNT).setNull(ACCOUNT.DISABLED_AT).where(ACCOUNT.ID.eq(id)).execute();
                audit.record(actor, "account.enable", id, "");
            }
            return get(id);
        });
    }

    @Override
    public Optional<Account> opened(String signIn, String password) {
        Optional<Account> account = findBySignIn(signIn);
        Optional<String> hash = account.flatMap(known -> hash(known.id()));
        if (password.length() > PasswordRules.LONGEST || hash.isEmpty()) {
            hashes.pretend("");
            return Optional.empty();
        }
        return hashes.matches(password, hash.get()) ? account : Optional.empty();
    }

    @Override
    public Account changePassword(String id, String present, String wanted, String actor) {
        Account account = get(id);
        Optional<String> hash = hash(id);
        if (present.length() > PasswordRules.LONGEST
                || hash.isEmpty()
                || !hashes.matches(present, hash.get())) {
            throw Refusal.because(Problem.PASSWORD_WRONG);
        }
        if (present.equals(wanted)) {
            throw Refusal.because(Problem.PASSWORD_SAME);
        }
        checkPassword(wanted, account.signIn(), account.shownAs());
        String changed = hashes.hash(wanted);
        return storage.writeApart(sql -> {
            setPassword(sql, id, changed, false);
            audit.record(actor, "account.password", id, "");
            return get(id);
        });
    }

    private void checkPassword(String password, String... names) {
        rules.wrong(password, List.of(names))
                .ifPresent(finding -> {
                    throw new Refusal(finding);
                });
    }

    private Optional<String> hash(String id) {
        return storage.read(sql ->
                sql.select(ACCOUNT.PASSWORD_HASH)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(id))
                        .fetchOptional(ACCOUNT.PASSWORD_HASH));
    }

    private void setPassword(DSLContext sql, String id, String hash, boolean mustChange) {
        change(
                sql,
                id,
                Map.of(
                        ACCOUNT.PASSWORD_HASH,
                        hash,
                        ACCOUNT.PASSWORD_AT,
                        clock.millis(),
                        ACCOUNT.MUST_CHANGE,
                        mustChange ? 1 : 0));
    }

    private static void change(DSLContext sql, String id, Map<?, ?> values) {
        sql.update(ACCOUNT).set(values).where(ACCOUNT.ID.eq(id)).execute();
    }

    private static String shown(String shownAs) {
        if (!isShown(shownAs)) {
            throw Refusal.because(Problem.SHOWN_NAME_WRONG, String.valueOf(LONGEST_SHOWN));
        }
        return shownAs.strip();
    }

    private static boolean isShown(String shownAs) {
        return !shownAs.isBlank() && shownAs.strip().length() <= LONGEST_SHOWN;
    }

    private static List<Account> read(DSLContext sql, Condition which) {
        Map<String, List<Optional<Grant>>> grants =
                sql.selectFrom(ACCOUNT_ROLE)
                        .where(ACCOUNT_ROLE.REVOKED_AT.isNull())
                        .and(
                                ACCOUNT_ROLE.ACCOUNT_ID.in(
                                        DSL.select(ACCOUNT.ID).from(ACCOUNT).where(which)))
                        .orderBy(ACCOUNT_ROLE.ROLE, ACCOUNT_ROLE.AREA_CODE)
                        .fetch()
                        .intoGroups(AccountRoleRecord::getAccountId, StoredAccounts::toGrant);
        return sql.selectFrom(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.SIGN_IN)
                .fetch(row ->
                        toAccount(
                                row,
                                grants.getOrDefault(row.getId(), List.of()).stream()
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    private static List<AccountRoleRecord> rows(DSLContext sql, String id) {
        return sql.selectFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id))
                .and(ACCOUNT_ROLE.REVOKED_AT.isNull())
                .fetch();
    }

    /** Empty for a role that a later version of Lokmin knew: it gives no right here. */
    private static Optional<Grant> toGrant(AccountRoleRecord row) {
        return Role.find(row.getRole())
                .map(role -> new Grant(role, Optional.ofNullable(row.getAreaCode())));
    }

    private static Account toAccount(AccountRecord row, List<Grant> grants) {
        return new Account(
                row.getId(),
                row.getSignIn(),
                row.getShownAs(),
                grants,
                row.getMustChange() != 0,
                Instant.ofEpochMilli(row.getCreatedAt()),
                Optional.ofNullable(row.getDisabledAt()).map(Instant::ofEpochMilli));
    }
}
