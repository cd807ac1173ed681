package id.lokmin.access.store;

import id.lokmin.access.Audit;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessStoreConfiguration {

    @Bean
    Audit audit(Storage storage, Clock clock) {
        return new StoredAudit(storage, clock);
    }
}
