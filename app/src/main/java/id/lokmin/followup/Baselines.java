package id.lokmin.followup;

import id.lokmin.shell.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, and where it stands: so that a promise begins with a figure of the grid. The
 * room that knows figures tells it.
 */
public interface Baselines {

    /** What can be promised about. */
    List<Measure> measures(Language language);

    /**
     * Where an indicator stands now in these places together.
     *
     * @return empty where it is not known, or nothing was reported
     */
    Optional<Standing> standing(String indicator, List<String> placeCodes, Language language);

    /** An indicator as it is chosen from a list. */
    record Measure(String code, String name, String programme, String unit) {}

    /**
     * Where it stands.
     *
     * @param value in {@code unit}
     * @param words {@code 8 dari 20 (40 %) sampai September 2025}
     */
    record Standing(double value, String unit, String words) {}
}
