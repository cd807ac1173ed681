package id.lokmin.problem.store;

import id.lokmin.engine.calendar.Period;
import id.lokmin.problem.Alternative;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Shown;
import id.lokmin.schema.tables.records.HealthProblemRecord;
import id.lokmin.schema.tables.records.ProblemAlternativeRecord;
import id.lokmin.schema.tables.records.ProblemCauseRecord;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads rows of the three tables into what they stand for. */
final class ProblemRows {

    /** What stands in {@code removed} and {@code chosen}. */
    static final int YES = 1;

    static final int NO = 0;

    private ProblemRows() {}

    static HealthProblem problem(HealthProblemRecord row) {
        return new HealthProblem(
                row.getId(),
                row.getMeeting(),
                Period.parse(row.getInPeriod()),
                row.getProblemNo(),
                row.getStatement(),
                row.getIndicator(),
                row.getPlaceCode(),
                new Shown(
                        row.getFigure(),
                        number(row.getValueThen()),
                        number(row.getTargetThen()),
                        row.getUnit(),
                        row.getGapPeople() == null
                                ? OptionalLong.empty()
                                : OptionalLong.of(row.getGapPeople())),
                row.getRemoved() == YES);
    }

    static Cause cause(ProblemCauseRecord row) {
        return new Cause(
                row.getId(),
                row.getProblemId(),
                Branch.find(row.getBranch()).orElseThrow(),
                Optional.ofNullable(row.getBecauseOf()),
                row.getWords());
    }

    static Alternative alternative(ProblemAlternativeRecord row) {
        return new Alternative(
                row.getId(),
                row.getProblemId(),
                Optional.ofNullable(row.getCauseId()),
                row.getWords(),
                row.getAim(),
                row.getChosen() == YES,
                Optional.of(row.getPromise()).filter(promise -> !promise.isEmpty()));
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
