package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state that an exchange can be killed in, made by hand. */
class FolderExchangeTest {

    @TempDir private Path place = Path.of("");
    private Path data = Path.of("");
    private Path fresh = Path.of("");
    private Path aside = Path.of("");

    @BeforeEach
    void an_old_folder_and_a_new_one() throws IOException {
        data = folder("data", "lama");
        fresh = folder("data.pulih-1", "baru");
        aside = place.resolve("data.sebelum-1");
    }

    private Path folder(String name, String holds) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve("lokmin.db"), holds);
        return folder;
    }

    private String found() throws IOException {
        return Files.readString(DataFolder.at(data).database());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_new_folder_stands_where_the_old_one_stood() throws IOException {
        FolderExchange.put(fresh, data, aside);
        assertThat(found()).isEqualTo("baru");
        assertThat(names()).containsExactly("data", "data.sebelum-1");
        assertThat(aside.resolve("lokmin.db")).hasContent("lama");
    }

    @Test
    void killed_before_the_first_rename_the_old_folder_stays() throws IOException {
        Files.writeString(place.resolve("data.ditukar"), "data.pulih-1");
        assertThat(found()).isEqualTo("lama");
        assertThat(names()).containsExactly("data", "data.pulih-1");
    }

    @Test
    void killed_between_the_two_renames_the_new_folder_is_put_in_place() throws IOException {
        Files.writeString(place.resolve("data.ditukar"), "data.pulih-1");
        Files.move(data, aside);
        assertThat(found()).isEqualTo("baru");
        assertThat(names()).containsExactly("data", "data.sebelum-1");
    }

    @Test
    void killed_after_the_second_rename_only_the_note_goes() throws IOException {
        Files.writeString(place.resolve("data.ditukar"), "data.pulih-1");
        Files.move(data, aside);
        Files.move(fresh, data);
        assertThat(found()).isEqualTo("baru");
        assertThat(names()).containsExactly("data", "data.sebelum-1");
    }

    @Test
    void a_place_without_exchange_is_left_as_it_is() throws IOException {
        assertThat(found()).isEqualTo("lama");
        assertThat(names()).containsExactly("data", "data.pulih-1");
    }

    @Test
    void an_old_folder_that_cannot_be_put_aside_stays() throws IOException {
        Path taken = folder("data.sebelum-1", "lebih lama");
        assertThatThrownBy(() -> FolderExchange.put(fresh, data, taken))
                .isInstanceOf(IOException.class);
        assertThat(found()).isEqualTo("lama");
    }
}
