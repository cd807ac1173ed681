package id.lokmin.intake;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Several files brought in one after the other, each reported on as soon as it is done.
 *
 * <p>Each file is stored for itself: a file that cannot be read leaves the others be.
 */
public final class Imports {

    /** Everything is stored. */
    public static final int ALL = 0;

    /** Of at least one file nothing is stored. */
    public static final int NOTHING = 1;

    /** Everything but some rows is stored. */
    public static final int SOME = 3;

    private final Intake intake;
    private final RejectFiles rejects;

    public Imports(Intake intake, RejectFiles rejects) {
        this.intake = intake;
        this.rejects = rejects;
    }

    /** Words for people, written to a terminal while the work goes on. */
    public FileReport report(Terminal terminal) {
        return new FileReport(terminal);
    }

    /** Brings files in and writes the workbooks of rejected rows; answers with the exit code. */
    public int run(List<Wish> wishes, String actor, FileReport report) {
        return each(wishes, actor, report, true);
    }

    /** Says what {@link #run} would say and stores nothing, neither rows nor workbooks. */
    public int rehearse(List<Wish> wishes, String actor, FileReport report) {
        return intake.rehearse(() -> each(wishes, actor, report, false));
    }

    private int each(List<Wish> wishes, String actor, FileReport report, boolean real) {
        int code = ALL;
        List<Wish> ordered = intake.inReadingOrder(wishes);
        for (int i = 0; i < ordered.size(); i++) {
            Wish wish = ordered.get(i);
            report.reading(wish.fileName(), i + 1, ordered.size());
            int one = one(wish, actor, report, real);
            code = code == NOTHING || one == NOTHING ? NOTHING : Math.max(code, one);
        }
        return code;
    }

    private int one(Wish wish, String actor, FileReport report, boolean real) {
        try {
            Result result = intake.commit(intake.preview(wish), actor);
            report.done(result, real);
            if (real && result.counts().rejected() > 0) {
                keepRejected(wish, result, report);
            }
            if (result.counts().rejected() == 0) {
                return ALL;
            }
            return result.counts().isAnythingStored() ? SOME : NOTHING;
        } catch (Refusal refusal) {
            report.refused(wish.fileName(), refusal.finding());
            return NOTHING;
        }
    }

    private void keepRejected(Wish wish, Result result, FileReport report) {
        Path target = rejects.byName(wish.fileName());
        try {
            if (rejects.keep(result, target, report.language())) {
                report.rejectedRowsIn(target);
            }
        } catch (IOException failed) {
            report.refused(
                    wish.fileName(), Finding.of(Problem.FILE_NOT_WRITABLE, "", target.toString()));
        }
    }
}
