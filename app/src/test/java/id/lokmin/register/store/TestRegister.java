package id.lokmin.register.store;

import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.register.Register;
import id.lokmin.register.RegisterSettings;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** The real register over the real places, for tests of rooms that stand on it. */
public final class TestRegister {

    private TestRegister() {}

    public static Register over(Storage storage, DataFolder folder, Places places, Clock clock) {
        return new RegisterConfiguration()
                .register(
                        storage,
                        folder,
                        clock,
                        places,
                        new PuskesmasDay(new Institutions(storage, clock), clock),
                        RegisterSettings.USUAL.lateEntryDays());
    }
}
