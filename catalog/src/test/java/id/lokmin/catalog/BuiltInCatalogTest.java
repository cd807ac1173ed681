package id.lokmin.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInCatalogTest {

    private final Reading reading = Reading.thorough(List.of(CatalogFolder.builtIn()));

    @Test
    void has_no_findings_at_all() {
        assertThat(reading.findings()).isEmpty();
    }
}
