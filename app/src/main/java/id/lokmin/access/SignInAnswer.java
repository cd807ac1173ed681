package id.lokmin.access;

import java.time.Duration;

/** What becomes of an attempt to sign in. */
public sealed interface SignInAnswer {

    /**
     * Signed in.
     *
     * @param token for the browser's cookie
     */
    record Welcome(Account account, String token) implements SignInAnswer {}

    /**
     * The password was right; a code is wanted next.
     *
     * @param token of the session that waits for it
     */
    record CodeWanted(String token) implements SignInAnswer {}

    /** The name, the password or the code is wrong; which one is not told. */
    record Wrong() implements SignInAnswer {}

    /** Too many failures: nothing is checked until the wait is over. */
    record Wait(Duration howLong) implements SignInAnswer {}

    /** Too many people at the door at this moment. */
    record Busy() implements SignInAnswer {}

    /** Right, but the account is closed. */
    record Closed() implements SignInAnswer {}

    /** The first step is too long ago, or was never made. */
    record Expired() implements SignInAnswer {}
}
