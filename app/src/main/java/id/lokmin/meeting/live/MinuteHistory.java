package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.MINUTE_LINE;
import static id.lokmin.schema.Tables.MINUTE_LINE_CHANGE;

import id.lokmin.schema.tables.records.MinuteLineChangeRecord;
import id.lokmin.schema.tables.records.MinuteLineRecord;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.FieldChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * From what to what the lines of minutes changed.
 *
 * <p>A line saves itself every second while it is typed. What one person types into a field without
 * pausing for a minute is kept as one change, from what stood there before to what stands there
 * then: {@code "" → "Camat mem" → "Camat membuka"} is {@code "" → "Camat membuka"}.
 */
final class MinuteHistory {

    private static final Duration ONE_GO = Duration.ofMinutes(1);

    private static final List<Field<?>> TOLD =
            List.of(
                    MINUTE_LINE.KIND,
                    MINUTE_LINE.WORDS,
                    MINUTE_LINE.AGENDA_ITEM,
                    MINUTE_LINE.REMOVED);

    void note(
            DSLContext sql,
            String line,
            MinuteLineRecord before,
            MinuteLineRecord after,
            String actor,
            long at) {
        for (Field<?> field : TOLD) {
            String was = ChangeLog.text(before.get(field));
            String became = ChangeLog.text(after.get(field));
            if (!was.equals(became)) {
                note(sql, line, new FieldChange(moment(at), actor, field.getName(), was, became));
            }
        }
    }

    private static Instant moment(long at) {
        return Instant.ofEpochMilli(at);
    }

    private static void note(DSLContext sql, String line, FieldChange change) {
        Optional<MinuteLineChangeRecord> last =
                sql.selectFrom(MINUTE_LINE_CHANGE)
                        .where(MINUTE_LINE_CHANGE.LINE_ID.eq(line))
                        .orderBy(MINUTE_LINE_CHANGE.CHANGE_NO.desc())
                        .limit(1)
                        .fetchOptional();
        if (last.filter(one -> goesOn(one, change)).isPresent()) {
            last.get().setBecame(change.became());
            last.get().setAt(change.at().toEpochMilli());
            last.get().update();
            return;
        }
        sql.insertInto(MINUTE_LINE_CHANGE)
                .set(MINUTE_LINE_CHANGE.LINE_ID, line)
                .set(
                        MINUTE_LINE_CHANGE.CHANGE_NO,
                        last.map(MinuteLineChangeRecord::getChangeNo).orElse(0) + 1)
                .set(MINUTE_LINE_CHANGE.AT, change.at().toEpochMilli())
                .set(MINUTE_LINE_CHANGE.ACTOR, change.actor())
                .set(MINUTE_LINE_CHANGE.FIELD, change.field())
                .set(MINUTE_LINE_CHANGE.WAS, change.was())
                .set(MINUTE_LINE_CHANGE.BECAME, change.became())
                .execute();
    }

    private static boolean goesOn(MinuteLineChangeRecord last, FieldChange change) {
        return last.getField().equals(MINUTE_LINE.WORDS.getName())
                && last.getField().equals(change.field())
                && last.getActor().equals(change.actor())
                && last.getBecame().equals(change.was())
                && Duration.between(moment(last.getAt()), change.at()).compareTo(ONE_GO) < 0;
    }

    List<FieldChange> of(DSLContext sql, String line) {
        return sql.selectFrom(MINUTE_LINE_CHANGE)
                .where(MINUTE_LINE_CHANGE.LINE_ID.eq(line))
                .orderBy(MINUTE_LINE_CHANGE.CHANGE_NO)
                .fetch(row ->
                        new FieldChange(
                                moment(row.getAt()),
                                row.getActor(),
                                row.getField(),
                                row.getWas(),
                                row.getBecame()));
    }
}
