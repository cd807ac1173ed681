package id.lokmin.door;

import java.security.KeyStore;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/**
 * What the server shows to prove who it is.
 *
 * @param password of the key within this process; never written anywhere
 */
record Identity(KeyStore store, String password) {

    SSLHostConfig hostConfig() {
        SSLHostConfig config = new SSLHostConfig();
        config.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(config, SSLHostConfigCertificate.Type.EC);
        certificate.setCertificateKeystore(store);
        certificate.setCertificateKeyPassword(password);
        config.addCertificate(certificate);
        return config;
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
