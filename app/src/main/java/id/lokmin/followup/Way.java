package id.lokmin.followup;

import java.util.Locale;

/** How it was heard how a promise goes. */
public enum Way {
    /** The owner told it through the link of the promise. */
    LINK,
    TELEPHONE,
    WHATSAPP,
    IN_PERSON,
    /** A slip or letter that came back filled in. */
    PAPER,
    /** Said in a meeting. */
    MEETING;

    /** Whether a member of staff noted it for the owner ("diwakili"). */
    public boolean isNotedByStaff() {
        return this != LINK;
    }

    /** Where its name stands in the texts. */
    public String key() {
        return "way." + name().toLowerCase(Locale.ROOT);
    }
}
