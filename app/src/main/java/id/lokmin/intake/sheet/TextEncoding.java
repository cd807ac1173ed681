package id.lokmin.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: by its byte order mark, else UTF-8 where every byte agrees, else the
 * Windows-1252 of an older Excel.
 */
public record TextEncoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        boolean marked =
                head.length == 3
                        && (head[0] & 0xFF) == 0xEF
                        && (head[1] & 0xFF) == 0xBB
                        && (head[2] & 0xFF) == 0xBF;
        if (marked) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /** The text from behind the mark. */
    public BufferedReader open(Path file) throws IOException {
        return open(file, markBytes);
    }

    /** The text from a position in bytes. */
    BufferedReader open(Path file, long position) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(position);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = n < 0;
                bytes.position(bytes.position() + Math.max(0, n)).flip();
                if (decoder.decode(bytes, text, end).isError()) {
                    return false;
                }
                text.clear();
                bytes.compact();
                if (end) {
                    return true;
                }
            }
        }
    }
}
