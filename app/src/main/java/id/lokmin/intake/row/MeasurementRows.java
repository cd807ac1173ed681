package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import id.lokmin.engine.place.Level;
import id.lokmin.intake.profile.Table;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import id.lokmin.register.BirthSize;
import id.lokmin.register.BodySize;
import id.lokmin.register.ChildIdentity;
import id.lokmin.register.Home;
import id.lokmin.register.MeasurementEntry;
import id.lokmin.register.Register;
import id.lokmin.register.Services;
import id.lokmin.register.SourceScores;
import id.lokmin.register.WeightGain;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Rows of weighed and measured children: e-PPGBM's "status gizi" and its like. */
final class MeasurementRows implements RowTaker {

    private final Register register;
    private final Places places;

    MeasurementRows(Register register, Places places) {
        this.register = register;
        this.places = places;
    }

    @Override
    public Staged take(Table table, Setting setting) {
        Whereabouts whereabouts = new Whereabouts(places, setting.today());
        RegisterReply reply = new RegisterReply(table);
        return RowsToEntries.of(table, setting, row -> read(row, whereabouts))
                .storedBy((batch, entries) ->
                        reply.outcome(register.acceptMeasurements(batch, entries)));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return register.undo(undone, undoing.actor()).kept();
    }

    private static Optional<MeasurementEntry> read(RowReader row, Whereabouts whereabouts) {
        Optional<LocalDate> born = row.date("birth_date");
        Optional<LocalDate> date = row.date("date");
        Sex sex = sex(row);
        BodySize size = size(row);
        BirthSize atBirth =
                new BirthSize(
                        thousandths(row.number("birth_weight")),
                        tenths(row.number("birth_length")));
        Home home = home(row, whereabouts, date);
        Services services = services(row);
        SourceScores scores = scores(row);
        WeightGain gain = gain(row);
        if (row.isRejected() || born.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        ChildIdentity child =
                new ChildIdentity(
                        row.text("nik"), row.text("name"), born.get(), sex, row.text("parent"));
        return Optional.of(
                new MeasurementEntry(
                        row.number(),
                        child,
                        atBirth,
                        home,
                        row.text("posyandu"),
                        date.get(),
                        size,
                        gain,
                        services,
                        scores));
    }

    static Sex sex(RowReader row) {
        return switch (row.choice("sex").orElse("")) {
            case "male" -> Sex.MALE;
            case "female" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static BodySize size(RowReader row) {
        Position position =
                switch (row.choice("position").orElse("")) {
                    case "lying" -> Position.LYING;
                    case "standing" -> Position.STANDING;
                    default -> Position.UNKNOWN;
                };
        return new BodySize(
                thousandths(row.number("weight")),
                tenths(row.number("length")),
                position,
                tenths(row.number("arm")));
    }

    /**
     * The RW where one is written, else the village. A written RW that nobody knows leaves the row
     * out; an absent one is the register's to say.
     */
    private static Home home(RowReader row, Whereabouts whereabouts, Optional<LocalDate> date) {
        String rw = blankWhenZero(row.text("rw"));
        String village = row.text("village");
        String rt = blankWhenZero(row.text("rt"));
        if (date.isEmpty() || (rw.isEmpty() && village.isEmpty())) {
            return new Home("", rt);
        }
        Month month = Month.of(date.get());
        Resolution found =
                rw.isEmpty()
                        ? whereabouts.find(Level.VILLAGE, village, "", month)
                        : whereabouts.find(Level.RW, rw, village, month);
        return switch (found) {
            case Resolution.Found(_, String code) -> new Home(code, rt);
            case Resolution.Unknown(String written) -> {
                row.reject(rw.isEmpty() ? "village" : "rw", Problem.AREA_UNKNOWN, written);
                yield Home.UNKNOWN;
            }
            case Resolution.Ambiguous(String written, List<String> places) -> {
                row.reject(
                        rw.isEmpty() ? "village" : "rw",
                        Problem.AREA_AMBIGUOUS,
                        written,
                        String.join(", ", places));
                yield Home.UNKNOWN;
            }
        };
    }

    private static Services services(RowReader row) {
        Services.Answer book =
                switch (row.choice("kia_book").orElse("")) {
                    case "yes" -> Services.Answer.YES;
                    case "no" -> Services.Answer.NO;
                    default -> Services.Answer.UNSAID;
                };
        return new Services(
                thousandths(row.number("pmt")), rounded(row.number("vitamin_a"), 1), book);
    }

    private static WeightGain gain(RowReader row) {
        return switch (row.choice("gain").orElse("")) {
            case "gained" -> WeightGain.GAINED;
            case "not_gained" -> WeightGain.NOT_GAINED;
            case "skipped" -> WeightGain.SKIPPED_LAST_MONTH;
            case "first" -> WeightGain.FIRST_TIME;
            default -> WeightGain.UNSAID;
        };
    }

    private static SourceScores scores(RowReader row) {
        return new SourceScores(
                score(row, "weight_age"), score(row, "length_age"), score(row, "weight_length"));
    }

    private static SourceScores.Score score(RowReader row, String index) {
        return new SourceScores.Score(row.number("z_" + index), row.text("label_" + index));
    }

    private static String blankWhenZero(String text) {
        return text.matches("0+") ? "" : text;
    }

    private static OptionalInt thousandths(OptionalDouble value) {
        return rounded(value, 1_000);
    }

    private static OptionalInt tenths(OptionalDouble value) {
        return rounded(value, 10);
    }

    private static OptionalInt rounded(OptionalDouble value, int parts) {
        return value.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(value.getAsDouble() * parts));
    }
}
