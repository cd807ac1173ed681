package id.lokmin.access.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * The door.
 *
 * @param typed the sign-in name that was typed
 * @param wanted where to go afterwards
 * @param wrong what is wrong with what was typed; empty: nothing
 * @param advice what to do about it
 * @param samples accounts of the demonstration, for one click; none elsewhere
 */
record SignInView(
        Frame frame,
        Texts texts,
        String typed,
        String wanted,
        String wrong,
        String advice,
        List<Sample> samples) {

    /** An account of the demonstration. */
    record Sample(String id, String shownAs, String roles) {}

    boolean isWrong() {
        return !wrong.isEmpty();
    }
}
