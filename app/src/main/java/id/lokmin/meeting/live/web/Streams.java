package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.LiveRoom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells browsers what is new in the room of a meeting, as server-sent events (HTML Living Standard,
 * section 9.2).
 *
 * <p>Each browser has a virtual thread that waits for the room, so a phone that reads slowly keeps
 * nobody else waiting. It is told the present state at once and after every change, and a heartbeat
 * in between, by which it knows that it is not talking to a dead line. A stream ends by itself
 * after ten minutes and is asked for again: whoever was signed out in between is not let in.
 */
@Component
@ConditionalOnWebApplication
class Streams {

    /** As many at once; of the server's connections some stay for pages and forms. */
    static final int MOST = 250;

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long HEARTBEAT = 15_000;
    private static final long AGAIN_AFTER = 2_000;

    private final LiveRoom room;
    private final InstantSource clock;
    private final Semaphore free = new Semaphore(MOST);

    Streams(LiveRoom room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    /** What a stream tells. */
    @FunctionalInterface
    interface News {

        /**
         * What there is to tell to somebody who has seen the room up to a revision; empty where
         * there is nothing.
         *
         * @return JSON
         */
        Optional<String> after(long seen);
    }

    /** Begins to tell, of each change as soon as it is there. */
    SseEmitter open(String meetingId, long seen, News news) {
        return open(meetingId, seen, Duration.ZERO, news);
    }

    /**
     * Begins to tell.
     *
     * @param pause between two tellings at least; what happened in between is told together
     * @param seen the revision that the browser knows already; -1 for nothing at all
     * @throws ResponseStatusException 503 where too many listen already
     */
    SseEmitter open(String meetingId, long seen, Duration pause, News news) {
        if (!free.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "streams");
        }
        SseEmitter emitter = new SseEmitter(LONGEST.plusMinutes(1).toMillis());
        Listener listener = new Listener(meetingId, emitter, pause, news);
        Thread thread = Thread.ofVirtual().name("siaran").unstarted(() -> listener.tell(seen));
        emitter.onCompletion(thread::interrupt);
        emitter.onTimeout(thread::interrupt);
        emitter.onError(_ -> thread.interrupt());
        thread.start();
        return emitter;
    }

    /** How many listen now. */
    int listening() {
        return MOST - free.availablePermits();
    }

    /**
     * Lets the server end without waiting for those who listen. This is said before the server
     * begins to wait for answers under way, up to 30 seconds; {@code @PreDestroy} comes after that.
     */
    @EventListener(ContextClosedEvent.class)
    void end() {
        room.close();
    }

    private final class Listener {

        private final String meetingId;
        private final SseEmitter emitter;
        private final Duration pause;
        private final News news;
        private String told = "";

        Listener(String meetingId, SseEmitter emitter, Duration pause, News news) {
            this.meetingId = meetingId;
            this.emitter = emitter;
            this.pause = pause;
            this.news = news;
        }

        void tell(long known) {
            try {
                long end = clock.millis() + LONGEST.toMillis();
                long seen = known;
                while (clock.millis() < end && !room.isClosing()) {
                    long now = room.revision(meetingId);
                    send(now, news.after(seen).filter(state -> !state.equals(told)));
                    seen = now;
                    Thread.sleep(pause);
                    room.await(meetingId, seen, HEARTBEAT);
                }
                emitter.complete();
            } catch (InterruptedException | IOException | IllegalStateException gone) {
                // The browser left, or the container ended the answer: there is nobody to tell.
            } catch (RuntimeException failed) {
                emitter.completeWithError(failed);
            } finally {
                free.release();
            }
        }

        private void send(long revision, Optional<String> state) throws IOException {
            SseEmitter.SseEventBuilder event = SseEmitter.event().reconnectTime(AGAIN_AFTER);
            if (state.isPresent()) {
                told = state.get();
                String whole = "{\"now\":" + clock.millis() + ",\"state\":" + told + "}";
                event.id(Long.toString(revision)).data(whole, TEXT);
            } else {
                event.name("detak").data(Long.toString(clock.millis()), TEXT);
            }
            emitter.send(event);
        }
    }
}
