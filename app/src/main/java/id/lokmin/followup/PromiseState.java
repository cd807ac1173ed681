package id.lokmin.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a promise is. The words are those written on RTL tables in Puskesmas. */
public enum PromiseState {
    NOT_STARTED("Belum mulai", true),
    UNDER_WAY("Berjalan", true),
    DONE("Selesai", false),
    PARTLY_DONE("Selesai sebagian", true),
    HINDERED("Terkendala", true),
    HANDED_ON("Dialihkan", false),
    CANCELLED("Dibatalkan", false);

    private final String word;
    private final boolean open;

    PromiseState(String word, boolean open) {
        this.word = word;
        this.open = open;
    }

    /** The Indonesian word on papers and in files. */
    public String word() {
        return word;
    }

    /** Whether it is still to be talked about at the next meeting. */
    public boolean isOpen() {
        return open;
    }

    /** Reads the word of a file; case and outer blanks do not matter. */
    public static Optional<PromiseState> find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> state.word.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
