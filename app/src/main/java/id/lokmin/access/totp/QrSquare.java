package id.lokmin.access.totp;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as an SVG path of unit squares, drawn by the page in its own colours.
 *
 * @param size squares on a side, the quiet zone of four on each side included
 * @param path {@code M4 4h7v1h-7z…}
 */
public record QrSquare(int size, String path) {

    private static final int QUIET_ZONE = 4;

    public static QrSquare of(String text) {
        try {
            BitMatrix squares =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.CHARACTER_SET,
                                            StandardCharsets.UTF_8.name(),
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            QUIET_ZONE));
            return new QrSquare(squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int end = x;
                while (end < squares.getWidth() && squares.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    int wide = end - x;
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(wide).append("v1h-").append(wide).append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
