package id.lokmin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL for the tests of this run, from the binaries that Maven fetched.
 *
 * <p>PostgreSQL refuses to run as root, which is what a fresh build machine often is: there it runs
 * as the user 65534 ("nobody") through {@code setpriv} or {@code runuser}. It ends with this
 * process, also when that is killed: a small shell in between waits for its standard input to
 * close. It keeps nothing, so it never waits for the disk.
 */
final class TestPostgres {

    private static final String NOBODY = "65534";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final AtomicInteger copies = new AtomicInteger();

    private TestPostgres(int port) {
        this.port = port;
    }

    /** The server of this run, started when it is first asked for. */
    static TestPostgres running() {
        return Running.SERVER;
    }

    /** A new database with all tables. */
    StorageSettings copyOfTemplate() {
        String name = "test_" + copies.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template_lokmin");
        return settings(name);
    }

    /** A new database without any table. */
    StorageSettings empty() {
        String name = "empty_" + copies.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return settings(name);
    }

    private StorageSettings settings(String database) {
        return new StorageSettings(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "lokmin", "");
    }

    private synchronized void execute(String sql) {
        StorageSettings settings = settings("postgres");
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestPostgres start() {
        try {
            Path home = unpacked();
            Path work = Files.createTempDirectory("lokmin-postgres");
            if (ROOT) {
                Files.setOwner(
                        work,
                        work.getFileSystem()
                                .getUserPrincipalLookupService()
                                .lookupPrincipalByName(NOBODY));
            }
            String data = work.resolve("data").toString();
            run(
                    home,
                    "initdb",
                    "-D",
                    data,
                    "-U",
                    "lokmin",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync");
            int port = freePort();
            serve(home, work, data, port);
            TestPostgres server = new TestPostgres(port);
            server.awaitReady(work);
            server.execute("CREATE DATABASE template_lokmin");
            Storage.open(server.settings("template_lokmin")).close();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programs, unpacked once a machine and version; readable by all, so by nobody too. */
    private static Path unpacked() throws IOException {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-linux-" + arch + ".txz";
        try (InputStream packed = TestPostgres.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IllegalStateException(
                        "no PostgreSQL for this machine on the test class path: " + archive);
            }
            int size = packed.available();
            Path home =
                    Path.of(
                            System.getProperty("java.io.tmpdir"),
                            "lokmin-postgres-" + size + "-" + System.getProperty("user.name"));
            if (!Files.exists(home)) {
                Path half = Files.createTempDirectory("lokmin-postgres-half");
                unpack(packed, half);
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                try {
                    Files.move(half, home);
                } catch (IOException anotherRunWasFaster) {
                    if (!Files.exists(home)) {
                        throw anotherRunWasFaster;
                    }
                }
            }
            return home;
        }
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    boolean runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static void serve(Path home, Path work, String data, int port) throws IOException {
        List<String> command = asNobody(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data, "-p", "" + port, "-h", "127.0.0.1", "-k", "", "-F"));
        for (String setting :
                List.of(
                        "synchronous_commit=off",
                        "full_page_writes=off",
                        "shared_buffers=32MB",
                        "max_connections=100",
                        "autovacuum=off")) {
            command.add("-c");
            command.add(setting);
        }
        // Ends the server as soon as this process's end of the pipe is closed.
        List<String> guarded =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                "\"$@\" & server=$!; read _; kill -QUIT $server; wait; rm -rf \"$0\"",
                                work.toString()));
        guarded.addAll(command);
        new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
    }

    private void awaitReady(Path work) throws IOException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                execute("SELECT 1");
                return;
            } catch (IllegalStateException notYet) {
                if (System.nanoTime() > last) {
                    throw new IllegalStateException(Files.readString(work.resolve("log")), notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void run(Path home, String program, String... arguments) throws IOException {
        List<String> command = asNobody(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> asNobody(String program) {
        List<String> command = new ArrayList<>();
        if (ROOT && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "--"));
        } else if (ROOT) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(program);
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Running {
        static final TestPostgres SERVER = start();
    }
}
