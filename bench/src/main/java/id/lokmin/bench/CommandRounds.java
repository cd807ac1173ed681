package id.lokmin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Runs of one command, each in a JVM of its own, and the figures they come to. */
final class CommandRounds {

    private final String what;
    private final RunLog log;
    private final List<Command.Run> runs = new ArrayList<>();

    CommandRounds(String what, RunLog log) {
        this.what = what;
        this.log = log;
    }

    void add(Command.Run run) {
        runs.add(run);
        log.line(what + " round " + runs.size() + ": " + run.line());
    }

    Rounds of(ToDoubleFunction<Command.Run> value) {
        return new Rounds(runs.stream().mapToDouble(value).toArray());
    }

    /** Wall time by the best round and by the median, and CPU time. */
    void figures(Goal seconds) {
        Rounds wall = of(Command.Run::seconds);
        log.figure(what + ", best of " + runs.size(), wall.least(), "s", seconds);
        log.figure(what + ", median", wall.median(), "s");
        cpu();
    }

    /** The same without a promise. */
    void figures() {
        Rounds wall = of(Command.Run::seconds);
        log.figure(what + ", best of " + runs.size(), wall.least(), "s");
        log.figure(what + ", median", wall.median(), "s");
        cpu();
    }

    void memory(Goal megabytes) {
        log.figure(what + ", most memory", of(Command.Run::peakMegabytes).most(), "MB", megabytes);
    }

    private void cpu() {
        log.figure(what + ", CPU, median", of(Command.Run::cpuSeconds).median(), "s");
    }
}
