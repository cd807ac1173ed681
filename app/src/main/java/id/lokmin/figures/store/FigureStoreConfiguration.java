package id.lokmin.figures.store;

import id.lokmin.figures.FigureBook;
import id.lokmin.figures.LocalTargets;
import id.lokmin.figures.entry.EntryTrail;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureStoreConfiguration {

    @Bean
    FigureBook figureBook(Storage storage) {
        return new StoredFigureBook(storage);
    }

    @Bean
    LocalTargets localTargets(Storage storage) {
        return new StoredLocalTargets(storage);
    }

    @Bean
    PlaceUse figuresOfPlaces(Storage storage) {
        return new FiguresOfPlaces(storage);
    }

    @Bean
    PlaceUse targetsOfPlaces(Storage storage) {
        return new TargetsOfPlaces(storage);
    }

    @Bean
    EntryTrail entryTrail(Storage storage) {
        return new StoredEntryTrail(storage);
    }
}
