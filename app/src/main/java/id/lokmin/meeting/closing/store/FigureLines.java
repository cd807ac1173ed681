package id.lokmin.meeting.closing.store;

import id.lokmin.insight.PresentedFigure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The frozen figures of one indicator as one text: a line for each place, deflated, in Base64. The
 * demonstration's 1,662 cells take 34 KB this way.
 */
final class FigureLines {

    private FigureLines() {}

    static String pack(List<PresentedFigure> figures) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            deflating.write(plain(figures).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    static List<PresentedFigure> unpack(String indicator, String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (InflaterInputStream inflating =
                new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflating.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> PresentedFigure.read(indicator, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String plain(List<PresentedFigure> figures) {
        return figures.stream().map(PresentedFigure::line).collect(Collectors.joining("\n"));
    }
}
