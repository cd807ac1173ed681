package id.lokmin.meeting.closing.cli;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.Verification;
import id.lokmin.shell.DataOption;
import id.lokmin.shell.Formats;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lokmin verify FILE}, {@code lokmin verify --code HASH} or both: whether the text of an
 * agreement is the one that was signed, as the page {@code /verifikasi} tells it.
 *
 * <p>With both, text and code are compared and no data folder is needed. Ends with 0 where the text
 * is the one signed, with 1 where it is not or nobody can tell, with 2 where nothing was asked.
 */
@Command(name = "verify")
@Needs(Permission.CALCULATE)
public final class VerifyCommand implements Callable<Integer> {

    private static final int IS_NOT = 1;

    private final Terminal terminal;
    private final House house;

    @Mixin private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "verifyFile")
    private @Nullable Path file;

    @Option(names = "--code", paramLabel = "HASH", descriptionKey = "verifyCode")
    private String code = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    public VerifyCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        Texts texts = terminal.texts("closing");
        if (file == null && code.isBlank()) {
            throw new ParameterException(spec.commandLine(), texts.get("command.nothing"));
        }
        Optional<Fingerprint> given = Fingerprint.find(code);
        if (!code.isBlank() && given.isEmpty()) {
            throw new ParameterException(spec.commandLine(), texts.get("verify.no_code"));
        }
        Optional<String> text = Optional.ofNullable(file).map(VerifyCommand::text);
        if (!Files.isDirectory(data.folder().path())) {
            return tell(compared(text, given, _ -> Optional.empty()), _ -> "");
        }
        try (House.Rooms rooms = house.open(data.folder())) {
            Commitments sheets = rooms.get(Commitments.class);
            return tell(compared(text, given, sheets::with), sheet -> name(sheet, rooms));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw Refusal.because(Problem.SHEET_FILE_UNREADABLE, file.toString());
        }
    }

    private static Verification compared(
            Optional<String> text,
            Optional<Fingerprint> given,
            Function<Fingerprint, Optional<Commitment>> sheets) {
        return text.map(words ->
                        given.map(code -> Verification.of(words, code, sheets))
                                .orElseGet(() ->
                                        Verification.among(Fingerprint.ofSheet(words), sheets)))
                .orElseGet(() -> Verification.among(given.orElseThrow(), sheets));
    }

    private int tell(Verification found, Function<Commitment, String> name) {
        Texts texts = terminal.texts("closing");
        terminal.out()
                .println(
                        switch (found) {
                            case Verification.Same(_, Optional<Commitment> sheet) ->
                                    texts.get("verify.same")
                                            + " "
                                            + sheet.map(name).orElse(texts.get("verify.unknown"));
                            case Verification.Different _ -> texts.get("verify.different");
                            case Verification.Unknown _ -> texts.get("command.unknown");
                        });
        terminal.out().println(texts.get("command.fingerprint", found.workedOut().groups()));
        return found instanceof Verification.Same ? 0 : IS_NOT;
    }

    private String name(Commitment sheet, House.Rooms rooms) {
        Formats formats = Formats.of(terminal.language());
        MeetingKinds kinds = rooms.get(MeetingKinds.class);
        return rooms.get(Meetings.class)
                .find(sheet.meeting())
                .map(meeting ->
                        terminal.texts("closing")
                                .get(
                                        "verify.known",
                                        sheet.number(),
                                        kinds.of(meeting).name()
                                                + " "
                                                + meeting.periodInWords(formats::monthName)
                                                + " "
                                                + meeting.period().last().year(),
                                        meeting.day().map(formats::longDate).orElse("–")))
                .orElse("");
    }
}
