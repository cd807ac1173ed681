package id.lokmin.figures.entry;

import id.lokmin.access.Audit;
import id.lokmin.catalog.Catalog;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.place.Places;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    @Bean
    @Lazy
    Entries entries(
            Catalog catalog,
            ProgrammesInUse programmes,
            Places places,
            FigureBook figures,
            EntryTrail trail,
            Batches batches,
            Audit audit,
            Storage storage,
            Clock clock) {
        return new Entries(
                catalog, programmes, places, figures, trail, batches, audit, storage, clock);
    }
}
