package id.lokmin.problem;

import java.util.Optional;

/**
 * Something that could be done about a problem.
 *
 * @param cause the cause it takes away, where it is meant for one
 * @param words what would be done
 * @param aim what it should bring; may be empty
 * @param chosen whether the meeting chose it
 * @param promise the promise it became, by the id of the room that keeps promises
 */
public record Alternative(
        String id,
        String problem,
        Optional<String> cause,
        String words,
        String aim,
        boolean chosen,
        Optional<String> promise) {

    public static final int LONGEST = 300;
}
