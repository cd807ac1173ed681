package id.lokmin.meeting.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.GridPeriods;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.Packet;
import id.lokmin.meeting.Packets;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code packet}: all papers of a meeting into a folder. */
@Command(name = "packet")
@Needs(Permission.MAKE_PAPERS)
public final class PacketCommand implements Callable<Integer> {

    private static final String ACTOR = "baris perintah";

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--quarter", paramLabel = "2025-Q3", descriptionKey = "quarter")
    private String quarter = "";

    @Option(names = "--month", paramLabel = "2025-09", descriptionKey = "month")
    private String month = "";

    @Option(names = "--meeting", paramLabel = "ID", descriptionKey = "meeting")
    private String meeting = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out = Path.of("out");

    @Option(names = "--date", paramLabel = "2025-10-03", descriptionKey = "date")
    private String date = "";

    @Option(names = "--time", paramLabel = "09:00", descriptionKey = "time")
    private String time = "";

    @Option(names = "--venue", paramLabel = "V", descriptionKey = "venue")
    private String venue = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    public PacketCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        long chosen = Stream.of(quarter, month, meeting).filter(text -> !text.isEmpty()).count();
        if (chosen != 1) {
            throw misunderstood("packet.choose");
        }
        MeetingPlan plan =
                new MeetingPlan(
                        parsed(date, LocalDate::parse, "packet.date_wrong"),
                        parsed(time, LocalTime::parse, "packet.time_wrong"),
                        venue);
        Optional<Period> period = meeting.isEmpty() ? Optional.of(period()) : Optional.empty();
        Texts texts = terminal.texts("meeting");
        try (House.Rooms rooms = house.open(data.existing())) {
            Meetings meetings = rooms.get(Meetings.class);
            Meeting held =
                    period.isPresent()
                            ? planned(period.get(), plan, rooms)
                            : stored(meetings, plan);
            Packet.folder(out);
            if (!held.period().last().lastDay().isBefore(rooms.get(PuskesmasDay.class).today())) {
                say(texts.get("packet.not_over", held.period()));
            }
            Packet packet =
                    rooms.get(Packets.class)
                            .print(held, name -> say(texts.get("packet.making", name)));
            packet.writeTo(out);
            terminal.out().println(texts.get("packet.done", packet.names().size(), out));
            return 0;
        }
    }

    private void say(String sentence) {
        terminal.err().println(sentence);
        terminal.err().flush();
    }

    private Meeting stored(Meetings meetings, MeetingPlan plan) {
        Meeting found =
                meetings.find(meeting)
                        .orElseThrow(() -> Refusal.because(Problem.MEETING_NOT_STORED, meeting));
        return plan.equals(MeetingPlan.OPEN)
                ? found
                : meetings.plan(found.kind(), found.period(), plan, ACTOR);
    }

    /** The meeting over a period that something was reported for, made where there is none. */
    private Meeting planned(Period period, MeetingPlan plan, House.Rooms rooms) {
        List<Period> reported = rooms.get(GridPeriods.class).list();
        if (!reported.contains(period)) {
            throw Refusal.because(
                    Problem.PERIOD_WITHOUT_REPORTS, period.toString(), inWords(reported));
        }
        String kind = quarter.isEmpty() ? MeetingKinds.MONTHLY : MeetingKinds.QUARTERLY;
        return rooms.get(Meetings.class).plan(kind, period, plan, ACTOR);
    }

    private static String inWords(List<Period> reported) {
        return reported.isEmpty()
                ? "–"
                : reported.getLast().first() + " … " + reported.getFirst().last();
    }

    private Period period() {
        String text = quarter.isEmpty() ? month : quarter;
        Period.Kind wanted = quarter.isEmpty() ? Period.Kind.MONTH : Period.Kind.QUARTER;
        return parsed(text, Period::parse, "packet.period_wrong")
                .filter(period -> period.kind() == wanted)
                .orElseThrow(() -> misunderstood("packet.period_wrong", text));
    }

    private <T> Optional<T> parsed(String text, Function<String, T> reader, String wrong) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw misunderstood(wrong, text);
        }
    }

    private ParameterException misunderstood(String key, Object... filled) {
        return new ParameterException(
                spec.commandLine(), terminal.texts("meeting").get(key, filled));
    }
}
