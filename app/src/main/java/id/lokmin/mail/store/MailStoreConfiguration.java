package id.lokmin.mail.store;

import id.lokmin.access.Audit;
import id.lokmin.mail.MailRoute;
import id.lokmin.mail.MailSettings;
import id.lokmin.mail.Outbox;
import id.lokmin.mail.Postman;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailStoreConfiguration {

    @Bean
    MailSettings mailSettings(Storage storage, Clock clock, Audit audit, DataFolder folder) {
        return new StoredMailSettings(storage, clock, audit, () -> FolderKey.of(folder));
    }

    @Bean
    Outbox outbox(
            Storage storage,
            Clock clock,
            Audit audit,
            DataFolder folder,
            ApplicationEventPublisher events) {
        return new StoredOutbox(
                storage, clock, audit, () -> FolderKey.of(folder), events::publishEvent);
    }

    /** Commands carry no letters: they end before the server answers. */
    @Bean(destroyMethod = "close")
    @ConditionalOnWebApplication
    Postman postman(MailSettings settings, Outbox outbox, MailRoute route) {
        return new Postman(settings, outbox, route);
    }

    /** Letters leave once the server answers, not while it is being built. */
    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> postmanBegins(Postman postman) {
        return _ -> postman.start();
    }
}
