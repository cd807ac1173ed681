package id.lokmin;

import id.lokmin.shell.DataFolder;
import id.lokmin.shell.House;
import java.nio.file.Path;

/** The rooms of a data folder as commands open them, without a web server. */
public final class OpenedRooms {

    private OpenedRooms() {}

    public static House.Rooms over(Path folder) {
        return SpringHouse.open(new DataFolder(folder));
    }
}
