package id.lokmin.shell;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogRefused;
import id.lokmin.catalog.CurrentCatalog;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The few things every room is given: the clock, the data folder, its storage, its batches. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${lokmin.data:data}") String path) {
        return new DataFolder(Path.of(path));
    }

    @Bean(destroyMethod = "close")
    Storage storage(DataFolder folder) {
        return Storage.open(folder);
    }

    /** What is measured here: the catalog that came with Lokmin and what the district added. */
    @Bean
    CurrentCatalog catalog(DataFolder folder) {
        try {
            return new CurrentCatalog(Catalog.load(folder.catalog()));
        } catch (CatalogRefused refused) {
            throw new Refusal(
                    Finding.of(
                            Problem.CATALOG_REFUSED,
                            "",
                            folder.catalog().toString(),
                            String.valueOf(refused.findings().size())),
                    refused);
        }
    }

    @Bean
    Batches batches(Storage storage, Clock clock) {
        return new Batches(storage, clock);
    }
}
