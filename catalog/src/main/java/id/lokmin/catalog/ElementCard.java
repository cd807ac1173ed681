package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.place.Level;
import java.util.List;
import java.util.Optional;

/**
 * What a catalog says about one counted thing: the engine's {@link Element} with its name, where it
 * comes from and how files call it.
 *
 * @param reportedAt the places that hand it in; coarser places add up
 * @param aliases column headers under which recap and sasaran files name it
 * @param keptFor why it is listed although no indicator counts it (the parts of a completeness set,
 *     …)
 */
public record ElementCard(
        Element element,
        Wording name,
        ElementOrigin origin,
        Level reportedAt,
        List<String> aliases,
        Optional<String> keptFor,
        String programme,
        Spot spot) {

    public ElementCard {
        aliases = List.copyOf(aliases);
    }

    public String code() {
        return element.code();
    }
}
