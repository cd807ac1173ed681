package id.lokmin.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The page {@code docs/benchmarks/README.md}, made out of the logs beside it: never typed, so that
 * it cannot say what no run has found.
 */
final class BenchmarkTable {

    private static final String HEAD =
            """
            # Benchmarks

            Written by `./lokmin bench` out of the logs in this folder; a test makes it again and compares. Each log says where it ran and shows every round; here stands the newest log of every measurement.

            The machines had two cores and other work beside, so seconds say little about another machine: CPU seconds are steadier, and a ratio (×) against something simpler in the same run is steadiest. Where a figure says *best*, the median of the same rounds stands below it. A missed goal stays here as it was measured, with the reason and the next idea.
            """;

    private BenchmarkTable() {}

    /**
     * The page.
     *
     * @param folder holds a folder of logs per day and commit, and {@code elsewhere.tsv}
     */
    static String of(Path folder) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        List<LogFile> logs = LogFile.newest(folder);
        page.append("\n| Measurement | Figure | Found | Goal | |\n|---|---|--:|--:|---|\n");
        logs.forEach(log -> rows(page, log));
        page.append("\n## The same work elsewhere\n\n");
        page.append("Not measured beside ours: another run, another day.\n\n");
        elsewhere(page, folder.resolve("elsewhere.tsv"));
        logs.forEach(log -> about(page, folder, log));
        return page.toString();
    }

    private static void rows(StringBuilder page, LogFile log) {
        String name = "[" + log.name() + "](#" + log.name() + ")";
        for (Figure figure : log.figures()) {
            page.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(figure.name())
                    .append(" | ")
                    .append(grouped(figure.value()))
                    .append(' ')
                    .append(figure.unit())
                    .append(" | ")
                    .append(
                            figure.goal()
                                    .map(goal -> goal.side().words() + " " + grouped(goal.bound()))
                                    .orElse(""))
                    .append(" | ")
                    .append(verdict(figure))
                    .append(" |\n");
            name = "";
        }
    }

    private static String verdict(Figure figure) {
        if (figure.goal().isEmpty()) {
            return "";
        }
        return figure.isMissed() ? "**missed**" : "met";
    }

    /** One line a row: what, who, found, where published. */
    private static void elsewhere(StringBuilder page, Path file) throws IOException {
        page.append("| Work | Who | Found | Source |\n|---|---|--:|---|\n");
        for (String line : Files.readAllLines(file)) {
            page.append("| ").append(line.replace("\t", " | ")).append(" |\n");
        }
    }

    private static void about(StringBuilder page, Path folder, LogFile log) {
        page.append("\n## ").append(log.name()).append("\n\n").append(log.of("work"));
        page.append("\n\n");
        for (String input : log.inputs()) {
            page.append("- Input: ").append(input).append('\n');
        }
        page.append("- Run: ")
                .append(log.of("started"))
                .append(", commit ")
                .append(log.of("commit"))
                .append(log.of("uncommitted changes").equals("yes") ? " with changes" : "")
                .append(", load before ")
                .append(log.of("load before"))
                .append(" ([log](")
                .append(folder.relativize(log.file()).toString().replace('\\', '/'))
                .append("))\n- Machine: ")
                .append(log.of("machine"))
                .append("\n- JVM: ")
                .append(log.of("jdk"))
                .append(", `")
                .append(log.of("flags"))
                .append("`\n");
        log.remark().ifPresent(remark -> page.append('\n').append(remark).append('\n'));
    }

    /** {@code 2304000 => 2,304,000}. */
    private static String grouped(double number) {
        BigDecimal exact = new BigDecimal(Figure.plain(number));
        return String.format(Locale.ROOT, "%,." + Math.max(0, exact.scale()) + "f", exact);
    }
}
