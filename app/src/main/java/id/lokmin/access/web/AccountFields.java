package id.lokmin.access.web;

import id.lokmin.shell.Problem;

/** Beside which field of a form a problem with an account is told. */
final class AccountFields {

    static final String SIGN_IN = "nama";
    static final String SHOWN_AS = "tampil";
    static final String PASSWORD = "sandi";
    static final String PRESENT_PASSWORD = "sekarang";
    static final String ROLES = "peran";

    private AccountFields() {}

    /** The name of the field; empty where it belongs to none. */
    static String of(Problem problem) {
        return switch (problem) {
            case SIGN_IN_NAME_TAKEN, SIGN_IN_NAME_WRONG -> SIGN_IN;
            case SHOWN_NAME_WRONG -> SHOWN_AS;
            case PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_FAMOUS, PASSWORD_OWN_NAME, PASSWORD_SAME ->
                    PASSWORD;
            case PASSWORD_WRONG -> PRESENT_PASSWORD;
            case ROLE_NEEDED, ROLE_NEEDS_AREA, ROLE_ABOVE_OWN, LAST_KEEPER -> ROLES;
            default -> "";
        };
    }
}
