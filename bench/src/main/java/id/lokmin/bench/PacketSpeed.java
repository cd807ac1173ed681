package id.lokmin.bench;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.Packet;
import id.lokmin.meeting.Packets;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** How long all papers of a meeting take, warm and as a command. */
final class PacketSpeed implements Measurement {

    private static final MeetingPlan PLAN =
            new MeetingPlan(
                    Optional.of(LocalDate.of(2025, 10, 3)),
                    Optional.of(LocalTime.of(8, 30)),
                    "Aula Pertemuan Puskesmas Kalitanjung");
    private static final int ROUNDS = 5;
    private static final int COMMANDS = 3;
    private static final int PROMISES = 40;
    private static final Goal TEN_SECONDS = Goal.atMost(10);
    private static final Goal FIVE_SECONDS = Goal.atMost(5);

    @Override
    public String name() {
        return "packet";
    }

    @Override
    public String work() {
        return "All papers of the quarterly meeting of the demonstration Puskesmas from its data"
                + " folder to files in another: as `lokmin packet` in a JVM of its own, and in a warm"
                + " process with 40 promises of the meeting before to account for.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            Kalitanjung.into(data, log);
            CommandRounds command = new CommandRounds("command packet", log);
            for (int round = 0; round < COMMANDS; round++) {
                command.add(
                        Command.usual()
                                .run(
                                        0,
                                        "packet",
                                        "--data",
                                        data.toString(),
                                        "--quarter",
                                        "2025-Q3",
                                        "--out",
                                        scratch.at("out-" + round).toString()));
            }
            command.figures(TEN_SECONDS);
            log.figure(
                    "command packet, most memory",
                    command.of(Command.Run::peakMegabytes).most(),
                    "MB");
            warm(scratch, data, log);
        }
    }

    private static void warm(Scratch scratch, Path data, RunLog log) throws IOException {
        try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
            Meeting meeting =
                    rooms.getBean(Meetings.class)
                            .plan(MeetingKinds.QUARTERLY, Period.parse("2025-Q3"), PLAN, "bench");
            promise(rooms);
            Packets packets = rooms.getBean(Packets.class);
            double[] seconds = new double[ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                Path out = scratch.at("warm" + round);
                long start = System.nanoTime();
                Packet packet = packets.print(meeting, _ -> {});
                packet.writeTo(out);
                double taken = (System.nanoTime() - start) / 1e9;
                log.line(
                        String.format(
                                Locale.ROOT,
                                "warm round %d: %d files, %.1f MB, %.2f s",
                                round + 1,
                                packet.names().size(),
                                Scratch.bytes(out) / 1e6,
                                taken));
                if (round >= 0) {
                    seconds[round] = taken;
                }
            }
            Rounds rounds = new Rounds(seconds);
            String what = "warm packet with " + PROMISES + " promises";
            log.figure(what + ", best of " + ROUNDS, rounds.least(), "s", FIVE_SECONDS);
            log.figure(what + ", median", rounds.median(), "s", FIVE_SECONDS);
        }
    }

    /** Repeats what was promised at the meeting before until there are enough promises. */
    private static void promise(ConfigurableApplicationContext rooms) {
        Promises promises = rooms.getBean(Promises.class);
        Origin before = new Origin(MeetingKinds.QUARTERLY, "2025-Q2");
        List<Promise> made = promises.list(before);
        Batch batch = rooms.getBean(Batches.class).begin("bench", "bench");
        for (int number = made.size(); number < PROMISES; number++) {
            promises.add(batch, before, made.get(number % made.size()).says());
        }
    }
}
