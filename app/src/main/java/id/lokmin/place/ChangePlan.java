package id.lokmin.place;

import id.lokmin.engine.place.Level;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a change would do, before it is made.
 *
 * @param findings what speaks against it; with an error it cannot be made
 * @param steps place by place, in the order of the tree
 */
public record ChangePlan(List<Finding> findings, List<Step> steps) {

    public ChangePlan {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    public boolean isPossible() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * What becomes of one place.
     *
     * @param before name and what it lies in until now; both empty for a new one
     * @param after the same from the day on; both empty where it ends
     * @param day the first day of what is new
     * @param staying what was counted before the day, and stays as it is
     * @param following what is counted from the day on, and is shown as it is after
     */
    public record Step(
            String code,
            Level level,
            Standing before,
            Standing after,
            LocalDate day,
            Map<PlaceUse.Kind, Integer> staying,
            Map<PlaceUse.Kind, Integer> following) {

        public Step {
            staying = Map.copyOf(staying);
            following = Map.copyOf(following);
        }
    }

    /** A name and the name of what it lies in. */
    public record Standing(String name, String parent) {
        public static final Standing NOWHERE = new Standing("", "");
    }
}
