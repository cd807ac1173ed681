package id.lokmin.followup.web;

import id.lokmin.access.GuestLink;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseLinks;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminder;
import id.lokmin.followup.Reminders;
import id.lokmin.mail.Mail;
import id.lokmin.mail.MailAddress;
import id.lokmin.mail.MailProgress;
import id.lokmin.mail.MailSent;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Posted;
import id.lokmin.mail.Postman;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.PhoneAddress;
import java.util.Collection;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminders that go out by e-mail: each once, to the address of whoever holds the position. */
@Component
@ConditionalOnWebApplication
class ReminderMail {

    private static final String KIND = "pengingat";

    private final MailSettings settings;
    private final Outbox outbox;
    private final Postman postman;
    private final Reminders reminders;
    private final Promises promises;
    private final PromiseLinks links;
    private final Positions positions;
    private final Places places;
    private final Institutions institutions;
    private final PhoneAddress phones;
    private final PuskesmasDay days;

    ReminderMail(
            MailSettings settings,
            Outbox outbox,
            Postman postman,
            Reminders reminders,
            Promises promises,
            PromiseLinks links,
            Positions positions,
            Places places,
            Institutions institutions,
            PhoneAddress phones,
            PuskesmasDay days) {
        this.settings = settings;
        this.outbox = outbox;
        this.postman = postman;
        this.reminders = reminders;
        this.promises = promises;
        this.links = links;
        this.positions = positions;
        this.places = places;
        this.institutions = institutions;
        this.phones = phones;
        this.days = days;
    }

    boolean isOn() {
        return settings.server().isPresent();
    }

    private static String key(Reminder reminder) {
        return KIND + "/" + reminder.key();
    }

    /** What is sent on one day goes together. */
    private String bundle() {
        return KIND + " " + days.today();
    }

    MailProgress progress(Texts mail) {
        return MailProgress.of(bundle(), outbox.progress(bundle()), mail);
    }

    Optional<Posted> posted(Reminder reminder) {
        return outbox.find(key(reminder));
    }

    /** Whether it can still go out: not sent in any way, not under way, and there is an address. */
    boolean canGo(Reminder reminder, Promise promise) {
        return isOn()
                && reminder.sent().isEmpty()
                && promise.isOpen()
                && posted(reminder).filter(Posted::isUnderWayOrSent).isEmpty()
                && address(promise).isPresent();
    }

    private Optional<String> address(Promise promise) {
        return positions
                .find(promise.says().owner().position(), days.today())
                .flatMap(Position::holder)
                .map(Holder::email)
                .filter(MailAddress::isOne);
    }

    /**
     * Posts those of some reminders that can go.
     *
     * @return how many were posted
     */
    int post(Collection<Reminder> wanted, String actor) {
        PromiseWords words = PromiseWords.of(Language.INDONESIAN, places, days.today());
        int posted = 0;
        for (Reminder reminder : wanted) {
            Optional<Promise> promise =
                    promises.find(reminder.promiseId()).filter(one -> canGo(reminder, one));
            if (promise.isPresent() && outbox.post(mail(reminder, promise.get(), words), actor)) {
                posted++;
            }
        }
        if (posted > 0) {
            postman.hurry();
        }
        return posted;
    }

    private Mail mail(Reminder reminder, Promise promise, PromiseWords words) {
        String office = institutions.find().map(Institution::name).orElse("");
        Optional<String> link =
                phones.base()
                        .flatMap(
                                base -> links.live(promise).map(GuestLink::path).map(base::concat));
        String text =
                link.map(address ->
                                ReminderWords.reminding(
                                        promise, reminder.daysBefore(), words, office, address))
                        .orElseGet(() ->
                                ReminderWords.remindingWithoutLink(
                                        promise, reminder.daysBefore(), words, office));
        return new Mail(
                key(reminder),
                bundle(),
                address(promise).orElseThrow(),
                words.texts().get("message.subject", office),
                text);
    }

    /** Takes back a letter that has not left, because its owner was told in another way. */
    void withdraw(String reminderKey, String actor) {
        outbox.withdraw(KIND + "/" + reminderKey, actor);
    }

    /** A reminder whose letter left is sent. */
    @EventListener
    void left(MailSent sent) {
        if (sent.key().startsWith(KIND + "/")) {
            reminders.mark(sent.key().substring(KIND.length() + 1), true, sent.by());
        }
    }
}
