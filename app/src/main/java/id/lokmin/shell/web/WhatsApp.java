package id.lokmin.shell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Addresses that open WhatsApp with a message typed in, to be sent by hand
 * (faq.whatsapp.com/5913398998672934). They lead out of Lokmin and stand in no log of it.
 */
public final class WhatsApp {

    private WhatsApp() {}

    /** A message to this telephone; to nobody yet, where it is none that WhatsApp can reach. */
    public static String address(String phone, String message) {
        return to(number(phone).orElse(""), message);
    }

    /** A message to this telephone; empty where it is none that WhatsApp can reach. */
    public static Optional<String> reaching(String phone, String message) {
        return number(phone).map(number -> to(number, message));
    }

    private static String to(String number, String message) {
        return "https://wa.me/"
                + number
                + "?text="
                + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * {@code 0812-3456-789 → 628123456789}; a number abroad where it is written with its plus (at
     * most 15 digits: ITU-T E.164). A line of a house or an office is none: {@code 0232 123456}.
     */
    static Optional<String> number(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        String whole = digits.startsWith("0") ? "62" + digits.substring(1) : digits;
        boolean indonesian = whole.matches("628[0-9]{7,11}");
        boolean abroad = phone.strip().startsWith("+") && whole.matches("(?!62)[1-9][0-9]{7,14}");
        return indonesian || abroad ? Optional.of(whole) : Optional.empty();
    }
}
