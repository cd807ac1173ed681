package id.lokmin.access.password;

import java.security.SecureRandom;

/**
 * Passwords to hand out: eight syllables that can be read aloud over the telephone, such as {@code
 * bako-rite-mulu-sepi}; 51 bits, enough for a password that is used once behind a lock-out.
 */
public final class StartPasswords {

    /** Without letters that are taken for others when heard or read. */
    private static final String CONSONANTS = "bcdghjklmnprstwy";

    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 8;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            if (i > 0 && i % 2 == 0) {
                word.append('-');
            }
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}
