package id.lokmin.access;

/**
 * An account with the start password that was made for it: shown once to whoever hands it out,
 * stored only as a hash, and changed at the first sign-in.
 */
public record Issued(Account account, String startPassword) {

    /** Without the password, so that no log ever has it. */
    @Override
    public String toString() {
        return "Issued[" + account.id() + "]";
    }
}
