package id.lokmin.insight;

import java.time.Instant;
import java.util.List;

/**
 * An occasion at which figures were shown and then frozen.
 *
 * @param occasion what it is called: {@code Lokakarya Mini Triwulanan … Triwulan III 2025}
 * @param address of its page
 * @param at when its figures were frozen
 * @param figures as they stood then
 */
public record Presentation(
        String occasion, String address, Instant at, List<PresentedFigure> figures) {

    public Presentation {
        figures = List.copyOf(figures);
    }
}
