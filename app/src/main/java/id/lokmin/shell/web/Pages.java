package id.lokmin.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes pages: a template, compiled with the rest of the house, and the one record it shows. */
@Component
public class Pages {

    /** Templates are found as classes below this package. */
    private static final String HOUSE = "id.lokmin";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Named, and not with a weight of nought (RFC 9110, 12.5.3). */
    private static final Pattern GZIP =
            Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), HOUSE);

    /**
     * A part of a page that is the same for everybody, to be kept and put into many.
     *
     * @param template below {@code src/main/jte}
     */
    public String part(String template, Object view) {
        StringOutput written = new StringOutput();
        templates.render(template, view, written);
        return written.toString();
    }

    /** The same, compressed as well, for a page that has {@link Part#PLACE} in it. */
    public Part keptPart(String template, Object view) {
        return new Part(written(template, view));
    }

    /**
     * A whole page.
     *
     * @param template below {@code src/main/jte}, for example {@code insight/web/grid.jte}
     */
    public ResponseEntity<byte[]> page(HttpStatusCode status, String template, Object view) {
        return ResponseEntity.status(status).contentType(HTML).body(written(template, view));
    }

    /**
     * A whole page around a part of it.
     *
     * @param encodings what the browser says it can read: its header {@code Accept-Encoding}
     */
    public ResponseEntity<byte[]> page(String template, Object view, Part part, String encodings) {
        byte[] around = written(template, view);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(HTML).varyBy(HttpHeaders.ACCEPT_ENCODING);
        return GZIP.matcher(encodings).find()
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(part.compressedWithin(around))
                : answer.body(part.within(around));
    }

    private byte[] written(String template, Object view) {
        Utf8ByteOutput written = new Utf8ByteOutput();
        templates.render(template, view, written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.getContentLength());
        try {
            written.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
