package id.lokmin.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(20)
class TurnstileTest {

    private final List<Integer> answered = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);

    /** Somebody who is under way until the latch opens. */
    private Thread ask(Turnstile turnstile, String method, int who) {
        FilterChain page =
                (_, _) -> {
                    answered.add(who);
                    try {
                        open.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                };
        return Thread.startVirtualThread(() -> {
            try {
                turnstile.doFilter(
                        new MockHttpServletRequest(method, "/capaian"),
                        new MockHttpServletResponse(),
                        page);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void awaitAnswered(int count) throws InterruptedException {
        while (answered.size() < count) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @Test
    void those_who_read_come_in_as_they_came_and_no_more_than_are_let_in()
            throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, Duration.ofMinutes(1));
        List<Thread> asking = new ArrayList<>(List.of(ask(turnstile, "GET", 0)));
        awaitAnswered(1);
        for (int who = 1; who <= 5; who++) {
            Thread next = ask(turnstile, "GET", who);
            awaitWaiting(next);
            asking.add(next);
        }
        assertThat(answered).containsExactly(0);
        open.countDown();
        for (Thread thread : asking) {
            thread.join();
        }
        assertThat(answered).isEqualTo(IntStream.rangeClosed(0, 5).boxed().toList());
    }

    @Test
    void what_is_sent_does_not_wait() throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, Duration.ofMinutes(1));
        Thread reads = ask(turnstile, "GET", 0);
        awaitAnswered(1);
        Thread sends = ask(turnstile, "POST", 1);
        awaitAnswered(2);
        open.countDown();
        reads.join();
        sends.join();
        assertThat(answered).containsExactly(0, 1);
    }

    @Test
    void nobody_waits_for_longer_than_a_moment() throws InterruptedException {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(10));
        Thread slow = ask(turnstile, "GET", 0);
        awaitAnswered(1);
        Thread next = ask(turnstile, "GET", 1);
        awaitAnswered(2);
        open.countDown();
        slow.join();
        next.join();
        assertThat(answered).containsExactly(0, 1);
    }
}
