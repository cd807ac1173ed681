package id.lokmin.access.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;

/**
 * The form of the very first account.
 *
 * @param here whether it may be made from where the visitor is
 * @param wrongField the field that is wrong; empty: none
 */
record FirstAccountView(
        Frame frame,
        Texts texts,
        boolean here,
        String signIn,
        String shownAs,
        String wrongField,
        String wrong) {

    boolean isWrong(String field) {
        return wrongField.equals(field);
    }
}
