package id.lokmin.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the money of a promise comes from, as it is written on plans. What is marked unverified was
 * not read in a regulation: it stands as practice tells it.
 */
public enum FundingSource {
    /** Operational aid of the ministry, rules anew each year. */
    BOK("BOK", true, "bok"),
    BLUD("BLUD", false, "blud"),
    CAPITATION("JKN kapitasi", false, "kapitasi", "jkn"),
    DISTRICT("APBD", false, "apbd"),
    VILLAGE("Dana Desa / APBDes", true, "dana desa", "apbdes", "apb desa", "add"),
    URBAN_VILLAGE("Dana Kelurahan", false, "dana kelurahan", "kelurahan"),
    DONATION("CSR / donasi", true, "csr", "donasi", "bumdes", "baznas"),
    COMMUNITY("Swadaya", true, "swadaya", "gotong royong"),
    NONE("Tidak perlu dana", true, "tidak perlu", "tanpa dana");

    private final String label;
    private final boolean verified;
    private final List<String> words;

    FundingSource(String label, boolean verified, String... words) {
        this.label = label;
        this.verified = verified;
        this.words = List.of(words);
    }

    /** As it stands on paper. */
    public String label() {
        return label;
    }

    /** Whether its calendar and rule were found in a source that can be named. */
    public boolean isVerified() {
        return verified;
    }

    /** Every source that a plan's words name: {@code "Dana Desa, BOK"} names two. */
    public static List<FundingSource> named(String funding) {
        String written = " " + funding.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        return Arrays.stream(values())
                .filter(source ->
                        source.words.stream().anyMatch(word -> written.contains(" " + word)))
                .filter(source -> source != DISTRICT || !written.contains("apbdes"))
                .toList();
    }
}
