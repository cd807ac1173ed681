package id.lokmin.followup.store;

import id.lokmin.access.Audit;
import id.lokmin.followup.Promises;
import id.lokmin.place.PlaceUse;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowupStoreConfiguration {

    @Bean
    Promises promises(Storage storage, Audit audit, Clock clock) {
        return new StoredPromises(storage, audit, clock);
    }

    @Bean
    PlaceUse promisesOfPlaces(Storage storage) {
        return new PromisesOfPlaces(storage);
    }
}
