package id.lokmin.shell;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data D} that most commands have: which data folder. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "D", defaultValue = "data", descriptionKey = "data")
    private Path path = Path.of("data");

    public DataFolder folder() {
        return DataFolder.at(path);
    }
}
