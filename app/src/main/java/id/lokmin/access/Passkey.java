package id.lokmin.access;

import java.time.Instant;
import java.util.Set;

/**
 * The public half of a passkey: a fingerprint, a face or a screen lock of one device that signs in
 * without a password (W3C Web Authentication). The fields are those of its credential record.
 *
 * @param id identity, by which it is removed
 * @param credential identity that the device gave it, base64url
 * @param publicKey COSE key, base64url
 * @param label what its owner calls it
 * @param signatureCount the device's own count, 0 where it keeps none
 * @param transports how the device is reached: {@code internal}, {@code hybrid}, {@code usb}
 * @param attestation what the device said of itself when it was made, base64url
 * @param clientData what the browser said then, base64url
 */
public record Passkey(
        String id,
        String accountId,
        String credential,
        String publicKey,
        String label,
        long signatureCount,
        boolean userVerified,
        Set<String> transports,
        boolean backupEligible,
        boolean backedUp,
        String attestation,
        String clientData,
        Instant made,
        Instant used) {

    public Passkey {
        transports = Set.copyOf(transports);
    }
}
