package id.lokmin.register.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.catalog.ElementOrigin;
import id.lokmin.register.vaccine.Completeness;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementsOfTheCatalogTest {

    /** Code and nature of every element the catalog takes from us, and of every one we count. */
    @Test
    void the_register_counts_what_the_catalog_takes_from_it() {
        TreeSet<String> ours =
                Stream.concat(
                                Arrays.stream(RegisterElement.values())
                                        .map(RegisterElement::element),
                                DoseElements.all(
                                        Completeness.builtIn().stream()
                                                .map(Completeness::code)
                                                .toList())
                                        .values()
                                        .stream())
                        .map(element -> element.code() + " " + element.nature())
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> wanted =
                Catalog.builtIn().elements().stream()
                        .filter(ElementsOfTheCatalogTest::isOurs)
                        .map(card -> card.element().code() + " " + card.element().nature())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(wanted);
    }

    private static boolean isOurs(ElementCard card) {
        return card.origin() == ElementOrigin.REGISTER || card.origin() == ElementOrigin.DOSES;
    }
}
