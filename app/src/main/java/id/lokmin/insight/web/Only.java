package id.lokmin.insight.web;

import id.lokmin.insight.GridCell;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a grid can be narrowed to. Figures of few people are never off target nor worsening. */
enum Only {
    OFF(cell -> cell.isOffTarget() && !cell.small()),
    WORSE(GridCell::isWorsening),
    MISSING(GridCell::isMissingReports);

    private final Predicate<GridCell> condition;

    Only(Predicate<GridCell> condition) {
        this.condition = condition;
    }

    boolean holds(GridCell cell) {
        return condition.test(cell);
    }

    /** As it stands in an address: {@code off}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Only> find(String code) {
        return Arrays.stream(values()).filter(only -> only.code().equals(code)).findFirst();
    }
}
