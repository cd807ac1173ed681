package id.lokmin.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.Tika;

/** What a file is by its first bytes; its name is not asked. */
enum FileKind {
    /** A zip archive; whether it is a workbook, its parts say. */
    ZIP,
    /** Microsoft's older container: an .xls, or a workbook behind a password. */
    OLE2,
    /** A web page or the XML of Excel 2003, often named .xls. */
    MARKUP,
    /** Rows of text with some delimiter. */
    TEXT;

    private static final int HEAD = 8_192;

    static FileKind of(Path file) throws IOException, FileRefused {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new FileRefused(FileRefused.Why.EMPTY);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        if (!wide && isBinary(head)) {
            throw new FileRefused(FileRefused.Why.OTHER_KIND, mediaType(file));
        }
        String start =
                new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\\P{ASCII}+", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        boolean markup =
                start.startsWith("<")
                        && (start.contains("<table")
                                || start.contains("<html")
                                || start.contains("<workbook"));
        return markup ? MARKUP : TEXT;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return startsWith(head, '%', 'P', 'D', 'F');
    }

    static String mediaType(Path file) throws IOException {
        return new Tika().detect(file);
    }
}
