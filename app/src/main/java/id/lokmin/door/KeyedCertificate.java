package id.lokmin.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A certificate with the key it was made for, kept as {@code <name>.crt} and {@code <name>.key} in
 * PEM; of the key the owner alone may read.
 */
record KeyedCertificate(PrivateKey key, X509Certificate certificate) {

    private static final Base64.Encoder LINES =
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    /** Empty where either file is missing or cannot be read as what it should be. */
    static Optional<KeyedCertificate> read(Path folder, String name) {
        Path key = folder.resolve(name + ".key");
        Path certificate = folder.resolve(name + ".crt");
        if (!Files.exists(key) || !Files.exists(certificate)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new KeyedCertificate(
                            KeyFactory.getInstance("EC")
                                    .generatePrivate(new PKCS8EncodedKeySpec(content(key))),
                            (X509Certificate)
                                    CertificateFactory.getInstance("X.509")
                                            .generateCertificate(
                                                    new ByteArrayInputStream(
                                                            content(certificate)))));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void keep(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            write(folder.resolve(name + ".key"), "PRIVATE KEY", key.getEncoded());
            write(folder.resolve(name + ".crt"), "CERTIFICATE", certificate.getEncoded());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Written beside and put in place when whole; nobody else can read it for a moment. */
    private static void write(Path file, String kind, byte[] content) throws IOException {
        String text =
                "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                        .formatted(kind, LINES.encodeToString(content), kind);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, forTheOwner());
        Files.writeString(
                beside, text, StandardCharsets.US_ASCII, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] forTheOwner() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] content(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }

    @Override
    public String toString() {
        return "KeyedCertificate[" + certificate.getSubjectX500Principal() + "]";
    }
}
