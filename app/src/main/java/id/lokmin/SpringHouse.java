package id.lokmin;

import id.lokmin.shell.DataFolder;
import id.lokmin.shell.House;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The rooms wired by Spring, without a web server; each is made when it is first asked for. */
final class SpringHouse {

    private SpringHouse() {}

    static House.Rooms open(DataFolder folder) {
        ConfigurableApplicationContext context =
                builder(folder)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .properties("logging.level.root=warn")
                        .run();
        return new SpringRooms(context);
    }

    static SpringApplicationBuilder builder(DataFolder folder) {
        return new SpringApplicationBuilder(Lokmin.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("lokmin.data=" + folder.path());
    }

    private record SpringRooms(ConfigurableApplicationContext context) implements House.Rooms {

        @Override
        public <T> T get(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
