package id.lokmin.insight.store;

import static id.lokmin.schema.Tables.SENTENCE_CORRECTION;

import id.lokmin.access.Audit;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentence.Key;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.schema.tables.records.SentenceCorrectionRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** All corrected sentences, in the table {@code sentence_correction}; none is ever deleted. */
final class StoredSentences implements CorrectedSentences {

    private final Storage storage;
    private final Audit audit;
    private final Clock clock;

    StoredSentences(Storage storage, Audit audit, Clock clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<CorrectedSentence> find(Key key) {
        return storage.read(sql -> holding(sql, key).stream().findFirst())
                .map(row ->
                        new CorrectedSentence(
                                key,
                                row.getWords(),
                                row.getWorkedOut(),
                                row.getActor(),
                                Instant.ofEpochMilli(row.getMadeAt())));
    }

    /** Those not taken back, the latest first. */
    private static List<SentenceCorrectionRecord> holding(DSLContext sql, Key key) {
        Condition about =
                SENTENCE_CORRECTION
                        .INDICATOR
                        .eq(key.indicator())
                        .and(SENTENCE_CORRECTION.IN_PERIOD.eq(key.period().toString()))
                        .and(SENTENCE_CORRECTION.LEVEL_CODE.eq(key.level().code()))
                        .and(SENTENCE_CORRECTION.LANGUAGE_CODE.eq(key.language().code()));
        return sql.selectFrom(SENTENCE_CORRECTION)
                .where(about)
                .and(SENTENCE_CORRECTION.WITHDRAWN_AT.isNull())
                .orderBy(SENTENCE_CORRECTION.TURN_NO.desc())
                .fetch();
    }

    @Override
    public void correct(Key key, String words, String workedOut, String actor) {
        CorrectedSentence made =
                new CorrectedSentence(key, words, workedOut, actor, clock.instant());
        storage.write(sql -> {
            SentenceCorrectionRecord row = sql.newRecord(SENTENCE_CORRECTION);
            row.setId(Ids.next(clock));
            row.setIndicator(key.indicator());
            row.setInPeriod(key.period().toString());
            row.setLevelCode(key.level().code());
            row.setLanguageCode(key.language().code());
            row.setTurnNo(
                    1
                            + holding(sql, key).stream()
                                    .findFirst()
                                    .map(SentenceCorrectionRecord::getTurnNo)
                                    .orElse(0));
            row.setWords(made.words());
            row.setWorkedOut(workedOut);
            row.setActor(actor);
            row.setMadeAt(made.at().toEpochMilli());
            audit.record(actor, "insight.sentence", subject(key), "kalimat diubah");
            return row.store();
        });
    }

    @Override
    public boolean takeBack(Key key, String actor) {
        return withdraw(key, actor, 1);
    }

    @Override
    public boolean restore(Key key, String actor) {
        return withdraw(key, actor, Integer.MAX_VALUE);
    }

    private boolean withdraw(Key key, String actor, int most) {
        return storage.write(sql -> {
            List<SentenceCorrectionRecord> rows = holding(sql, key).stream().limit(most).toList();
            for (SentenceCorrectionRecord row : rows) {
                row.setWithdrawnBy(actor);
                row.setWithdrawnAt(clock.millis());
                row.store();
            }
            if (!rows.isEmpty()) {
                audit.record(actor, "insight.sentence", subject(key), "kalimat dikembalikan");
            }
            return !rows.isEmpty();
        });
    }

    private static String subject(Key key) {
        return key.indicator() + " " + key.period() + " " + key.level().code();
    }
}
