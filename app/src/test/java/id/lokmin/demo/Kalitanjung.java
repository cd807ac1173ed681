package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puskesmas Kalitanjung, Kota Cirebon, as it never was: writes every file of the demonstration. */
public final class Kalitanjung {
    private Kalitanjung() {}

    /** Writes the files into the folder given, {@code demo/kalitanjung} from the project's root. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "demo/kalitanjung"));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Neighbourhood> area = Neighbourhood.all();
        List<Child> children = Children.of(area);
        Area.write(folder, area);
        Profile.write(folder);
        Positions.write(folder, area);
        TargetGroups.write(folder, area, children);
        new NutritionFiles().write(folder, Weighings.of(area, children));
        new ImmunisationFiles().write(folder, Doses.of(area, children));
        new MotherRecap().write(folder, area);
        Promises.write(folder);
    }
}
