package id.lokmin.paper;

import java.util.List;
import java.util.Optional;

/**
 * The head of an official letter (kop surat): whom the office belongs to, its own name, where to
 * reach it.
 *
 * <p>Example, from top to bottom: {@code PEMERINTAH KOTA CIREBON}, {@code DINAS KESEHATAN} (the
 * superiors), {@code UPTD PUSKESMAS KALITANJUNG} (the name), street and e-mail (the contact lines),
 * closed by a double rule. A Kecamatan has one superior only.
 */
public record Letterhead(
        List<String> superiors, String name, List<String> contact, Optional<Picture> logo) {

    public Letterhead {
        superiors = List.copyOf(superiors);
        contact = List.copyOf(contact);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A letterhead names its office");
        }
    }

    /** A letterhead without a logo; the space for it is not kept. */
    public static Letterhead of(List<String> superiors, String name, String... contact) {
        return new Letterhead(superiors, name, List.of(contact), Optional.empty());
    }

    public Letterhead withLogo(Picture picture) {
        return new Letterhead(superiors, name, contact, Optional.of(picture));
    }
}
