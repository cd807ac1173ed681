package id.lokmin.upkeep;

import id.lokmin.access.Audit;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {

    @Bean
    Backups backups(Storage storage, DataFolder folder, Audit audit, Clock clock) {
        return new Backups(storage, folder, audit, clock);
    }
}
