package id.lokmin.followup;

import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Prepares the reminders whose day has come, each once, with the link by which its owner answers.
 * Sending them is another's work.
 */
@Component
public class ReminderRound {

    /** Who prepares them where nobody asked for it. */
    public static final String ITSELF = "Lokmin";

    private final Reminders reminders;
    private final Promises promises;
    private final PromiseLinks links;
    private final PuskesmasDay days;
    private final Storage storage;

    public ReminderRound(
            Reminders reminders,
            Promises promises,
            PromiseLinks links,
            PuskesmasDay days,
            Storage storage) {
        this.reminders = reminders;
        this.promises = promises;
        this.links = links;
        this.days = days;
        this.storage = storage;
    }

    /**
     * Prepares what is waiting today; writes nothing where nothing is.
     *
     * @return those that were prepared now
     */
    public List<Reminder> prepare(String actor) {
        LocalDate today = days.today();
        if (reminders.waiting(today).isEmpty()) {
            return List.of();
        }
        return storage.writeApart(_ -> {
            List<Reminder> waiting = reminders.waiting(today);
            waiting.stream()
                    .map(one -> promises.find(one.promiseId()))
                    .flatMap(Optional::stream)
                    .forEach(promise -> links.issue(promise, actor));
            reminders.prepare(today, actor);
            return waiting;
        });
    }
}
