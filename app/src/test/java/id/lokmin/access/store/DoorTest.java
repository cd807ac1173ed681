package id.lokmin.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Audit;
import id.lokmin.access.AuditEntry;
import id.lokmin.access.AuditQuestion;
import id.lokmin.access.Caller;
import id.lokmin.access.Grant;
import id.lokmin.access.Issued;
import id.lokmin.access.Role;
import id.lokmin.access.Session;
import id.lokmin.access.SignInAnswer;
import id.lokmin.access.SignIns;
import id.lokmin.access.TestClock;
import id.lokmin.access.Throttle;
import id.lokmin.access.password.TestPasswords;
import id.lokmin.access.totp.Base32;
import id.lokmin.access.totp.Totp;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and the door before them, on both databases and a clock that is moved by hand. */
class DoorTest {

    private static final String PASSWORD = "sapu meja payung";
    private static final Caller OFFICE = new Caller("192.168.1.7", "Chrome, Windows");
    private static final Caller STRANGER = new Caller("192.168.1.66", "Firefox, Linux");

    private final TestClock clock = new TestClock();
    @TempDir Path folder;

    /** All that stands at the door, over one database. */
    private record House(
            Accounts accounts,
            StoredSessions sessions,
            StoredOneTimeCodes codes,
            Audit audit,
            SignIns door) {}

    private House over(Storage storage) {
        Audit audit = new StoredAudit(storage, clock);
        StoredSessions sessions = new StoredSessions(storage, clock, audit);
        Accounts accounts =
                new StoredAccounts(storage, clock, audit, sessions, TestPasswords.cheap());
        StoredOneTimeCodes codes =
                new StoredOneTimeCodes(
                        storage, clock, audit, () -> FolderKey.of(new DataFolder(folder)));
        SignIns door =
                new SignIns(
                        accounts,
                        codes,
                        new StoredAttempts(storage, clock),
                        sessions,
                        new Throttle(clock),
                        audit);
        return new House(accounts, sessions, codes, audit, door);
    }

    private static Account keeper(House house) {
        return house.accounts()
                .first(
                        "Pengelola",
                        "Ibu Tata Usaha",
                        List.of(Grant.everywhere(Role.KEEPER)),
                        PASSWORD);
    }

    private static String token(SignInAnswer answer) {
        assertThat(answer).isInstanceOf(SignInAnswer.Welcome.class);
        return ((SignInAnswer.Welcome) answer).token();
    }

    private static Problem refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal.finding().problem();
        }
        throw new AssertionError("nothing was refused");
    }

    @OnEveryDatabase
    void the_first_account_is_made_once_and_signs_in(Storage storage) {
        House house = over(storage);
        assertThat(house.accounts().isEmpty()).isTrue();
        Account keeper = keeper(house);

        assertThat(refused(() -> keeper(house))).isEqualTo(Problem.ACCOUNTS_THERE_ALREADY);
        assertThat(keeper.signIn()).isEqualTo("pengelola");
        String token = token(house.door().withPassword(" PENGELOLA", PASSWORD, OFFICE));
        assertThat(house.sessions().find(token).map(Session::accountId)).contains(keeper.id());
        assertThat(house.sessions().find("x" + token)).isEmpty();
    }

    @OnEveryDatabase
    void a_start_password_opens_until_it_is_changed(Storage storage) {
        House house = over(storage);
        Issued issued =
                house.accounts()
                        .create(
                                "bidan.rw07",
                                "Bidan",
                                List.of(Grant.in(Role.AREA_OFFICER, "99.01.007")),
                                "pengelola");
        String id = issued.account().id();

        assertThat(issued.account().mustChange()).isTrue();
        token(house.door().withPassword("bidan.rw07", issued.startPassword(), OFFICE));
        assertThat(refused(() -> house.accounts().changePassword(id, "bukan ini", PASSWORD, "b")))
                .isEqualTo(Problem.PASSWORD_WRONG);
        assertThat(
                        refused(() ->
                                house.accounts()
                                        .changePassword(
                                                id, issued.startPassword(), "bidanrw07!!", "b")))
                .isEqualTo(Problem.PASSWORD_OWN_NAME);
        house.accounts().changePassword(id, issued.startPassword(), PASSWORD, "bidan.rw07");
        assertThat(house.accounts().get(id).mustChange()).isFalse();
        assertThat(house.accounts().get(id).grants())
                .containsExactly(Grant.in(Role.AREA_OFFICER, "99.01.007"));
        assertThat(house.door().withPassword("bidan.rw07", issued.startPassword(), OFFICE))
                .isInstanceOf(SignInAnswer.Wrong.class);
    }

    @OnEveryDatabase
    void two_people_cannot_have_one_sign_in_name(Storage storage) {
        House house = over(storage);
        keeper(house);

        assertThat(
                        refused(() ->
                                house.accounts().create("PENGELOLA", "Orang Lain", List.of(), "p")))
                .isEqualTo(Problem.SIGN_IN_NAME_TAKEN);
        assertThat(refused(() -> house.accounts().create("dua kata", "Orang", List.of(), "p")))
                .isEqualTo(Problem.SIGN_IN_NAME_WRONG);
    }

    @OnEveryDatabase
    void roles_change_and_somebody_is_always_left_to_give_them(Storage storage) {
        House house = over(storage);
        Account keeper = keeper(house);
        List<Grant> cadre = List.of(Grant.in(Role.CADRE, "99.01.007"));

        assertThat(refused(() -> house.accounts().grant(keeper.id(), cadre, "p")))
                .isEqualTo(Problem.LAST_KEEPER);
        assertThat(refused(() -> house.accounts().disable(keeper.id(), "p")))
                .isEqualTo(Problem.LAST_KEEPER);
        assertThat(house.accounts().get(keeper.id()).grants()).hasSize(1);

        house.accounts().create("kepala", "Kepala", List.of(Grant.everywhere(Role.HEAD)), "p");
        assertThat(house.accounts().grant(keeper.id(), cadre, "p").grants()).isEqualTo(cadre);
        assertThat(house.audit().latest(1).getFirst().detail())
                .isEqualTo("[pengelola] → [kader@99.01.007]");
    }

    @OnEveryDatabase
    void a_closed_account_is_out_at_once_and_told_so_only_with_its_password(Storage storage) {
        House house = over(storage);
        keeper(house);
        Issued issued = house.accounts().create("notulis", "Notulis", List.of(), "pengelola");
        String token = token(house.door().withPassword("notulis", issued.startPassword(), OFFICE));
        house.accounts().disable(issued.account().id(), "pengelola");

        assertThat(house.sessions().find(token)).isEmpty();
        assertThat(house.sessions().ownerOfEnded(token)).contains(issued.account().id());
        assertThat(house.door().withPassword("notulis", "salah salah salah", OFFICE))
                .isInstanceOf(SignInAnswer.Wrong.class);
        assertThat(house.door().withPassword("notulis", issued.startPassword(), OFFICE))
                .isInstanceOf(SignInAnswer.Closed.class);
        house.accounts().enable(issued.account().id(), "pengelola");
        token(house.door().withPassword("notulis", issued.startPassword(), OFFICE));
    }

    @OnEveryDatabase
    void a_name_is_shut_for_longer_and_longer_whether_it_exists_or_not(Storage storage) {
        House house = over(storage);
        keeper(house);
        for (String name : List.of("pengelola", "tidak.ada")) {
            for (int i = 0; i < 5; i++) {
                assertThat(house.door().withPassword(name, "tebak " + i, STRANGER))
                        .isInstanceOf(SignInAnswer.Wrong.class);
            }
            assertThat(house.door().withPassword(name, PASSWORD, OFFICE))
                    .isEqualTo(new SignInAnswer.Wait(Duration.ofSeconds(30)));
        }
        clock.pass(Duration.ofSeconds(31));
        house.door().withPassword("pengelola", "tebak lagi", STRANGER);
        assertThat(house.door().withPassword("pengelola", PASSWORD, OFFICE))
                .isEqualTo(new SignInAnswer.Wait(Duration.ofMinutes(1)));
        assertThat(house.audit().latest(1).getFirst().act()).isEqualTo("access.closed");

        clock.pass(Duration.ofMinutes(1));
        House afterRestart = over(storage);
        token(afterRestart.door().withPassword("pengelola", PASSWORD, OFFICE));
        assertThat(afterRestart.door().withPassword("pengelola", "salah", OFFICE))
                .isInstanceOf(SignInAnswer.Wrong.class);
    }

    @OnEveryDatabase
    void an_address_that_tries_many_names_is_shut_too(Storage storage) {
        House house = over(storage);
        keeper(house);
        StoredAttempts attempts = new StoredAttempts(storage, clock);
        for (int i = 0; i < 21; i++) {
            assertThat(attempts.begin("nama-" + i, STRANGER.address())).isEmpty();
        }
        assertThat(attempts.begin("pengelola", STRANGER.address()))
                .isEqualTo(Optional.of(Duration.ofSeconds(30)));
        token(house.door().withPassword("pengelola", PASSWORD, OFFICE));
    }

    @OnEveryDatabase
    void with_a_second_factor_the_password_alone_opens_nothing(Storage storage) {
        House house = over(storage);
        Account keeper = keeper(house);
        byte[] secret = Base32.bytes(house.codes().offered(keeper.id()));
        assertThat(house.codes().confirm(keeper.id(), "000000", "p")).isEmpty();
        List<String> recovery =
                house.codes()
                        .confirm(keeper.id(), Totp.code(secret, clock.instant()), "p")
                        .orElseThrow();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        clock.pass(Duration.ofMinutes(1));

        SignInAnswer first = house.door().withPassword("pengelola", PASSWORD, OFFICE);
        assertThat(first).isInstanceOf(SignInAnswer.CodeWanted.class);
        String half = ((SignInAnswer.CodeWanted) first).token();
        assertThat(house.sessions().find(half).orElseThrow().awaitsCode()).isTrue();
        String code = Totp.code(secret, clock.instant());
        String whole = token(house.door().withCode(half, code, OFFICE));
        assertThat(house.sessions().find(whole).orElseThrow().awaitsCode()).isFalse();
        assertThat(house.sessions().find(half)).isEmpty();

        String again = half(house);
        assertThat(house.door().withCode(again, code, OFFICE))
                .describedAs("a code that was used")
                .isInstanceOf(SignInAnswer.Wrong.class);
        token(house.door().withCode(again, recovery.getFirst().toLowerCase(Locale.ROOT), OFFICE));
        assertThat(house.codes().recoveryLeft(keeper.id())).isEqualTo(9);
        assertThat(house.door().withCode(half(house), recovery.getFirst(), OFFICE))
                .isInstanceOf(SignInAnswer.Wrong.class);
        String late = half(house);
        clock.pass(Duration.ofMinutes(11));
        assertThat(house.door().withCode(late, Totp.code(secret, clock.instant()), OFFICE))
                .isInstanceOf(SignInAnswer.Expired.class);

        house.codes().turnOff(keeper.id(), "p");
        token(house.door().withPassword("pengelola", PASSWORD, OFFICE));
    }

    private static String half(House house) {
        return ((SignInAnswer.CodeWanted) house.door().withPassword("pengelola", PASSWORD, OFFICE))
                .token();
    }

    @OnEveryDatabase
    void sessions_outlive_the_process_and_end_when_unused_or_told(Storage storage) {
        House house = over(storage);
        Account keeper = keeper(house);
        String office = token(house.door().withPassword("pengelola", PASSWORD, OFFICE));
        String phone = token(house.door().withPassword("pengelola", PASSWORD, STRANGER));

        House restarted = over(storage);
        Session here = restarted.sessions().find(office).orElseThrow();
        assertThat(restarted.sessions().list(keeper.id()))
                .extracting(Session::device)
                .containsExactlyInAnyOrder("Chrome, Windows", "Firefox, Linux");
        restarted.sessions().endOthers(keeper.id(), here.id(), "pengelola");
        assertThat(restarted.sessions().find(phone)).isEmpty();
        assertThat(house.sessions().find(phone)).describedAs("told another process").isEmpty();
        clock.pass(Duration.ofHours(13));
        assertThat(restarted.sessions().find(office)).isEmpty();
    }

    @OnEveryDatabase
    void being_seen_is_written_once_a_minute_and_forgets_nothing_kept(Storage storage) {
        House house = over(storage);
        keeper(house);
        String token = token(house.door().withPassword("pengelola", PASSWORD, OFFICE));
        OptionalLong before = storage.revision();
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(50));
            house.sessions().seen(house.sessions().find(token).orElseThrow());
        }
        assertThat(storage.revision()).isEqualTo(before);
        assertThat(over(storage).sessions().find(token).orElseThrow().seen())
                .isEqualTo(clock.instant());
        clock.pass(Duration.ofDays(7));
        assertThat(house.sessions().find(token)).isEmpty();
    }

    @OnEveryDatabase
    void no_secret_and_no_name_is_ever_in_the_trail(Storage storage) {
        House house = over(storage);
        Account keeper = keeper(house);
        Issued issued = house.accounts().create("notulis", "Nama Orang", List.of(), "pengelola");
        house.door().withPassword("notulis", issued.startPassword(), OFFICE);
        house.accounts().rename(issued.account().id(), "Nama Baru", "pengelola");
        String secret = house.codes().offered(keeper.id());
        house.codes().confirm(keeper.id(), Totp.code(Base32.bytes(secret), clock.instant()), "p");

        List<AuditEntry> trail = house.audit().find(AuditQuestion.everything(), 0, 100);
        assertThat(trail.toString())
                .doesNotContain(PASSWORD, issued.startPassword(), secret, "Nama", "192.168");
        assertThat(house.audit().count(AuditQuestion.everything())).isEqualTo(trail.size());
        assertThat(
                        house.audit()
                                .find(
                                        new AuditQuestion(
                                                Optional.of("pengelola"),
                                                Optional.of("account.create"),
                                                Optional.of(clock.instant()),
                                                Optional.empty()),
                                        0,
                                        10))
                .hasSize(1);
        assertThatThrownBy(() -> house.codes().offered(keeper.id()))
                .isInstanceOf(IllegalStateException.class);
    }
}
