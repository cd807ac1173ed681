package id.lokmin.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** A part of the application that stands in its navigation. */
public enum Section {
    HOME("/", visitor -> visitor.may(Permission.SEE_FIGURES)),
    COVERAGE("/capaian", visitor -> visitor.may(Permission.SEE_FIGURES)),
    DATA("/data", visitor -> visitor.may(Permission.SEE_FIGURES)),
    MEETINGS("/pertemuan", visitor -> visitor.may(Permission.SEE_FIGURES)),
    PROMISES("/janji", visitor -> visitor.may(Permission.SEE_FIGURES)),
    SETTINGS(
            "/pengaturan",
            visitor ->
                    Arrays.stream(Setting.values())
                            .anyMatch(setting -> visitor.may(setting.permission())));

    private final String address;
    private final Predicate<Visitor> open;

    Section(String address, Predicate<Visitor> open) {
        this.address = address;
        this.open = open;
    }

    public String address() {
        return address;
    }

    /** Whether there is anything in it for this visitor. */
    public boolean isOpenTo(Visitor visitor) {
        return open.test(visitor);
    }

    /** Where its name stands in the texts of the shell. */
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
