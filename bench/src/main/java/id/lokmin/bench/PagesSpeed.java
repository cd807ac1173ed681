package id.lokmin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long pages take with twenty people reading at once, whatever their role, and what a page
 * weighs on the way.
 */
final class PagesSpeed implements Measurement {

    private static final int COLD = 5_000;
    private static final int PAGES = 1_000;

    /** CPU seconds within a second, below which a server rests. */
    private static final double AT_REST = 0.1;

    private static final int LOOKS = 60;
    private static final List<String> USUAL = List.of("2025-09", "2025-Q3", "2025-08");
    private static final List<String> PROGRAMMES = List.of("", "KIA", "GIZI", "IMUNISASI");
    private static final List<String> LEVELS = List.of("desa", "rw", "puskesmas");
    private static final List<String> LISTS =
            List.of("/", "/pertemuan", "/cari?q=rw", "/bantuan", "/pengaturan");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String work() {
        return "`lokmin serve` on a Puskesmas of 15 villages, 150 RW, 750 RT and 60 months, read by 20"
                + " people at once: grids of all programmes and levels, 5,000 while server and readers are"
                + " still learning, and once the server rests 1,000 for each role in turn, 49 of 50"
                + " of the latest month, quarter or month before, one of any month of two years; then"
                + " lists; and the bytes of whole pages, gzip, at a first and a later visit.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            List<Reader> readers = new LargePuskesmas().into(data, log);
            try (RunningServer server = RunningServer.over(data, Command.lasting())) {
                read(server, readers, log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while people were reading", stopped);
        }
    }

    private static void read(RunningServer server, List<Reader> readers, RunLog log)
            throws IOException, InterruptedException {
        Readers twenty = new Readers(server.address());
        for (String period : USUAL) {
            for (String programme : PROGRAMMES) {
                demandFigures(twenty, readers.getFirst(), grid(period, programme, "rw"));
            }
        }
        Readers.Reading cold = twenty.read(readers.getFirst().session(), COLD, PagesSpeed::grid);
        line(log, "grid, the first pages after the start", cold);
        log.figure(
                "grid, p95 of the first " + COLD + " after the start", cold.percentile(95), "ms");
        awaitRest(server);
        double slowest = 0;
        double quickest = Double.MAX_VALUE;
        for (Reader reader : readers) {
            Readers.Reading reading = twenty.read(reader.session(), PAGES, PagesSpeed::grid);
            String what = "grid as " + reader.role().code();
            line(log, what, reading);
            slowest = Math.max(slowest, reading.percentile(95));
            quickest = Math.min(quickest, reading.percentile(95));
        }
        log.figure("grid, p95 of the slowest role", slowest, "ms", Goal.atMost(50));
        log.figure("grid, p95 of the slowest role over the quickest", slowest / quickest, "×");
        String keeper = readers.getFirst().session();
        double worst = 0;
        for (String list : LISTS) {
            Readers.Reading reading = twenty.read(keeper, PAGES / 5, _ -> list);
            line(log, list, reading);
            worst = Math.max(worst, reading.percentile(95));
        }
        log.figure("any list, p95 of the slowest", worst, "ms", Goal.atMost(100));
        weigh(server, keeper, log);
        log.figure(
                "memory after all that",
                server.vitals().map(Vitals::residentMegabytes).orElse(0.0),
                "MB");
    }

    /** Until the server has looked ahead: it then does nothing by itself. */
    private static void awaitRest(RunningServer server) throws InterruptedException {
        double before = -1;
        for (int look = 0; look < LOOKS; look++) {
            double now = server.vitals().map(Vitals::cpuSeconds).orElse(0.0);
            if (now - before < AT_REST) {
                return;
            }
            before = now;
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static void weigh(RunningServer server, String session, RunLog log)
            throws IOException, InterruptedException {
        double first = 0;
        double later = 0;
        for (String page : List.of("/", "/capaian", "/capaian?level=desa", "/pertemuan")) {
            PageWeight weight = PageWeight.of(server.address(), session, page);
            log.line(
                    String.format(
                            Locale.ROOT,
                            "%s: %.1f kB at first, %.1f kB later",
                            page,
                            weight.first(),
                            weight.later()));
            first = Math.max(first, weight.first());
            later = Math.max(later, weight.later());
        }
        log.figure("heaviest page, first visit", first, "kB", Goal.atMost(300));
        log.figure("heaviest page, later visit", later, "kB", Goal.atMost(40));
    }

    private static void line(RunLog log, String what, Readers.Reading reading) {
        log.line(
                String.format(
                        Locale.ROOT,
                        "%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms, %d bytes",
                        what,
                        reading.percentile(50),
                        reading.percentile(95),
                        reading.percentile(99),
                        reading.bytes()));
    }

    /** What is looked at in the weeks around a meeting, and now and then an older month. */
    private static String grid(SplittableRandom chance) {
        String period =
                chance.nextInt(50) == 0
                        ? LargePuskesmas.LAST.plus(-chance.nextInt(24)).toString()
                        : USUAL.get(chance.nextInt(USUAL.size()));
        return grid(period, chance);
    }

    private static String grid(String period, SplittableRandom chance) {
        return grid(
                period,
                PROGRAMMES.get(chance.nextInt(PROGRAMMES.size())),
                LEVELS.get(chance.nextInt(LEVELS.size())));
    }

    private static String grid(String period, String programme, String level) {
        return "/capaian?period=" + period + "&programme=" + programme + "&level=" + level;
    }

    /** A page that has nothing to show is quick; what is measured must have figures. */
    private static void demandFigures(Readers readers, Reader reader, String address)
            throws IOException {
        if (!readers.page(reader.session(), address).contains("</tbody>")) {
            throw new IOException(address + " shows no figures");
        }
    }
}
