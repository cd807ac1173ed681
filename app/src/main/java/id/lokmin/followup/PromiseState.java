package id.lokmin.followup;

import id.lokmin.paper.Tone;
import java.util.Locale;
import java.util.Optional;

/** How far a promise is. The labels are those of the form "Evaluasi RTL". */
public enum PromiseState {
    NOT_STARTED("Belum mulai", true),
    UNDER_WAY("Berjalan", true),
    DONE("Selesai", false),
    PARTLY_DONE("Selesai sebagian", true),
    STUCK("Terkendala", true),
    HANDED_ON("Dialihkan", false),
    CANCELLED("Dibatalkan", false);

    private final String label;
    private final boolean open;

    PromiseState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** As it stands on paper. */
    public String label() {
        return label;
    }

    /** Its sign on paper and page; colour never stands alone. */
    public Tone tone() {
        return switch (this) {
            case DONE -> Tone.GOOD;
            case UNDER_WAY, PARTLY_DONE -> Tone.FAIR;
            case STUCK -> Tone.BAD;
            case NOT_STARTED -> Tone.WARNING;
            case HANDED_ON, CANCELLED -> Tone.MUTED;
        };
    }

    /** Where its name stands in the texts. */
    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it comes back at the next meeting. */
    public boolean isOpen() {
        return open;
    }

    /** The state of a label, compared without case and spaces around it. */
    public static Optional<PromiseState> parse(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        for (PromiseState state : values()) {
            if (state.label.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
