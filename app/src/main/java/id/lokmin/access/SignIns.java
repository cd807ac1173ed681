package id.lokmin.access;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.time.Duration;
import java.util.Optional;

/**
 * The door: turns a name and a password, a code, or a passkey into a session.
 *
 * <p>An unknown name, a wrong password and a closed account are treated alike until the password is
 * right: same work, same time, same answer. Neither what was typed nor a secret is ever logged or
 * audited; a person who signs in is audited under the account.
 */
public final class SignIns {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Audit audit;

    public SignIns(
            Accounts accounts,
            OneTimeCodes codes,
            Attempts attempts,
            Sessions sessions,
            Throttle throttle,
            Audit audit) {
        this.accounts = accounts;
        this.codes = codes;
        this.attempts = attempts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** The first step of most, and the only one of those without a second factor. */
    public SignInAnswer withPassword(String signIn, String password, Caller caller) {
        if (!throttle.admits(caller.address())) {
            return new SignInAnswer.Busy();
        }
        Optional<Duration> wait = attempts.begin(signIn, caller.address());
        if (wait.isPresent()) {
            return new SignInAnswer.Wait(wait.get());
        }
        Optional<Account> opened;
        try {
            opened = accounts.opened(signIn, password);
        } catch (Refusal refusal) {
            if (refusal.finding().problem() == Problem.SIGN_IN_BUSY) {
                return new SignInAnswer.Busy();
            }
            throw refusal;
        }
        if (opened.isEmpty()) {
            tellOfClosing(signIn);
            return new SignInAnswer.Wrong();
        }
        Account account = opened.get();
        if (account.isDisabled()) {
            return new SignInAnswer.Closed();
        }
        if (codes.isOn(account.id())) {
            return new SignInAnswer.CodeWanted(sessions.begin(account.id(), caller, true));
        }
        return welcome(account, sessions.begin(account.id(), caller, false), caller, "sandi");
    }

    /** The second step: a code of the app, or a recovery code. */
    public SignInAnswer withCode(String token, String code, Caller caller) {
        Optional<Account> waiting =
                sessions.find(token)
                        .filter(Session::awaitsCode)
                        .flatMap(session -> accounts.find(session.accountId()));
        if (waiting.isEmpty()) {
            return new SignInAnswer.Expired();
        }
        Account account = waiting.get();
        Optional<Duration> wait = attempts.begin(account.signIn(), caller.address());
        if (wait.isPresent()) {
            return new SignInAnswer.Wait(wait.get());
        }
        if (!codes.accepts(account.id(), code)) {
            tellOfClosing(account.signIn());
            return new SignInAnswer.Wrong();
        }
        return welcome(account, sessions.complete(token), caller, "sandi dan kode");
    }

    /** A passkey that was checked opens its account: it is a device and a finger, two factors. */
    public SignInAnswer withPasskey(String accountId, Caller caller) {
        Account account = accounts.get(accountId);
        if (account.isDisabled()) {
            return new SignInAnswer.Closed();
        }
        return welcome(account, sessions.begin(accountId, caller, false), caller, "passkey");
    }

    /** Lets somebody in whose right to it was checked elsewhere: by the demonstration alone. */
    public SignInAnswer withoutAsking(Account account, Caller caller) {
        return welcome(account, sessions.begin(account.id(), caller, false), caller, "demo");
    }

    /** Ends the session of a browser. */
    public void signOut(String token) {
        sessions.find(token)
                .ifPresent(session ->
                        sessions.end(
                                session.accountId(),
                                session.id(),
                                accounts.get(session.accountId()).signIn()));
    }

    private SignInAnswer welcome(Account account, String token, Caller caller, String how) {
        attempts.passed(account.signIn(), caller.address());
        audit.record(account.signIn(), "access.enter", account.id(), how);
        return new SignInAnswer.Welcome(account, token);
    }

    /** The trail says when a door of ours is shut; of names that nobody has it says nothing. */
    private void tellOfClosing(String signIn) {
        int failures = attempts.failures(signIn);
        if (!LockOut.OF_A_NAME.after(failures).isZero()) {
            accounts.findBySignIn(signIn)
                    .ifPresent(account ->
                            audit.record(
                                    "pintu masuk",
                                    "access.closed",
                                    account.id(),
                                    failures + " kali gagal"));
        }
    }
}
