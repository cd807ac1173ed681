package id.lokmin.door;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The small certificate authority of one data folder: phones trust it once, and then every
 * certificate it makes for this machine.
 *
 * <p>It binds itself (RFC 5280, 4.2.1.10): what it signs is good for the machine's own names, for
 * {@code .local} and for addresses of private networks. Whoever steals its key can pretend to be no
 * bank and no ministry.
 *
 * @param own its key and its certificate, good for ten years
 */
record Authority(KeyedCertificate own) {

    private static final Duration TEN_YEARS = Duration.ofDays(3652);

    /** Browsers refuse certificates of servers that are good for more than 398 days. */
    private static final Duration A_YEAR = Duration.ofDays(397);

    /** Clocks of old machines are wrong; a phone whose own is a little behind must not refuse. */
    private static final Duration SLACK = Duration.ofDays(2);

    private static final List<String> PRIVATE_NETWORKS =
            List.of(
                    "10.0.0.0/8",
                    "172.16.0.0/12",
                    "192.168.0.0/16",
                    "169.254.0.0/16",
                    "127.0.0.0/8");

    /** A new one for a machine of these names. */
    static Authority make(List<String> names, Instant now) {
        try {
            KeyPair pair = newKeys();
            X500Name subject = named("Lokmin " + names.getFirst());
            X509v3CertificateBuilder builder =
                    builder(subject, subject, pair.getPublic(), now, TEN_YEARS);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(Extension.nameConstraints, true, only(names));
            return new Authority(
                    new KeyedCertificate(pair.getPrivate(), signed(builder, pair.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException("no certificate could be made", impossible);
        }
    }

    /** A certificate for this machine where it is now, good for 397 days. */
    KeyedCertificate issue(Surroundings here, Instant now) {
        try {
            KeyPair pair = newKeys();
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            X509v3CertificateBuilder builder =
                    builder(
                            new JcaX509CertificateHolder(own.certificate()).getSubject(),
                            named(here.names().getFirst()),
                            pair.getPublic(),
                            now,
                            A_YEAR);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(own.certificate()));
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives(here));
            return new KeyedCertificate(pair.getPrivate(), signed(builder, own.key()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException("no certificate could be made", impossible);
        }
    }

    /** Whether it may sign for these names; a new name may need a new authority. */
    boolean covers(List<String> names) {
        byte[] held = own.certificate().getExtensionValue(Extension.nameConstraints.getId());
        if (held == null) {
            return false;
        }
        NameConstraints constraints =
                NameConstraints.getInstance(ASN1OctetString.getInstance(held).getOctets());
        List<String> permitted =
                Stream.of(constraints.getPermittedSubtrees())
                        .map(GeneralSubtree::getBase)
                        .filter(base -> base.getTagNo() == GeneralName.dNSName)
                        .map(base -> base.getName().toString())
                        .toList();
        return names.stream()
                .allMatch(name ->
                        permitted.stream()
                                .anyMatch(base -> name.equals(base) || name.endsWith("." + base)));
    }

    private static NameConstraints only(List<String> names) {
        List<GeneralSubtree> permitted = new ArrayList<>();
        permitted.add(subtree(GeneralName.dNSName, "local"));
        permitted.add(subtree(GeneralName.dNSName, "localhost"));
        names.stream()
                .filter(name -> !name.endsWith(".local"))
                .forEach(name -> permitted.add(subtree(GeneralName.dNSName, name)));
        PRIVATE_NETWORKS.forEach(network -> permitted.add(subtree(GeneralName.iPAddress, network)));
        return new NameConstraints(permitted.toArray(GeneralSubtree[]::new), null);
    }

    private static GeneralSubtree subtree(int kind, String base) {
        return new GeneralSubtree(new GeneralName(kind, base));
    }

    private static GeneralNames alternatives(Surroundings here) {
        List<GeneralName> all = new ArrayList<>();
        here.names().forEach(name -> all.add(new GeneralName(GeneralName.dNSName, name)));
        all.add(new GeneralName(GeneralName.dNSName, "localhost"));
        here.addresses().forEach(one -> all.add(new GeneralName(GeneralName.iPAddress, one)));
        all.add(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        return new GeneralNames(all.toArray(GeneralName[]::new));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Duration good) {
        Instant begins = now.minus(SLACK);
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, new SecureRandom()).add(BigInteger.ONE),
                Date.from(begins),
                Date.from(begins.plus(good)),
                subject,
                key);
    }

    private static X500Name named(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }

    /** P-256: every phone knows it, and a key is made in a moment. */
    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey by)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by)));
    }
}
