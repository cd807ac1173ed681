package id.lokmin.followup;

import java.time.LocalDate;
import java.util.List;

/** All reminders ever prepared. */
public interface Reminders {

    /** When this Puskesmas reminds. */
    ReminderDays days();

    /** Changes when it reminds. */
    void remindOn(ReminderDays days, String actor);

    /** The reminders that would be prepared today. */
    List<Reminder> waiting(LocalDate today);

    /**
     * Prepares what is waiting. One promise, day and stage is prepared once, also when two ask at
     * the same moment.
     *
     * @return how many were prepared
     */
    int prepare(LocalDate today, String actor);

    /** Those prepared, the latest first. */
    List<Reminder> list();

    /**
     * Notes that a reminder was sent, or that it was not after all; false where it is not known.
     */
    boolean mark(String key, boolean sent, String actor);
}
