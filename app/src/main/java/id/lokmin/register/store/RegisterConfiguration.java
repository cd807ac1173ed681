package id.lokmin.register.store;

import id.lokmin.engine.calendar.Month;
import id.lokmin.place.PlaceUse;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.register.Register;
import id.lokmin.register.RegisterSettings;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Register register(
            Storage storage,
            DataFolder folder,
            Clock clock,
            Places places,
            PuskesmasDay day,
            @Value("${register.late-entry-days:7}") int lateEntryDays) {
        return new Register(
                storage,
                new RegisterKey(folder),
                clock,
                () -> new ServedByPosyandu(places.in(Month.of(day.today()))),
                new RegisterSettings(lateEntryDays));
    }

    @Bean
    PlaceUse measurementsOfPlaces(Storage storage) {
        return RowsOfPlaces.measurements(storage);
    }

    @Bean
    PlaceUse dosesOfPlaces(Storage storage) {
        return RowsOfPlaces.doses(storage);
    }
}
