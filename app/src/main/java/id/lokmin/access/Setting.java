package id.lokmin.access;

import java.util.Locale;

/** A page of the settings, in the order they are listed. Each brings its words to shell's texts. */
public enum Setting {
    AREAS("/pengaturan/wilayah", Permission.EDIT_AREAS),
    SITES("/pengaturan/posyandu", Permission.EDIT_AREAS),
    BOUNDARIES("/pengaturan/batas", Permission.EDIT_AREAS),
    PROGRAMMES("/pengaturan/program", Permission.EDIT_PROGRAMMES),
    INDICATORS("/pengaturan/indikator", Permission.EDIT_PROGRAMMES),
    TARGETS("/pengaturan/target", Permission.READ_CATALOG),
    POSITIONS("/pengaturan/jabatan", Permission.SEE_PEOPLE),
    STAFF("/pengaturan/petugas", Permission.SEE_PEOPLE),
    LETTERHEADS("/pengaturan/surat", Permission.EDIT_LETTERS),
    LETTER_TEXTS("/pengaturan/naskah", Permission.EDIT_LETTERS),
    EVIDENCE("/pengaturan/bukti", Permission.EDIT_LETTERS),
    MAIL("/pengaturan/surel", Permission.SERVE),
    BACKUPS("/pengaturan/cadangan", Permission.BACK_UP),
    ACCOUNTS("/pengaturan/akun", Permission.MANAGE_ACCOUNTS),
    AUDIT("/pengaturan/jejak", Permission.SEE_AUDIT),
    NETWORK("/pengaturan/jaringan", Permission.SERVE);

    private final String address;
    private final Permission permission;

    Setting(String address, Permission permission) {
        this.address = address;
        this.permission = permission;
    }

    public String address() {
        return address;
    }

    /** What somebody needs to open it. */
    public Permission permission() {
        return permission;
    }

    /** Its name stands in the texts of the shell under this, its use under this + {@code .lead}. */
    public String key() {
        return "setting." + name().toLowerCase(Locale.ROOT);
    }
}
