package id.lokmin.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one run of a measurement writes down: its provenance, a line a round, its figures. Every
 * line is shown as it comes and kept for the file.
 */
final class RunLog {

    private final PrintStream screen;
    private final List<String> lines = new ArrayList<>();

    RunLog(PrintStream screen) {
        this.screen = screen;
    }

    void line(String text) {
        lines.add(text);
        screen.println(text);
        screen.flush();
    }

    void figure(String name, double value, String unit) {
        line(new Figure(name, value, unit, Optional.empty()).line());
    }

    void figure(String name, double value, String unit, Goal goal) {
        line(new Figure(name, value, unit, Optional.of(goal)).line());
    }

    /** Says what went in; the same input has the same hash on every machine. */
    void input(String what, String sha256) {
        line("input: " + what + ", sha256 " + sha256);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
