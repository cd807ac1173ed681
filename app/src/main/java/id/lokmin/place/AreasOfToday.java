package id.lokmin.place;

import id.lokmin.access.AreaTree;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What lies in what this month, for permissions that hold in an area. */
@Component
class AreasOfToday implements AreaTree {

    private final Places places;
    private final PuskesmasDay day;

    AreasOfToday(Places places, PuskesmasDay day) {
        this.places = places;
        this.day = day;
    }

    @Override
    public boolean isWithin(String place, String area) {
        PlaceTree tree = today();
        OptionalInt inner = tree.find(place);
        OptionalInt outer = tree.find(area);
        return inner.isPresent()
                && outer.isPresent()
                && outer.getAsInt() <= inner.getAsInt()
                && inner.getAsInt() < tree.end(outer.getAsInt());
    }

    @Override
    public List<Named> list() {
        PlaceTree tree = today();
        List<Named> areas = new ArrayList<>();
        int[] depth = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            depth[i] = tree.parent(i) < 0 ? 0 : depth[tree.parent(i)] + 1;
            areas.add(new Named(tree.place(i).code(), tree.place(i).name(), depth[i]));
        }
        return areas;
    }

    private PlaceTree today() {
        return places.tree(Month.of(day.today()));
    }
}
