package id.lokmin.intake.web;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of imports: choosing files, deliveries that wait, and everything that came in.
 *
 * @param problem why the files of the form before were not taken
 * @param waiting deliveries that nobody stored or gave up yet
 * @param total {@code 42 impor}
 */
record ImportsView(
        Frame frame,
        Texts texts,
        boolean mayImport,
        Upload upload,
        Optional<Finding> problem,
        List<Waiting> waiting,
        String search,
        List<Choice> profiles,
        String total,
        List<ImportLine> lines,
        Optional<String> newer,
        Optional<String> older,
        String workbook) {

    /** What the form promises and its script checks before it sends. */
    record Upload(long mostBytes, int mostFiles, String limit) {}

    /** A delivery that waits. */
    record Waiting(String address, String files, String when, String who, String state) {}

    String problemSentence() {
        return problem.map(one -> one.problem().code() + ": " + one.sentence(texts.language()))
                .orElse("");
    }

    String problemAdvice() {
        return problem.map(one -> one.advice(texts.language())).orElse("");
    }
}
