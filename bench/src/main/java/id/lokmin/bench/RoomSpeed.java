package id.lokmin.bench;

import id.lokmin.access.Opening;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.Stage;
import id.lokmin.meeting.live.Stages;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How a meeting holds out: 200 phones that join within a minute and then follow the screen, and two
 * who type minutes that the projector shows.
 */
final class RoomSpeed implements Measurement {

    private static final int PHONES = 200;
    private static final int SECONDS = 60;
    private static final int LINES = 120;
    private static final int TYPISTS = 2;
    private static final long BETWEEN_LINES_MS = 400;

    /** Where a room that is open lies, and who may do what in it. */
    record Room(String meeting, String checkIn, String follow, String secretary) {}

    @Override
    public String name() {
        return "room";
    }

    @Override
    public String work() {
        return "`lokmin serve` on the demonstration Puskesmas, a cross-sector meeting whose room is"
                + " open: 200 phones join within 60 s at random moments (short link, page, form with a"
                + " signature of 60 points, page again) and then follow the screen; then two type 120"
                + " lines each while the projector and the phones follow. Plain HTTP on one machine.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            Kalitanjung.into(data, log);
            Room room = open(data);
            try (RunningServer server = RunningServer.over(data, Command.lasting())) {
                measure(server.address(), room, PHONES, SECONDS, LINES, log);
                log.figure(
                        "memory after all that",
                        server.vitals().map(Vitals::residentMegabytes).orElse(0.0),
                        "MB");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a meeting was held", stopped);
        }
    }

    /** Plans a meeting in a data folder and opens its room. */
    static Room open(Path data) {
        try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
            String meeting =
                    rooms.getBean(Meetings.class)
                            .plan(
                                    MeetingKinds.QUARTERLY,
                                    Period.parse("2025-Q3"),
                                    MeetingPlan.OPEN,
                                    "bench")
                            .id();
            rooms.getBean(RunningAgenda.class)
                    .layOut(
                            meeting,
                            rooms.getBean(MeetingKinds.class)
                                    .kind(MeetingKinds.QUARTERLY)
                                    .agenda());
            Stages stages = rooms.getBean(Stages.class);
            Stage stage = stages.open(meeting, "bench");
            List<Reader> readers =
                    Reader.ofEveryRole(rooms, Kalitanjung.village(rooms), Kalitanjung.rw(rooms));
            return new Room(
                    meeting,
                    stages.link(stage, Opening.CHECK_IN, "bench").orElseThrow().path(),
                    stages.link(stage, Opening.MEETING_ROOM, "bench").orElseThrow().page(),
                    readers.stream()
                            .filter(reader -> reader.role().code().equals("notulis"))
                            .findFirst()
                            .orElseThrow()
                            .session());
        }
    }

    /** Lets phones join and two type, on a server that runs. */
    static void measure(String base, Room room, int phones, int seconds, int lines, RunLog log)
            throws IOException, InterruptedException {
        // Not closed: its streams end with the server, and closing would wait for them.
        HttpClient client = HttpClient.newHttpClient();
        AtomicInteger told = new AtomicInteger();
        join(client, base, room, 5, 1, new AtomicInteger());
        Joining joined = join(client, base, room, phones, seconds, told);
        line(log, "page of the check-in", joined.pages());
        line(log, "check-in, form to page", joined.forms());
        log.figure(
                "check-in, p95 of " + phones + " phones in " + seconds + " s",
                new Readers.Reading(joined.forms(), 0).percentile(95),
                "ms",
                Goal.atMost(300));
        Screen projector = new Screen();
        Forms operator = new Forms(client, base).signedIn(room.secretary());
        String desk = "/pertemuan/" + room.meeting() + "/ruang";
        operator.open(desk);
        operator.post(desk + "/layar", Map.of("scene", "minutes"), "text/html");
        projector.follow(
                client,
                base + "/pertemuan/" + room.meeting() + "/layar/siaran",
                operator.cookies());
        TimeUnit.SECONDS.sleep(1);
        type(client, base, room, projector, lines);
        TimeUnit.SECONDS.sleep(2);
        log.line(
                String.format(
                        Locale.ROOT,
                        "the projector was told %d times, %d lines did not come; phones %d times",
                        projector.events(),
                        projector.missing(),
                        told.get()));
        if (projector.missing() > 0) {
            throw new IOException("lines did not reach the projector");
        }
        line(log, "a typed line to the projector", projector.milliseconds());
        log.figure(
                "a typed line to the projector, p95",
                new Readers.Reading(projector.milliseconds(), 0).percentile(95),
                "ms",
                Goal.atMost(300));
        client.shutdownNow();
    }

    /** How long pages and forms took, in milliseconds. */
    private record Joining(double[] pages, double[] forms) {}

    private static Joining join(
            HttpClient client, String base, Room room, int phones, int seconds, AtomicInteger told)
            throws IOException, InterruptedException {
        ConcurrentLinkedQueue<Double> pages = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Double> forms = new ConcurrentLinkedQueue<>();
        SplittableRandom chance = new SplittableRandom(phones);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> joining = new ArrayList<>();
            for (int phone = 0; phone < phones; phone++) {
                int number = phone;
                long wait = chance.nextLong(seconds * 1_000L);
                joining.add(
                        all.submit(() -> {
                            TimeUnit.MILLISECONDS.sleep(wait);
                            Forms browser = new Forms(client, base);
                            long start = System.nanoTime();
                            browser.open(room.checkIn());
                            pages.add((System.nanoTime() - start) / 1e6);
                            start = System.nanoTime();
                            browser.post(room.checkIn() + "/hadir", arrival(number), "text/html");
                            forms.add((System.nanoTime() - start) / 1e6);
                            Screen.followIdly(client, base + room.follow() + "/siaran", told);
                            return number;
                        }));
            }
            for (Future<?> one : joining) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a phone did not get in", failed);
        }
        return new Joining(
                pages.stream().mapToDouble(Double::doubleValue).toArray(),
                forms.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<String, String> arrival(int number) {
        StringBuilder stroke = new StringBuilder("10 100");
        for (int point = 1; point < 60; point++) {
            stroke.append(' ').append(10 + point * 9).append(' ');
            stroke.append(100 + (point * 37 + number) % 60);
        }
        return Map.of(
                "nama",
                "Uji " + number,
                "sektor",
                "-",
                "sektor-lain",
                "Sektor " + number % 12,
                "jabatan",
                "Jabatan " + number,
                "mewakili",
                "",
                "goresan",
                stroke.toString());
    }

    private static void type(HttpClient client, String base, Room room, Screen projector, int lines)
            throws IOException, InterruptedException {
        try (ExecutorService typists = Executors.newFixedThreadPool(TYPISTS)) {
            List<Future<?>> typing = new ArrayList<>();
            for (int typist = 0; typist < TYPISTS; typist++) {
                int who = typist;
                typing.add(
                        typists.submit(() -> {
                            Forms browser = new Forms(client, base).signedIn(room.secretary());
                            String page = "/pertemuan/" + room.meeting() + "/notulen";
                            browser.open(page);
                            String window = UUID.randomUUID().toString();
                            for (int line = 1; line <= lines; line++) {
                                String words = "baris-" + who + "-" + line + "-selesai";
                                projector.await(words);
                                browser.post(
                                        page,
                                        line(browser.account(), window, line, words),
                                        "application/json");
                                TimeUnit.MILLISECONDS.sleep(BETWEEN_LINES_MS);
                            }
                            return who;
                        }));
            }
            for (Future<?> one : typing) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a typist gave up", failed);
        }
    }

    private static Map<String, String> line(String account, String window, int turn, String words) {
        String id = UUID.randomUUID().toString();
        return Map.of(
                "account",
                account,
                "window",
                window,
                "kind:" + id,
                "information",
                "item:" + id,
                "0",
                "words:" + id,
                words,
                "seen:" + id,
                "0",
                "turn:" + id,
                String.valueOf(turn));
    }

    private static void line(RunLog log, String what, double[] milliseconds) {
        Readers.Reading reading = new Readers.Reading(milliseconds, 0);
        log.line(
                String.format(
                        Locale.ROOT,
                        "%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms of %d",
                        what,
                        reading.percentile(50),
                        reading.percentile(95),
                        reading.percentile(99),
                        milliseconds.length));
    }
}
