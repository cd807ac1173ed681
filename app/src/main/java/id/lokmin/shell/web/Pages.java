package id.lokmin.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /**
     * A whole page.
     *
     * @param template below {@code src/main/jte}, for example {@code insight/web/grid.jte}
     */
    public ResponseEntity<byte[]> page(HttpStatusCode status, String template, Object view) {
        Utf8ByteOutput written = new Utf8ByteOutput();
        templates.render(template, view, written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.getContentLength());
        try {
            written.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResponseEntity.status(status).contentType(HTML).body(bytes.toByteArray());
    }
}
