package id.lokmin.shell.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a picture that a phone's camera opens (ISO/IEC 18004).
 *
 * @param side modules along one side, with the quiet zone of four
 * @param path the dark modules as an SVG path over a square of that side
 */
public record QrCode(int side, String path) {

    /**
     * @param address at most some 300 characters, or the picture gets too fine for old cameras
     */
    public static QrCode of(String address) {
        BitMatrix modules;
        try {
            modules =
                    new QRCodeWriter()
                            .encode(
                                    address,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            4));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no address for a picture", tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
                }
                x++;
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }
}
