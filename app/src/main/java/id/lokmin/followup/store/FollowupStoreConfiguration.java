package id.lokmin.followup.store;

import id.lokmin.access.Audit;
import id.lokmin.followup.FundingRequests;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reminders;
import id.lokmin.followup.Reports;
import id.lokmin.place.PlaceUse;
import id.lokmin.place.PuskesmasDay;
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
    Reports reports(Storage storage, Promises promises, PuskesmasDay days, Clock clock) {
        return new StoredReports(storage, promises, days, clock);
    }

    @Bean
    Reminders reminders(Storage storage, Promises promises, Audit audit, Clock clock) {
        return new StoredReminders(storage, promises, audit, clock);
    }

    @Bean
    FundingRequests fundingRequests(Storage storage, Audit audit, Clock clock) {
        return new StoredFundingRequests(storage, audit, clock);
    }

    @Bean
    PlaceUse promisesOfPlaces(Storage storage) {
        return new PromisesOfPlaces(storage);
    }
}
