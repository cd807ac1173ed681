package id.lokmin.access.store;

import id.lokmin.access.Accounts;
import id.lokmin.access.Attempts;
import id.lokmin.access.Audit;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.OneTimeCodes;
import id.lokmin.access.Passkeys;
import id.lokmin.access.Sessions;
import id.lokmin.access.SignIns;
import id.lokmin.access.Throttle;
import id.lokmin.access.passkey.PasskeyCeremony;
import id.lokmin.access.password.PasswordHashes;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderKey;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessStoreConfiguration {

    @Bean
    Audit audit(Storage storage, Clock clock) {
        return new StoredAudit(storage, clock);
    }

    @Bean(destroyMethod = "close")
    StoredSessions sessions(Storage storage, Clock clock, Audit audit) {
        return new StoredSessions(storage, clock, audit);
    }

    @Bean
    Accounts accounts(Storage storage, Clock clock, Audit audit, Sessions sessions) {
        return new StoredAccounts(storage, clock, audit, sessions, new PasswordHashes());
    }

    @Bean
    Attempts attempts(Storage storage, Clock clock) {
        return new StoredAttempts(storage, clock);
    }

    @Bean
    OneTimeCodes oneTimeCodes(Storage storage, Clock clock, Audit audit, DataFolder folder) {
        return new StoredOneTimeCodes(storage, clock, audit, () -> FolderKey.of(folder));
    }

    @Bean
    GuestLinks guestLinks(Storage storage, Clock clock, Audit audit, DataFolder folder) {
        return new StoredGuestLinks(storage, clock, audit, () -> FolderKey.of(folder));
    }

    @Bean
    Passkeys passkeys(Storage storage, Clock clock, Audit audit) {
        return new StoredPasskeys(storage, clock, audit);
    }

    @Bean
    PasskeyCeremony passkeyCeremony(Accounts accounts, Passkeys passkeys, Clock clock) {
        return new PasskeyCeremony(accounts, passkeys, clock);
    }

    @Bean
    SignIns signIns(
            Accounts accounts,
            OneTimeCodes codes,
            Attempts attempts,
            Sessions sessions,
            Clock clock,
            Audit audit) {
        return new SignIns(accounts, codes, attempts, sessions, new Throttle(clock), audit);
    }
}
