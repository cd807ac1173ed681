package id.lokmin.shell;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The few things every room is given: the clock, the data folder, its storage, its batches. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(@Value("${lokmin.data:data}") String path) {
        return new DataFolder(Path.of(path));
    }

    @Bean(destroyMethod = "close")
    Storage storage(DataFolder folder) {
        return Storage.open(folder);
    }

    @Bean
    Batches batches(Storage storage, Clock clock) {
        return new Batches(storage, clock);
    }
}
