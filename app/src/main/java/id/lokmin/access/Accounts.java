package id.lokmin.access;

import id.lokmin.shell.Finding;
import java.util.List;
import java.util.Optional;

/**
 * All accounts, disabled ones too. Every change is audited under the account's identity, never with
 * a name or a password.
 *
 * <p>What cannot be done is refused with a {@link id.lokmin.shell.Refusal}: a taken sign-in name, a
 * password against the rules, an unknown account.
 */
public interface Accounts {

    /** Everyone, by sign-in name. */
    List<Account> list();

    Optional<Account> find(String id);

    /** Refuses where there is none. */
    Account get(String id);

    /** By what is typed at the door, in whatever case. */
    Optional<Account> findBySignIn(String signIn);

    /** Whether nobody has an account yet, and the first may be made without being asked who. */
    boolean isEmpty();

    /** The very first account, with the password its owner chose; refused once there is any. */
    Account first(String signIn, String shownAs, List<Grant> grants, String password);

    /** Everything that is wrong with an account as its owner would choose it, at once. */
    List<Finding> wrong(String signIn, String shownAs, String password);

    /** A new account with a start password. */
    Issued create(String signIn, String shownAs, List<Grant> grants, String actor);

    /** A new account that no password opens, until one is given to it by {@link #reset}. */
    Account createWithoutPassword(String signIn, String shownAs, List<Grant> grants, String actor);

    /** Gives the account these roles and no others. */
    Account grant(String id, List<Grant> grants, String actor);

    /** Changes how the person is called. */
    Account rename(String id, String shownAs, String actor);

    /** A new start password in place of a forgotten one; all sessions end. */
    Issued reset(String id, String actor);

    /** Closes an account and ends its sessions; what it did stays. */
    Account disable(String id, String actor);

    /** Opens a closed account again, with the password it had. */
    Account enable(String id, String actor);

    /**
     * The account that a name and a password open, whether disabled or not. Takes as long for an
     * unknown name as for a known one.
     */
    Optional<Account> opened(String signIn, String password);

    /**
     * A password of one's own choice in place of the present one.
     *
     * @throws id.lokmin.shell.Refusal where the present one is wrong or the new one breaks a rule
     */
    Account changePassword(String id, String present, String wanted, String actor);
}
