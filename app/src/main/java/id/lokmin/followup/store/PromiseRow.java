package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE;

import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseState;
import id.lokmin.schema.tables.records.PromiseRecord;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A promise as a row of its table, both ways. */
final class PromiseRow {

    /** Between partners; no title of a position holds a line break. */
    private static final String BETWEEN = "\n";

    private PromiseRow() {}

    static void fill(PromiseRecord row, PromiseEntry says) {
        Aim aim = says.aim();
        row.setProgramme(aim.programme());
        row.setIndicator(aim.indicator());
        row.setProblem(aim.problem());
        row.setActivity(says.activity());
        row.setVolume(aim.volume());
        row.setBaseline(number(aim.baseline()));
        row.setTarget(number(aim.target()));
        row.setUnit(aim.unit());
        row.setOwner(says.owner().position());
        row.setSector(says.owner().sector());
        row.setPartners(String.join(BETWEEN, says.owner().partners()));
        row.setFunding(says.funding());
        row.setStartsOn(day(says.starts()));
        row.setDueOn(day(says.due()));
        row.setProof(says.proof());
        Progress progress = says.progress();
        row.setState(progress.state().name());
        row.setFinishedOn(day(progress.finished()));
        row.setResult(progress.result());
        row.setPercentDone(number(progress.percent()));
        row.setObstacle(progress.obstacle());
        row.setDecision(progress.decision());
    }

    /** Puts back a field as its history tells it: nothing where it may be empty. */
    static void put(PromiseRecord row, String field, String text) {
        boolean nothing =
                text.isEmpty()
                        && Objects.requireNonNull(PROMISE.field(field)).getDataType().nullable();
        row.fromMap(Collections.singletonMap(field, nothing ? null : text));
    }

    static Promise read(PromiseRecord row, List<String> placeCodes) {
        Aim aim =
                new Aim(
                        row.getProgramme(),
                        row.getIndicator(),
                        row.getProblem(),
                        row.getVolume(),
                        number(row.getBaseline()),
                        number(row.getTarget()),
                        row.getUnit());
        Progress progress =
                new Progress(
                        PromiseState.valueOf(row.getState()),
                        day(row.getFinishedOn()),
                        row.getResult(),
                        number(row.getPercentDone()),
                        row.getObstacle(),
                        row.getDecision());
        List<String> partners =
                row.getPartners().isEmpty() ? List.of() : List.of(row.getPartners().split(BETWEEN));
        PromiseEntry says =
                new PromiseEntry(
                        row.getPromiseNo(),
                        row.getActivity(),
                        aim,
                        new Owner(row.getOwner(), row.getSector(), partners),
                        placeCodes,
                        row.getFunding(),
                        day(row.getStartsOn()),
                        day(row.getDueOn()),
                        row.getProof(),
                        progress);
        return new Promise(row.getId(), new Origin(row.getOriginKind(), row.getOriginId()), says);
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    private static OptionalDouble number(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
