package id.lokmin.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.Audit;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.access.TestClock;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Guest links on both databases and a clock that is moved by hand. */
class GuestLinksTest {

    private static final String WHO = "notulis";

    private final TestClock clock = new TestClock();
    @TempDir Path folder;

    private GuestLinks over(Storage storage) {
        return new StoredGuestLinks(storage, clock, audit(storage), this::key);
    }

    private Audit audit(Storage storage) {
        return new StoredAudit(storage, clock);
    }

    private FolderKey key() {
        return FolderKey.of(new DataFolder(folder));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    @OnEveryDatabase
    void a_link_opens_its_one_thing_until_its_moment(Storage storage) {
        GuestLinks links = over(storage);
        GuestLink link = links.issue(Opening.PROMISE, "p1", in(Duration.ofDays(2)), WHO);
        assertThat(links.find(link.token())).contains(link);
        assertThat(link.page()).isEqualTo("/t/" + link.token() + "/janji");
        assertThat(links.live(Opening.PROMISE, "p2")).isEmpty();
        assertThat(links.live(Opening.SIGNING, "p1")).isEmpty();
        assertThat(links.find(link.id())).isEmpty();
        clock.pass(Duration.ofDays(2));
        assertThat(links.find(link.token())).isEmpty();
        assertThat(links.live(Opening.PROMISE, "p1")).isEmpty();
    }

    @OnEveryDatabase
    void the_same_link_is_told_again_and_lasts_for_the_longer_time(Storage storage) {
        GuestLinks links = over(storage);
        GuestLink first = links.issue(Opening.CHECK_IN, "m", in(Duration.ofHours(1)), WHO);
        GuestLink again = links.issue(Opening.CHECK_IN, "m", in(Duration.ofHours(3)), WHO);
        GuestLink shorter = links.issue(Opening.CHECK_IN, "m", in(Duration.ofMinutes(1)), WHO);
        assertThat(again.token()).isEqualTo(first.token());
        assertThat(shorter).isEqualTo(again);
        clock.pass(Duration.ofHours(2));
        assertThat(links.find(first.token())).contains(again);
    }

    @OnEveryDatabase
    void a_withdrawn_link_opens_nothing_and_the_next_is_another(Storage storage) {
        GuestLinks links = over(storage);
        GuestLink first = links.issue(Opening.ANSWER, "r", in(Duration.ofDays(1)), WHO);
        links.revoke(Opening.ANSWER, "r", WHO);
        links.revoke(Opening.ANSWER, "r", WHO);
        GuestLink second = links.issue(Opening.ANSWER, "r", in(Duration.ofDays(1)), WHO);
        assertThat(links.find(first.token())).isEmpty();
        assertThat(links.find(second.token())).contains(second);
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(audit(storage).acts()).containsExactly("guest.issue", "guest.revoke");
        assertThat(audit(storage).latest(9)).hasSize(3);
    }

    @OnEveryDatabase
    void tokens_have_128_bits_and_are_nowhere_stored_or_told(Storage storage) {
        GuestLinks links = over(storage);
        Set<String> tokens = new HashSet<>();
        for (int number = 0; number < 20; number++) {
            GuestLink link =
                    links.issue(Opening.PROMISE, "p" + number, in(Duration.ofDays(1)), WHO);
            assertThat(Base64.getUrlDecoder().decode(link.token())).hasSize(16);
            assertThat(link.toString()).doesNotContain(link.token());
            tokens.add(link.token());
        }
        assertThat(tokens).hasSize(20);
        String stored =
                storage.read(sql -> sql.fetch("select * from guest_link").toString())
                        + audit(storage).latest(99);
        assertThat(tokens).noneMatch(stored::contains);
    }
}
