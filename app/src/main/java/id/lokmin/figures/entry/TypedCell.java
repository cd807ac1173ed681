package id.lokmin.figures.entry;

import java.util.Optional;

/**
 * A cell as it comes from a page.
 *
 * @param place code of the place
 * @param seen what the cell held when the page last knew it, as {@link Typed#code} writes it
 * @param typed what stands in it now
 * @param reason why that is right although it is unusual; absent where nothing was said
 */
public record TypedCell(
        String element, String place, String seen, String typed, Optional<String> reason) {}
