package id.lokmin.access.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.DemoAccounts;
import id.lokmin.shell.DataFolder;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The accounts that the demonstration lets one try with a click; none in any other folder. */
@Component
@ConditionalOnWebApplication
class Demonstration {

    private final DataFolder folder;
    private final Accounts accounts;

    Demonstration(DataFolder folder, Accounts accounts) {
        this.folder = folder;
        this.accounts = accounts;
    }

    List<Account> accounts() {
        return DemoAccounts.list(folder, accounts);
    }
}
