package id.lokmin.door;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The certificates of a data folder: its authority, made once, and the one the server shows, made
 * anew before it ends and whenever the machine is called otherwise.
 */
final class Certificates {

    private static final String AUTHORITY = "ca";
    private static final String SERVER = "server";

    /** A server that is seldom started gets a new one long before the old one ends. */
    private static final Duration BEFORE_THE_END = Duration.ofDays(60);

    private final Path folder;
    private final Clock clock;

    Certificates(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What phones are asked to trust; empty before the door was opened for the first time. */
    Optional<X509Certificate> authority() {
        return KeyedCertificate.read(folder, AUTHORITY).map(KeyedCertificate::certificate);
    }

    /** SHA-256 of a certificate as phones show it: {@code 3F:A0:…}. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A certificate that is good here and now, the kept one where it is, with the authority behind
     * it and the key beside it.
     */
    synchronized KeyStore identity(Surroundings here, char[] password) {
        Instant now = clock.instant();
        Authority authority =
                KeyedCertificate.read(folder, AUTHORITY)
                        .map(Authority::new)
                        .filter(one -> lasts(one.own(), now) && one.covers(here.names()))
                        .orElseGet(() -> newAuthority(here, now));
        KeyedCertificate server =
                KeyedCertificate.read(folder, SERVER)
                        .filter(one -> lasts(one, now) && isOf(one, authority) && fits(one, here))
                        .orElseGet(() -> newServer(authority, here, now));
        return store(server, authority, password);
    }

    /** Whether another one would be shown if the door were opened now. */
    boolean isOutdated(Surroundings here) {
        return KeyedCertificate.read(folder, SERVER)
                .filter(one -> lasts(one, clock.instant()) && fits(one, here))
                .isEmpty();
    }

    private Authority newAuthority(Surroundings here, Instant now) {
        Authority made = Authority.make(here.names(), now);
        made.own().keep(folder, AUTHORITY);
        return made;
    }

    private KeyedCertificate newServer(Authority authority, Surroundings here, Instant now) {
        KeyedCertificate made = authority.issue(here, now);
        made.keep(folder, SERVER);
        return made;
    }

    private static boolean lasts(KeyedCertificate one, Instant now) {
        return one.certificate().getNotBefore().toInstant().isBefore(now)
                && one.certificate().getNotAfter().toInstant().isAfter(now.plus(BEFORE_THE_END));
    }

    private static boolean isOf(KeyedCertificate one, Authority authority) {
        try {
            one.certificate().verify(authority.own().certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException ofAnother) {
            return false;
        }
    }

    /** Names of other networks it was made for may stay in it; those of this one must be. */
    private static boolean fits(KeyedCertificate one, Surroundings here) {
        Set<String> named = new TreeSet<>();
        try {
            Collection<List<?>> alternatives = one.certificate().getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.forEach(name -> named.add(String.valueOf(name.get(1))));
            }
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
        return named.containsAll(here.names()) && named.containsAll(here.addresses());
    }

    private static KeyStore store(KeyedCertificate server, Authority authority, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(
                    SERVER,
                    server.key(),
                    password,
                    new X509Certificate[] {server.certificate(), authority.own().certificate()});
            return store;
        } catch (GeneralSecurityException | java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
