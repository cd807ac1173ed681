package id.lokmin.insight.store;

import id.lokmin.access.Audit;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightStoreConfiguration {

    @Bean
    CorrectedSentences correctedSentences(Storage storage, Audit audit, Clock clock) {
        return new StoredSentences(storage, audit, clock);
    }
}
