package id.lokmin.door.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.door.LanDoor;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.QrCode;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** How a phone learns to trust this machine: the certificate and the steps, for all to see. */
@Controller
@ConditionalOnWebApplication
class TrustPage {

    static final String ADDRESS = "/kepercayaan";
    static final String CERTIFICATE = "/kepercayaan/lokmin-ca.crt";

    private static final int ANDROID_STEPS = 4;
    private static final int IPHONE_STEPS = 5;

    /**
     * @param fingerprint in groups, a few to a line
     * @param help leads a phone to this page
     */
    record View(
            Frame frame,
            Texts texts,
            boolean open,
            String address,
            String numberedAddress,
            List<String> android,
            List<String> iphone,
            List<String> fingerprint,
            String helpAddress,
            QrCode help,
            String certificate) {}

    private final LanDoor door;
    private final Pages pages;

    TrustPage(LanDoor door, Pages pages) {
        this.door = door;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> page(Visit visit) {
        Texts texts = visit.texts("door");
        View view =
                new View(
                        visit.frame(texts.get("trust.title")).with("door.css"),
                        texts,
                        door.isOpen() && door.authority().isPresent(),
                        door.address(),
                        door.numberedAddress(),
                        steps(texts, "trust.android.", ANDROID_STEPS),
                        steps(texts, "trust.iphone.", IPHONE_STEPS),
                        grouped(door.fingerprint()),
                        door.helpAddress(),
                        QrCode.of(door.helpAddress()),
                        CERTIFICATE);
        return pages.page(HttpStatus.OK, "door/web/trust.jte", view);
    }

    /** The certificate of the authority as phones take it, DER. */
    @GetMapping(CERTIFICATE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> certificate() {
        X509Certificate authority =
                door.authority()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            return Download.of("lokmin-ca.crt", authority.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> steps(Texts texts, String key, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(step -> texts.get(key + step)).toList();
    }

    /** 32 bytes as eight groups of four, the way one person reads them out to another. */
    private static List<String> grouped(String fingerprint) {
        String[] bytes = fingerprint.split(":", -1);
        return IntStream.range(0, bytes.length / 4)
                .mapToObj(
                        group -> String.join(" ", List.of(bytes).subList(group * 4, group * 4 + 4)))
                .toList();
    }
}
