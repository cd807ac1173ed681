package id.lokmin.people.store;

import static id.lokmin.schema.Tables.POSITION_HOLDER;

import id.lokmin.people.Holder;
import id.lokmin.schema.tables.records.PositionHolderRecord;
import id.lokmin.shell.Batch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Who sat in a position from which day on, in the table {@code position_holder}. */
final class Seats {

    private Seats() {}

    /** All of a position, oldest first. */
    static List<Holder> of(DSLContext sql, String position) {
        return sql.selectFrom(POSITION_HOLDER)
                .where(POSITION_HOLDER.POSITION_ID.eq(position))
                .orderBy(POSITION_HOLDER.HELD_FROM)
                .fetch(Seats::holder);
    }

    /** The one taken on a day. */
    static Optional<Holder> find(DSLContext sql, String position, LocalDate from) {
        return of(sql, position).stream().filter(seat -> seat.from().equals(from)).findFirst();
    }

    /** Who sits there on a day. */
    static Optional<Holder> on(DSLContext sql, String position, LocalDate day) {
        return of(sql, position).stream()
                .filter(seat -> !seat.from().isAfter(day))
                .filter(seat -> seat.until().filter(until -> !until.isAfter(day)).isEmpty())
                .reduce((_, later) -> later);
    }

    /** Leaves the seat of a day to a holder, or to nobody. */
    static void put(
            DSLContext sql, Batch batch, String position, LocalDate from, Optional<Holder> holder) {
        sql.deleteFrom(POSITION_HOLDER)
                .where(POSITION_HOLDER.POSITION_ID.eq(position))
                .and(POSITION_HOLDER.HELD_FROM.eq(from.toString()))
                .execute();
        holder.ifPresent(sits ->
                sql.insertInto(POSITION_HOLDER)
                        .set(POSITION_HOLDER.POSITION_ID, position)
                        .set(POSITION_HOLDER.HELD_FROM, from.toString())
                        .set(
                                POSITION_HOLDER.HELD_UNTIL,
                                sits.until().map(LocalDate::toString).orElse(null))
                        .set(POSITION_HOLDER.FULL_NAME, sits.name())
                        .set(POSITION_HOLDER.PHONE, sits.phone())
                        .set(POSITION_HOLDER.EMAIL, sits.email())
                        .set(POSITION_HOLDER.BATCH, batch.seq())
                        .execute());
    }

    /**
     * A seat in the history: name, telephone and last day, a line each, and the address of e-mail
     * where there is one; empty for nobody.
     */
    static String text(Optional<Holder> holder) {
        return holder.map(sits ->
                        String.join(
                                "\n",
                                sits.name(),
                                sits.phone(),
                                sits.until().map(LocalDate::toString).orElse("")
                                        + (sits.email().isEmpty() ? "" : "\n" + sits.email())))
                .orElse("");
    }

    /** A seat as the history tells it. */
    static Optional<Holder> read(LocalDate from, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] lines = text.split("\n", -1);
        Optional<LocalDate> until =
                lines[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lines[2]));
        String email = lines.length > 3 ? lines[3] : "";
        return Optional.of(new Holder(lines[0], lines[1], email, from, until));
    }

    private static Holder holder(PositionHolderRecord row) {
        return new Holder(
                row.getFullName(),
                row.getPhone(),
                row.getEmail(),
                LocalDate.parse(row.getHeldFrom()),
                Optional.ofNullable(row.getHeldUntil()).map(LocalDate::parse));
    }
}
