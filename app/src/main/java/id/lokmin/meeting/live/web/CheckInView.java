package id.lokmin.meeting.live.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.Optional;

/**
 * The page of a phone that arrives.
 *
 * @param address where the form is sent
 * @param device what the phone keeps as its own, for browsers that keep no cookie
 * @param meeting its name; {@code when} day and place
 * @param done what is noted of this phone
 * @param follow where the screen can be followed; empty where it cannot
 */
record CheckInView(
        Frame frame,
        Texts texts,
        String address,
        String device,
        String meeting,
        String when,
        Optional<Done> done,
        String follow,
        ArrivalForm form) {

    /**
     * What is noted.
     *
     * @param path of the signature; empty where there is none
     */
    record Done(String name, String position, String sector, String at, String path) {}

    /** Whether the form stands open. */
    boolean isTyping() {
        return done.isEmpty() || !form.wrong().isEmpty();
    }
}
