package id.lokmin.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names out of words for sky, water, plants and spices, and numbers that nobody can hold.
 *
 * <p>Every NIK begins with 99, a province that does not exist; every telephone number lies in the
 * 0800 range, which is not given to persons.
 */
final class InventedPeople {
    private static final List<String> FIRST =
            words(
                    "Awan Embun Fajar Senja Pelangi Bintang Samudra Rimba Mega Lembah Kabut Telaga Ombak Pasir"
                            + " Angin Gerimis Mentari Purnama Sungai Muara Teluk Karang Lazuardi Cakrawala Hujan"
                            + " Bayu Tirta Kemarau Musim Lentera");
    private static final List<String> SECOND =
            words(
                    "Kenari Cendana Meranti Mahoni Jambu Kelapa Pandan Serai Kunyit Jahe Kemiri Pala Cengkih"
                            + " Melinjo Rambutan Srikaya Nangka Sirsak Belimbing Duku Manggis Kecapi Sawo Jeruk"
                            + " Ketumbar Lengkuas Bambu Rotan Teratai Kapulaga");
    private static final List<String> THIRD =
            words(
                    "Biru Ungu Jingga Kuning Hijau Putih Kelabu Merah Perak Emas Pagi Siang Petang Utara Selatan"
                            + " Timur Barat Tengah Hulu Hilir");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();
    private int serial;

    InventedPeople(String stream) {
        this.chance = Chance.of(stream);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** A name that this stream has not given before. */
    String name() {
        while (true) {
            String name = chance.pick(FIRST) + " " + chance.pick(SECOND) + " " + chance.pick(THIRD);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    /** A NIK of the right form (girls' day of birth plus 40) in the province 99. */
    String nik(LocalDate born, boolean boy) {
        int day = born.getDayOfMonth() + (boy ? 0 : 40);
        return String.format(
                Locale.ROOT,
                "997403%02d%02d%02d%04d",
                day,
                born.getMonthValue(),
                born.getYear() % 100,
                ++serial % 10_000);
    }
}
