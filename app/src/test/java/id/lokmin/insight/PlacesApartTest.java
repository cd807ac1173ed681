package id.lokmin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesApartTest {

    private static PlaceTree.Builder village(PlaceTree.Builder tree, String code, String name) {
        return tree.add(new Place(code, name, Level.VILLAGE), "P")
                .add(new Place(code + ".1", "RW 01", Level.RW), code)
                .add(new Place(code + ".1.1", "RT 01", Level.RT), code + ".1")
                .add(new Place(code + ".2", "RW 02 " + code, Level.RW), code)
                .add(new Place(code + ".m", "Melati", Level.POSYANDU), code + ".1");
    }

    private static PlaceTree.Builder puskesmas() {
        return PlaceTree.builder().root(new Place("P", "Puskesmas", Level.PUSKESMAS));
    }

    private static String[] names(PlaceTree tree) {
        PlacesApart places = new PlacesApart(tree);
        return IntStream.range(0, tree.size())
                .mapToObj(number -> places.at(number).name())
                .toArray(String[]::new);
    }

    @Test
    void in_one_village_names_stay_as_they_are() {
        assertThat(names(village(puskesmas(), "A", "Sukamaju").build()))
                .containsExactly("Puskesmas", "Sukamaju", "RW 01", "RT 01", "Melati", "RW 02 A");
    }

    @Test
    void of_several_villages_each_that_shares_its_name_is_told_with_what_it_lies_in() {
        PlaceTree tree = village(village(puskesmas(), "A", "Sukamaju"), "B", "Mekar").build();
        assertThat(names(tree))
                .containsExactly(
                        "Puskesmas",
                        "Sukamaju",
                        "RW 01 Sukamaju",
                        "RT 01",
                        "Melati RW 01 Sukamaju",
                        "RW 02 A",
                        "Mekar",
                        "RW 01 Mekar",
                        "RT 01",
                        "Melati RW 01 Mekar",
                        "RW 02 B");
    }
}
