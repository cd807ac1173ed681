package id.lokmin.shell;

/**
 * Work that cannot be done, with the reason that is told to the person who asked. The command
 * prints it in one line and ends with exit code 1.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Refusal(Finding finding) {
        super(finding.problem().code() + " " + finding.problem());
        this.finding = finding;
    }

    public Refusal(Finding finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    public static Refusal because(Problem problem, String... arguments) {
        return new Refusal(Finding.of(problem, "", arguments));
    }

    public Finding finding() {
        return finding;
    }
}
