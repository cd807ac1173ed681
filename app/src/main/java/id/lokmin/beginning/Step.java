package id.lokmin.beginning;

import java.util.Arrays;
import java.util.Optional;

/** A step of the first start, in order; each is a page under {@code /mulai}. */
public enum Step {
    LANGUAGE("bahasa"),
    PUSKESMAS("puskesmas"),
    VILLAGES("wilayah"),
    SITES("posyandu"),
    PROGRAMMES("program"),
    ACCOUNT("akun");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** As in its address and in the names of its texts. */
    public String word() {
        return word;
    }

    public String address() {
        return "/mulai/" + word;
    }

    /** Counted from 1, as people count. */
    public int number() {
        return ordinal() + 1;
    }

    public Optional<Step> before() {
        return Arrays.stream(values()).filter(step -> step.ordinal() == ordinal() - 1).findFirst();
    }

    public Optional<Step> after() {
        return Arrays.stream(values()).filter(step -> step.ordinal() == ordinal() + 1).findFirst();
    }
}
