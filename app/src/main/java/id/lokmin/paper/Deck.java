package id.lokmin.paper;

import java.util.List;

/**
 * Slides for the wall, 16:9, in the order they are shown.
 *
 * @param footer printed small on every slide: the source of the figures and their date
 */
public record Deck(Imprint imprint, String footer, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("A deck has at least one slide");
        }
    }
}
