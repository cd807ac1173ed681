package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A village or an RW to choose in a form; what something holds in, or whom it belongs to.
 *
 * @param code as it is sent
 * @param name as it is read
 */
public record AreaChoice(String code, String name, boolean chosen) {

    /**
     * Every village with its RW, in their order.
     *
     * @param chosen the code of the one that stands chosen; empty for none
     */
    public static List<AreaChoice> of(WorkingArea area, String chosen) {
        return IntStream.range(0, area.tree().size())
                .mapToObj(area.tree()::place)
                .filter(place -> place.level() == Level.VILLAGE || place.level() == Level.RW)
                .map(place ->
                        new AreaChoice(place.code(), place.name(), place.code().equals(chosen)))
                .toList();
    }
}
