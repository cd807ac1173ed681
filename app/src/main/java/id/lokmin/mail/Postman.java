package id.lokmin.mail;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries letters to the server, one after the other, on a thread of its own. Where the server
 * cannot be reached it waits, longer each time, and tries again; {@link #hurry} ends the wait.
 */
public final class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final MailSettings settings;
    private final Outbox outbox;
    private final MailRoute route;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean hurried;
    private volatile boolean closing;

    public Postman(MailSettings settings, Outbox outbox, MailRoute route) {
        this.settings = settings;
        this.outbox = outbox;
        this.route = route;
        this.thread = Thread.ofPlatform().name("lokmin-postman").daemon().unstarted(this::walk);
    }

    /** Begins, once the rooms are open. */
    public void start() {
        thread.start();
    }

    /** Tries at once what stays to be sent. */
    public void hurry() {
        lock.lock();
        try {
            hurried = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void walk() {
        Duration wait = FIRST_WAIT;
        try {
            outbox.giveUpInterrupted();
            while (!closing) {
                boolean stuck = carried();
                wait = stuck ? longer(wait) : FIRST_WAIT;
                if (rest(stuck ? wait : LONGEST_WAIT)) {
                    wait = FIRST_WAIT;
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean carried() {
        try {
            return carry();
        } catch (RuntimeException failed) {
            // Not the message: it may quote a row, and so an address.
            LOG.error("Sending stopped: {}", failed.getClass().getName());
            return true;
        }
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /**
     * Carries all that stays to be sent.
     *
     * @return whether something stays because of a passing trouble
     */
    boolean carry() {
        Set<String> aside = new HashSet<>();
        Optional<MailServer> server = settings.server();
        while (server.isPresent() && !closing) {
            Optional<Mail> mail = outbox.take(aside);
            if (mail.isEmpty()) {
                break;
            }
            Optional<Trouble> trouble = route.deliver(server.get(), mail.get());
            if (trouble.isEmpty()) {
                outbox.sent(mail.get());
            } else {
                outbox.failed(mail.get(), trouble.get());
                LOG.info("A letter did not leave: {}", trouble.get());
                aside.add(mail.get().key());
                if (trouble.get().isOfServer()) {
                    return true;
                }
            }
            server = settings.server();
        }
        return outbox.isWaiting();
    }

    /** Waits until somebody hurries, which it tells, or for so long. */
    private boolean rest(Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (!hurried && !closing && left > 0) {
                left = rung.awaitNanos(left);
            }
            boolean was = hurried;
            hurried = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closing = true;
        hurry();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
