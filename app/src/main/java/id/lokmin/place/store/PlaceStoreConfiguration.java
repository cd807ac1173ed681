package id.lokmin.place.store;

import id.lokmin.access.Audit;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.Boundaries;
import id.lokmin.place.PlaceUse;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceStoreConfiguration {

    @Bean
    Places places(Storage storage, Audit audit, ObjectProvider<PlaceUse> uses) {
        return new StoredPlaces(storage, audit, uses.orderedStream().toList());
    }

    @Bean
    AreaChanges areaChanges(
            Storage storage, Batches batches, Audit audit, ObjectProvider<PlaceUse> uses) {
        return new StoredAreaChanges(storage, batches, audit, uses.orderedStream().toList());
    }

    @Bean
    Boundaries boundaries(
            Storage storage, Batches batches, Audit audit, Places places, PuskesmasDay day) {
        return new StoredBoundaries(storage, batches, audit, places, day);
    }
}
