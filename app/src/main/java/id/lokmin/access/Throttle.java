package id.lokmin.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one address from using up the machine: 30 attempts at once and 30 a minute, in memory, in
 * front of the slow hash. The lock-out that counts is {@link Attempts}; this one only saves work.
 *
 * <p>Safe for several threads.
 */
public final class Throttle {

    private static final int A_MINUTE = 30;

    /** Addresses remembered; the one not heard of longest goes first. */
    private static final int REMEMBERED = 10_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public Throttle(InstantSource clock) {
        this.time = new ClockMeter(clock);
    }

    /** Whether an address may try now; asking uses one attempt up. */
    public boolean admits(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(address, _ -> full());
        }
        return bucket.tryConsume(1);
    }

    /** Whether an address has none left; asking uses nothing up. */
    public boolean isSpent(String address) {
        synchronized (buckets) {
            Bucket bucket = buckets.get(address);
            return bucket != null && bucket.getAvailableTokens() == 0;
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit ->
                        limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }

    private record ClockMeter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
