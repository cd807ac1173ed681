package id.lokmin.door;

import id.lokmin.shell.DataFolder;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the door into the server as soon as it runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorConfiguration {

    @Bean
    LanDoor lanDoor(DataFolder folder, Clock clock) {
        return new LanDoor(folder.path().resolve("jaringan"), clock);
    }

    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> hanging(
            LanDoor door, @Value("${lokmin.lan:false}") boolean forThisRun) {
        return started -> {
            if (started.getWebServer() instanceof TomcatWebServer server) {
                door.hangIn(server.getTomcat().getService());
                if (forThisRun) {
                    door.openForThisRun();
                }
            }
        };
    }
}
