package id.lokmin.access;

import java.util.List;
import java.util.Optional;

/**
 * The second factor of those who want one: codes of an app on their phone (RFC 6238), and ten
 * recovery codes on paper for the day the phone is lost. Each code opens once.
 */
public interface OneTimeCodes {

    /** Whether an account asks for a code when it signs in. */
    boolean isOn(String accountId);

    /**
     * The secret that is offered to the app, in Base32; the same one until it is confirmed or begun
     * anew.
     */
    String offered(String accountId);

    /** Throws an unconfirmed offer away, so that the next one is another. */
    void withdraw(String accountId);

    /**
     * Turns codes on, by the first code of the app.
     *
     * @return the recovery codes, told this once; empty where the code is wrong
     */
    Optional<List<String>> confirm(String accountId, String code, String actor);

    /** Whether a code of the app or of the paper opens now; it will not a second time. */
    boolean accepts(String accountId, String code);

    /** How many recovery codes are not used yet. */
    int recoveryLeft(String accountId);

    /** Ten new recovery codes in place of the old ones, told this once. */
    List<String> renewRecovery(String accountId, String actor);

    /** Signs in without a code from now on; secret and recovery codes are erased. */
    void turnOff(String accountId, String actor);
}
