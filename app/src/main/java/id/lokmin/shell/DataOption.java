package id.lokmin.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --data D} that most commands have: which data folder. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "D", defaultValue = "data", descriptionKey = "data")
    private Path path = Path.of("data");

    /**
     * The folder, which need not be there yet.
     *
     * @throws Refusal where something else is called so
     */
    public DataFolder folder() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refusal.because(Problem.DATA_FOLDER_NO_FOLDER, path.toString());
        }
        return DataFolder.at(path);
    }

    /**
     * The folder for a command that works on what is in it.
     *
     * @throws Refusal where there is none: it would be made, and then nothing be found in it
     */
    public DataFolder existing() {
        DataFolder folder = folder();
        if (!Files.isDirectory(folder.path())) {
            throw Refusal.because(Problem.DATA_FOLDER_MISSING, folder.path().toString());
        }
        return folder;
    }
}
