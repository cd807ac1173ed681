package id.lokmin.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.shell.Storage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorPageTest {

    @Test
    void when_the_database_is_gone_the_page_says_so_without_asking_it(@TempDir Path folder) {
        try (RunningLokmin lokmin = RunningLokmin.over(folder)) {
            assertThat(lokmin.answer("GET", "/pengaturan").statusCode()).isEqualTo(200);
            lokmin.room(Storage.class).close();
            HttpResponse<byte[]> answer = lokmin.answer("GET", "/pengaturan");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .contains("<h1>", "Lokmin")
                    .doesNotContain("Hikari", "Whitelabel", "SQLException");
        }
    }
}
