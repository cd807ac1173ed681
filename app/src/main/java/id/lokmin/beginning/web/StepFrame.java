package id.lokmin.beginning.web;

import id.lokmin.beginning.Step;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * What stands around every step.
 *
 * @param step the one that is asked
 * @param stages all steps of this folder
 * @param back address of the step before; empty on the first
 */
public record StepFrame(Frame frame, Texts texts, Step step, List<Stage> stages, String back) {

    public StepFrame {
        stages = List.copyOf(stages);
    }

    /**
     * One step in the list above.
     *
     * @param address where it was answered and can be looked at again; else empty
     */
    public record Stage(int number, String words, String address, boolean here) {}

    /** A text of this step: {@code puskesmas.title}. */
    public String text(String key, Object... filled) {
        return texts.get(step.word() + "." + key, filled);
    }

    /** Where its form is sent. */
    public String action() {
        return step.address();
    }

    public boolean isAlone() {
        return stages.size() == 1;
    }
}
