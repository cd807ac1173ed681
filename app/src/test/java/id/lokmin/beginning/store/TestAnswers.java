package id.lokmin.beginning.store;

import id.lokmin.beginning.Answers;
import id.lokmin.shell.Storage;

/** The real answers, for tests of other rooms. */
public final class TestAnswers {

    private TestAnswers() {}

    public static Answers over(Storage storage) {
        return new StoredAnswers(storage);
    }
}
