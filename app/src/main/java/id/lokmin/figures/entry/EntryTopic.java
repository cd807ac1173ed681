package id.lokmin.figures.entry;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.catalog.Wording;
import id.lokmin.engine.calendar.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet is about: the monthly recap of a programme, or the target groups of a year.
 *
 * @param code the programme's, or {@value #SASARAN}
 * @param yearly whether one figure holds for the year; it stands in January, as in imported lists
 */
public record EntryTopic(String code, Wording name, boolean yearly, List<ElementCard> elements) {

    /** The code of the sheet of target groups. */
    public static final String SASARAN = "SASARAN";

    public EntryTopic {
        elements = List.copyOf(elements);
    }

    /**
     * All there is to type, programmes first; a programme whose figures all come from elsewhere is
     * left out.
     *
     * @param inUse codes of the programmes that are typed
     */
    public static List<EntryTopic> of(Catalog catalog, Set<String> inUse) {
        List<EntryTopic> topics = new ArrayList<>();
        List<ElementCard> elements =
                catalog.elements().stream()
                        .filter(card -> inUse.contains(card.programme()))
                        .toList();
        catalog.programmes()
                .forEach(programme -> {
                    List<ElementCard> recap =
                            elements.stream()
                                    .filter(card -> card.programme().equals(programme.code()))
                                    .filter(card -> card.origin() == ElementOrigin.RECAP)
                                    .toList();
                    if (!recap.isEmpty()) {
                        topics.add(
                                new EntryTopic(programme.code(), programme.name(), false, recap));
                    }
                });
        topics.add(
                new EntryTopic(
                        SASARAN,
                        new Wording("Sasaran setahun", "Target groups of the year"),
                        true,
                        elements.stream()
                                .filter(card -> card.origin() == ElementOrigin.SASARAN)
                                .toList()));
        return topics;
    }

    /** The month in which a figure of that month is kept. */
    public Month keptIn(Month month) {
        return yearly ? month.january() : month;
    }

    public Optional<ElementCard> element(String wanted) {
        return elements.stream().filter(card -> card.code().equals(wanted)).findFirst();
    }
}
