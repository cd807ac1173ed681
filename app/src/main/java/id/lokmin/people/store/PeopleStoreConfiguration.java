package id.lokmin.people.store;

import id.lokmin.access.Audit;
import id.lokmin.people.Positions;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleStoreConfiguration {

    @Bean
    Positions positions(Storage storage, Audit audit, Clock clock) {
        return new StoredPositions(storage, audit, clock);
    }

    @Bean
    PlaceUse positionsOfPlaces(Storage storage) {
        return new PositionsOfPlaces(storage);
    }
}
