package id.lokmin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the server takes from its start to its first page, and what it then rests in. */
final class StartSpeed implements Measurement {

    private static final int ROUNDS = 5;
    private static final int PAGES = 200;
    private static final Duration REST = Duration.ofSeconds(3);
    private static final List<String> READ = List.of("/", "/capaian", "/capaian?level=desa");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String work() {
        return "`java -jar` with the AOT cache, as `./lokmin` starts it, on the data folder of the"
                + " demonstration Puskesmas: from the start of the JVM to the whole sign-in page, then"
                + " 200 pages of figures for each role, read by 20 people, then rest; and the same"
                + " start without the cache.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            Kalitanjung.into(data, log);
            List<Reader> readers;
            try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
                readers =
                        Reader.ofEveryRole(
                                rooms, Kalitanjung.village(rooms), Kalitanjung.rw(rooms));
            }
            double[] seconds = new double[ROUNDS];
            double[] cpu = new double[ROUNDS];
            double[] resting = new double[ROUNDS];
            double[] plain = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                try (RunningServer server = RunningServer.over(data, Command.lasting())) {
                    seconds[round] = server.seconds();
                    cpu[round] = server.vitals().map(Vitals::cpuSeconds).orElse(0.0);
                    for (Reader reader : readers) {
                        new Readers(server.address())
                                .read(
                                        reader.session(),
                                        PAGES,
                                        chance -> READ.get(chance.nextInt(READ.size())));
                    }
                    TimeUnit.MILLISECONDS.sleep(REST.toMillis());
                    resting[round] = server.vitals().map(Vitals::residentMegabytes).orElse(0.0);
                }
                try (RunningServer server =
                        RunningServer.over(data, Command.lastingWithoutCache())) {
                    plain[round] = server.seconds();
                }
                log.line(
                        String.format(
                                Locale.ROOT,
                                "round %d: ready after %.2f s and %.2f CPU s, without the cache after"
                                        + " %.2f s; rests in %.0f MB",
                                round + 1,
                                seconds[round],
                                cpu[round],
                                plain[round],
                                resting[round]));
            }
            log.figure(
                    "ready, best of " + ROUNDS, new Rounds(seconds).least(), "s", Goal.atMost(4));
            log.figure("ready, median", new Rounds(seconds).median(), "s", Goal.atMost(4));
            log.figure("ready, CPU, median", new Rounds(cpu).median(), "s");
            log.figure("ready without the cache, median", new Rounds(plain).median(), "s");
            log.figure("memory at rest, most", new Rounds(resting).most(), "MB", Goal.atMost(350));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the server was running", stopped);
        }
    }
}
