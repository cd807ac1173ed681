package id.lokmin.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is at the Puskesmas, and so what they may do.
 *
 * <p>One person may have several roles. Sector partners have none: they act through links, paper,
 * or a member of staff who notes it for them.
 */
public enum Role {
    /** Keeps the application: everything, accounts and backups included. */
    KEEPER("pengelola", false, EnumSet.allOf(Permission.class)),
    /** Kepala Puskesmas: leads, and answers for everything but the machine. */
    HEAD(
            "kepala",
            false,
            EnumSet.complementOf(
                    EnumSet.of(Permission.SET_UP, Permission.RESTORE, Permission.SERVE))),
    /** Notulis or tim manajemen: prepares, types, files. */
    SECRETARY(
            "notulis",
            false,
            EnumSet.of(
                    Permission.SEE_FIGURES,
                    Permission.ENTER_FIGURES,
                    Permission.IMPORT,
                    Permission.CORRECT_SENTENCES,
                    Permission.MAKE_PAPERS,
                    Permission.HOLD_MEETINGS,
                    Permission.KEEP_PROMISES,
                    Permission.ANALYSE_PROBLEMS,
                    Permission.SEE_PEOPLE,
                    Permission.EDIT_PEOPLE,
                    Permission.EDIT_AREAS,
                    Permission.EDIT_LETTERS,
                    Permission.READ_CATALOG,
                    Permission.CALCULATE)),
    /** PJ program or PJ klaster: owns indicators. */
    PROGRAMME_OFFICER(
            "pj",
            false,
            EnumSet.of(
                    Permission.SEE_FIGURES,
                    Permission.SEE_NAMES,
                    Permission.ENTER_FIGURES,
                    Permission.IMPORT,
                    Permission.CORRECT_SENTENCES,
                    Permission.MAKE_PAPERS,
                    Permission.KEEP_PROMISES,
                    Permission.ANALYSE_PROBLEMS,
                    Permission.SEE_PEOPLE,
                    Permission.EDIT_PROGRAMMES,
                    Permission.READ_CATALOG,
                    Permission.CALCULATE)),
    /** Bidan desa or pembina wilayah: owns an area and hands in its data. */
    AREA_OFFICER(
            "pembina",
            true,
            EnumSet.of(
                    Permission.SEE_FIGURES,
                    Permission.SEE_NAMES,
                    Permission.ENTER_FIGURES,
                    Permission.KEEP_PROMISES,
                    Permission.SEE_PEOPLE,
                    Permission.READ_CATALOG)),
    /** Kader: hands in the data of a posyandu or RW. */
    CADRE("kader", true, EnumSet.of(Permission.SEE_FIGURES, Permission.ENTER_FIGURES)),
    /** Dinas Kesehatan: reads. */
    DISTRICT("dinas", false, EnumSet.of(Permission.SEE_FIGURES, Permission.READ_CATALOG));

    private final String code;
    private final boolean boundToAreas;
    private final Set<Permission> permissions;

    Role(String code, boolean boundToAreas, EnumSet<Permission> own) {
        this.code = code;
        this.boundToAreas = boundToAreas;
        EnumSet<Permission> all = EnumSet.of(Permission.ENTER, Permission.OWN_ACCOUNT);
        all.addAll(own);
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** As it is stored, and as texts are named after it: {@code role.kepala}. */
    public String code() {
        return code;
    }

    /** Whether it holds only in the areas it was granted for. */
    public boolean isBoundToAreas() {
        return boundToAreas;
    }

    /** What it lets one do; with every role one may enter and keep one's own account. */
    public Set<Permission> permissions() {
        return permissions;
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
