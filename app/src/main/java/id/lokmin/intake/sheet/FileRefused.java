package id.lokmin.intake.sheet;

import java.util.List;

/**
 * A file that is not read at all, and why.
 *
 * <p>It carries no content of the file, only sizes and kinds, so that it may be logged.
 */
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read. */
    public enum Why {
        /** It is not there or may not be opened. */
        NOT_FOUND,
        /** It holds nothing. */
        EMPTY,
        /** It is larger than the limit; arguments: size and limit in MB. */
        TOO_LARGE,
        /** It unpacks to far more than it is: a zip bomb, made or met. */
        INFLATES,
        /** It needs a password. */
        LOCKED,
        /** It is another kind of file; argument: which. */
        OTHER_KIND,
        /** It is damaged; argument: what the reader met. */
        BROKEN
    }

    private final Why why;
    private final transient List<String> arguments;

    public FileRefused(Why why, String... arguments) {
        super(why.name());
        this.why = why;
        this.arguments = List.of(arguments);
    }

    public Why why() {
        return why;
    }

    public List<String> arguments() {
        return arguments;
    }
}
