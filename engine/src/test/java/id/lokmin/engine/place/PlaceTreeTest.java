package id.lokmin.engine.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTreeTest {

    private static final PlaceTree TREE =
            PlaceTree.builder()
                    .root(new Place("P", "Puskesmas", Level.PUSKESMAS))
                    .add(new Place("A", "Desa A", Level.VILLAGE), "P")
                    .add(new Place("B", "Desa B", Level.VILLAGE), "P")
                    .add(new Place("A1", "RW 01", Level.RW), "A")
                    .add(new Place("B1", "RW 01", Level.RW), "B")
                    .add(new Place("A2", "RW 02", Level.RW), "A")
                    .build();

    @Test
    void subtree_is_a_range() {
        assertThat(TREE.places().stream().map(Place::code))
                .containsExactly("P", "A", "A1", "A2", "B", "B1");
        assertThat(TREE.end(TREE.indexOf("A"))).isEqualTo(4);
        assertThat(TREE.parent(TREE.indexOf("B1"))).isEqualTo(TREE.indexOf("B"));
        assertThat(TREE.atLevel(Level.RW)).containsExactly(2, 3, 5);
        assertThat(TREE.atLevel(Level.RW, 1)).containsExactly(2, 3);
        assertThat(TREE.children(0)).containsExactly(1, 4);
        assertThat(TREE.path(3)).containsExactly("A2", "A", "P");
        assertThat(TREE.find("C")).isEmpty();
    }

    @Test
    void places_out_of_order_are_refused() {
        List<Place> places = TREE.places();

        assertThat(PlaceTree.of(places, new int[] {-1, 0, 1, 1, 0, 4}).end(0)).isEqualTo(6);
        assertThatThrownBy(() -> PlaceTree.of(places, new int[] {-1, 0, 1, 1, 0, 1}))
                .hasMessageContaining("B1");
        assertThatThrownBy(() -> PlaceTree.of(places, new int[] {-1, 2, 1, 1, 0, 4}))
                .hasMessageContaining("A stands before its parent");
    }

    @Test
    void posyandu_and_rw_meet_in_the_village() {
        assertThat(Level.RW.containing(Level.POSYANDU)).isEqualTo(Level.VILLAGE);
        assertThat(Level.SCHOOL.containing(Level.PUSKESMAS)).isEqualTo(Level.PUSKESMAS);
        assertThat(Level.RW.containing(Level.VILLAGE)).isEqualTo(Level.VILLAGE);
        assertThat(Level.RT.containing(Level.RT)).isEqualTo(Level.RT);
    }
}
