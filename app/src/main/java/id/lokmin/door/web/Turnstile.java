package id.lokmin.door.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets those who read in one after the other, in the order they came, as many at once as there are
 * carriers: with more of them under way the virtual threads' own queues are not fair, and of twenty
 * who read without a pause one waited up to twelve seconds while others were answered hundreds of
 * times.
 *
 * <p>Nobody waits here for longer than a moment: what holds the others up, such as a large file on
 * a slow line, may last. What somebody sends is not held up at all, for it may come slowly.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Turnstile implements Filter {

    private static final Duration PATIENCE = Duration.ofMillis(60);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Semaphore turns;
    private final Duration patience;

    @Autowired
    Turnstile() {
        this(Runtime.getRuntime().availableProcessors() + 1, PATIENCE);
    }

    /**
     * @param atOnce how many are let in
     * @param patience how long somebody waits before going in beside them
     */
    Turnstile(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        boolean turn =
                asked instanceof HttpServletRequest request
                        && READING.contains(request.getMethod())
                        && wait(turns, patience);
        try {
            rest.doFilter(asked, answer);
        } finally {
            if (turn) {
                turns.release();
            }
        }
    }

    private static boolean wait(Semaphore turns, Duration patience) {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
