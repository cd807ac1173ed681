package id.lokmin.access.password;

/** Hashes as they are, and so cheap that a test may sign in a hundred times. */
public final class TestPasswords {

    private TestPasswords() {}

    public static PasswordHashes cheap() {
        return new PasswordHashes(64, 1);
    }
}
