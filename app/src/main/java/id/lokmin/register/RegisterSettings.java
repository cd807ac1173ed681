package id.lokmin.register;

/**
 * What a Puskesmas may set about its register.
 *
 * @param lateEntryDays a dose entered more than so many days after it was given is late; 0 or more
 */
public record RegisterSettings(int lateEntryDays) {

    /** A week, as agreed where nothing else is written (indicator IMU-39 leaves n open). */
    public static final RegisterSettings USUAL = new RegisterSettings(7);

    public RegisterSettings {
        if (lateEntryDays < 0) {
            throw new IllegalArgumentException("register.late-entry-days is 0 or more");
        }
    }
}
