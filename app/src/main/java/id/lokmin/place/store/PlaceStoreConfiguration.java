package id.lokmin.place.store;

import id.lokmin.access.Audit;
import id.lokmin.place.Places;
import id.lokmin.shell.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceStoreConfiguration {

    @Bean
    Places places(Storage storage, Audit audit) {
        return new StoredPlaces(storage, audit);
    }
}
