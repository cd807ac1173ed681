package id.lokmin.shell.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer that is kept as a file and not shown: its name says what it is, and the ending of its
 * name of what kind.
 */
public final class Download {

    private static final Map<String, MediaType> KINDS =
            Map.of(
                    "pdf", MediaType.APPLICATION_PDF,
                    "json", MediaType.APPLICATION_JSON,
                    "zip", MediaType.parseMediaType("application/zip"),
                    "csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
                    "crt", MediaType.parseMediaType("application/x-x509-ca-cert"),
                    "xlsx", office("spreadsheetml.sheet"),
                    "docx", office("wordprocessingml.document"),
                    "pptx", office("presentationml.presentation"));

    private Download() {}

    private static MediaType office(String kind) {
        return MediaType.parseMediaType("application/vnd.openxmlformats-officedocument." + kind);
    }

    /**
     * @param name as it is to lie in the folder of downloads, with its ending
     */
    public static <T> ResponseEntity<T> of(String name, T content) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return of(name, KINDS.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM), content);
    }

    /** Of a kind that the ending of its name does not tell in full. */
    public static <T> ResponseEntity<T> of(String name, MediaType kind, T content) {
        return ResponseEntity.ok()
                .contentType(kind)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name).toString())
                .body(content);
    }

    /** Only a name with other letters than those of ASCII is written twice (RFC 6266). */
    private static ContentDisposition attachment(String name) {
        ContentDisposition.Builder told = ContentDisposition.attachment();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? told.filename(name).build()
                : told.filename(name, StandardCharsets.UTF_8).build();
    }
}
