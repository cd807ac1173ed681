package id.lokmin.shell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses that open WhatsApp with a message typed in, to be sent by hand
 * (faq.whatsapp.com/5913398998672934). They lead out of Lokmin and stand in no log of it.
 */
public final class WhatsApp {

    private WhatsApp() {}

    /**
     * @param phone as it was written, or empty: WhatsApp then asks to whom
     */
    public static String address(String phone, String message) {
        return to(international(phone), message);
    }

    /**
     * @param number with the code of its country and nothing else, or empty
     */
    public static String to(String number, String message) {
        return "https://wa.me/"
                + number
                + "?text="
                + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@code 0812-3456-789 → 628123456789}; what is no mobile number of Indonesia is left out. */
    static String international(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        if (digits.startsWith("0")) {
            digits = "62" + digits.substring(1);
        }
        return digits.matches("628[0-9]{7,11}") ? digits : "";
    }
}
