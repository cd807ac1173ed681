package id.lokmin.problem.store;

import id.lokmin.access.Audit;
import id.lokmin.problem.ProblemAddenda;
import id.lokmin.problem.Problems;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProblemStoreConfiguration {

    @Bean
    Problems problems(Storage storage, Audit audit, Clock clock) {
        return new StoredProblems(storage, audit, clock);
    }

    @Bean
    ProblemAddenda problemAddenda(Storage storage, Audit audit, Clock clock) {
        return new StoredAddenda(storage, audit, clock);
    }

    @Bean
    ScoringRounds scoringRounds(
            Storage storage, Audit audit, Clock clock, ApplicationEventPublisher events) {
        return new StoredRounds(storage, audit, clock, events::publishEvent);
    }
}
