package id.lokmin.access;

import id.lokmin.shell.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One account a role in the folder of the demonstration, without a password: a click on the sign-in
 * page opens it.
 *
 * <p>Which accounts these are stands in the file {@code demo} of that folder, by which it is known
 * that the folder may be thrown away. No backup takes the file along, so what was a demonstration
 * opens by a click nowhere else.
 */
public final class DemoAccounts {

    private static final String MARK = "demo";
    private static final String ACTOR = "demo";

    private DemoAccounts() {}

    /**
     * Makes the accounts, in a folder that has none.
     *
     * @param village code of the village that the area officer looks after
     * @param rw code of the RW that the cadre looks after
     */
    public static void make(DataFolder folder, Accounts accounts, String village, String rw) {
        if (!accounts.isEmpty()) {
            throw new IllegalStateException("a demonstration begins without accounts");
        }
        List<String> ids = new ArrayList<>();
        for (Role role : Role.values()) {
            Grant grant =
                    role.isBoundToAreas()
                            ? Grant.in(role, role == Role.CADRE ? rw : village)
                            : Grant.everywhere(role);
            ids.add(
                    accounts.createWithoutPassword(
                                    "contoh-" + role.code(), shownAs(role), List.of(grant), ACTOR)
                            .id());
        }
        try {
            Files.write(mark(folder), ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Invented, and nobody's name. */
    private static String shownAs(Role role) {
        return switch (role) {
            case KEEPER -> "Pengelola Contoh";
            case HEAD -> "Kepala Contoh";
            case SECRETARY -> "Notulis Contoh";
            case PROGRAMME_OFFICER -> "PJ Program Contoh";
            case AREA_OFFICER -> "Bidan Desa Contoh";
            case CADRE -> "Kader Contoh";
            case DISTRICT -> "Dinas Contoh";
        };
    }

    /** The accounts that a click opens; none outside of a demonstration. */
    public static List<Account> list(DataFolder folder, Accounts accounts) {
        Path mark = mark(folder);
        if (!Files.isRegularFile(mark)) {
            return List.of();
        }
        try {
            return Files.readAllLines(mark).stream()
                    .map(accounts::find)
                    .flatMap(Optional::stream)
                    .filter(account -> !account.isDisabled())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path mark(DataFolder folder) {
        return folder.path().resolve(MARK);
    }
}
