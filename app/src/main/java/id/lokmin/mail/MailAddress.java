package id.lokmin.mail;

import java.util.regex.Pattern;

/** Tells what can be an address of e-mail and what was mistyped. */
public final class MailAddress {

    /**
     * Narrower than RFC 5321 allows, and all that offices use: no quotes, one dot in the domain.
     */
    private static final Pattern USUAL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** Path length of RFC 5321, section 4.5.3.1.3, without its brackets. */
    private static final int LONGEST = 254;

    private MailAddress() {}

    public static boolean isOne(String typed) {
        return typed.length() <= LONGEST && USUAL.matcher(typed).matches();
    }
}
