package id.lokmin.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a phone is shown, and what it may be made to believe. */
class CertificatesTest {

    private static final Instant NOW = Instant.parse("2025-10-02T02:00:00Z");
    private static final Surroundings OFFICE =
            new Surroundings(List.of("pc-kia.local", "pc-kia"), List.of("192.168.1.20"));
    private static final Surroundings HOTSPOT =
            new Surroundings(List.of("pc-kia.local", "pc-kia"), List.of("10.42.0.7"));
    private static final char[] PASSWORD = "uji".toCharArray();

    @TempDir private Path folder;

    private Certificates at(Instant now) {
        return new Certificates(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private X509Certificate shown(Surroundings here, Instant now) throws GeneralSecurityException {
        return (X509Certificate) at(now).identity(here, PASSWORD).getCertificate("server");
    }

    /** As browsers do: the bounds of the authority hold although it is the one that is trusted. */
    private static void validate(X509Certificate server, X509Certificate authority, Instant at)
            throws GeneralSecurityException {
        TrustAnchor anchor =
                new TrustAnchor(
                        authority.getSubjectX500Principal(), authority.getPublicKey(), null);
        PKIXParameters wanted = new PKIXParameters(Set.of(anchor));
        wanted.setRevocationEnabled(false);
        wanted.setDate(Date.from(at));
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(List.of(server, authority)),
                        wanted);
    }

    @Test
    void a_phone_that_trusts_the_authority_trusts_the_server_by_name_and_by_number()
            throws GeneralSecurityException {
        X509Certificate server = shown(OFFICE, NOW);
        validate(server, at(NOW).authority().orElseThrow(), NOW);
        assertThat(server.getSubjectAlternativeNames())
                .extracting(name -> String.valueOf(name.get(1)))
                .contains("pc-kia.local", "pc-kia", "192.168.1.20", "localhost");
        assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(server.getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void no_browser_finds_it_good_for_too_long() throws GeneralSecurityException {
        X509Certificate server = shown(OFFICE, NOW);
        Duration good =
                Duration.between(
                        server.getNotBefore().toInstant(), server.getNotAfter().toInstant());
        assertThat(good).isLessThanOrEqualTo(Duration.ofDays(398));
    }

    @Test
    void the_authority_cannot_speak_for_anybody_else() {
        Authority authority = Authority.make(OFFICE.names(), NOW);
        Surroundings bank = new Surroundings(List.of("bank.example"), List.of());
        Surroundings far = new Surroundings(List.of("pc-kia.local"), List.of("203.0.113.5"));
        for (Surroundings elsewhere : List.of(bank, far)) {
            X509Certificate forged = authority.issue(elsewhere, NOW).certificate();
            assertThatThrownBy(() -> validate(forged, authority.own().certificate(), NOW))
                    .isInstanceOf(CertPathValidatorException.class);
        }
        assertThat(authority.covers(List.of("bank.example"))).isFalse();
        assertThat(authority.covers(List.of("pc-kia.local", "pc-gizi.local"))).isTrue();
    }

    @Test
    void it_stays_the_same_from_start_to_start() throws GeneralSecurityException {
        X509Certificate first = shown(OFFICE, NOW);
        assertThat(shown(OFFICE, NOW.plus(Duration.ofDays(200)))).isEqualTo(first);
        assertThat(at(NOW).isOutdated(OFFICE)).isFalse();
    }

    @Test
    void it_is_renewed_before_it_ends_and_phones_notice_nothing() throws GeneralSecurityException {
        X509Certificate first = shown(OFFICE, NOW);
        X509Certificate authority = at(NOW).authority().orElseThrow();
        Instant later = NOW.plus(Duration.ofDays(350));
        assertThat(at(later).isOutdated(OFFICE)).isTrue();
        X509Certificate second = shown(OFFICE, later);
        assertThat(second).isNotEqualTo(first);
        validate(second, authority, later);
    }

    @Test
    void on_another_hotspot_it_is_made_anew_by_the_same_authority()
            throws GeneralSecurityException {
        shown(OFFICE, NOW);
        X509Certificate authority = at(NOW).authority().orElseThrow();
        assertThat(at(NOW).isOutdated(HOTSPOT)).isTrue();
        validate(shown(HOTSPOT, NOW), authority, NOW);
        assertThat(at(NOW).authority()).contains(authority);
    }

    @Test
    void a_name_outside_its_bounds_needs_another_authority() throws GeneralSecurityException {
        shown(OFFICE, NOW);
        X509Certificate authority = at(NOW).authority().orElseThrow();
        Surroundings renamed =
                new Surroundings(List.of("lokmin.puskesmas.example"), List.of("192.168.1.20"));
        X509Certificate server = shown(renamed, NOW);
        assertThat(at(NOW).authority().orElseThrow()).isNotEqualTo(authority);
        validate(server, at(NOW).authority().orElseThrow(), NOW);
    }

    @Test
    void a_damaged_file_is_replaced() throws IOException, GeneralSecurityException {
        shown(OFFICE, NOW);
        Files.writeString(folder.resolve("server.key"), "bukan kunci");
        X509Certificate server = shown(OFFICE, NOW);
        validate(server, at(NOW).authority().orElseThrow(), NOW);
    }

    @Test
    void the_owner_alone_reads_the_keys() throws IOException {
        KeyStore store = at(NOW).identity(OFFICE, PASSWORD);
        assertThat(store).isNotNull();
        for (String key : List.of("ca.key", "server.key")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve(key))))
                    .isEqualTo("rw-------");
        }
    }
}
