package id.lokmin.insight.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.lokmin.access.AuditEntry;
import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentence.Key;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.shell.Language;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Sentences in somebody's own words, on both databases. */
class StoredSentencesTest {

    private static final Key IDL =
            new Key("IMU-12", Period.parse("2025-09"), Level.RW, Language.INDONESIAN);
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2025-10-01T05:00:00Z"), ZoneOffset.UTC);

    @OnEveryDatabase
    void the_latest_words_hold_until_they_are_taken_back(Storage storage) {
        CorrectedSentences sentences =
                new StoredSentences(storage, TestAudit.over(storage, NOON), NOON);
        assertThat(sentences.find(IDL)).isEmpty();
        sentences.correct(IDL, "IDL baru separuh jalan.", "IDL 58,2 %.", "notulis");
        sentences.correct(IDL, "IDL tertahan di RW 07.", "IDL 58,2 %.", "kepala");
        CorrectedSentence now = sentences.find(IDL).orElseThrow();
        assertThat(now.words()).isEqualTo("IDL tertahan di RW 07.");
        assertThat(now.actor()).isEqualTo("kepala");
        assertThat(now.at()).isEqualTo(NOON.instant());
        assertThat(sentences.takeBack(IDL, "kepala")).isTrue();
        assertThat(sentences.find(IDL))
                .map(CorrectedSentence::words)
                .contains("IDL baru separuh jalan.");
        assertThat(sentences.takeBack(IDL, "kepala")).isTrue();
        assertThat(sentences.takeBack(IDL, "kepala")).isFalse();
        assertThat(sentences.find(IDL)).isEmpty();
    }

    @OnEveryDatabase
    void restoring_takes_back_all_words_of_this_sentence_and_of_no_other(Storage storage) {
        CorrectedSentences sentences =
                new StoredSentences(storage, TestAudit.over(storage, NOON), NOON);
        Key english = new Key("IMU-12", IDL.period(), Level.RW, Language.ENGLISH);
        Key villages = new Key("IMU-12", IDL.period(), Level.VILLAGE, Language.INDONESIAN);
        sentences.correct(IDL, "Satu.", "", "notulis");
        sentences.correct(IDL, "Dua.", "", "notulis");
        sentences.correct(english, "One.", "", "notulis");
        sentences.correct(villages, "Tiga.", "", "notulis");
        assertThat(sentences.restore(IDL, "notulis")).isTrue();
        assertThat(sentences.find(IDL)).isEmpty();
        assertThat(sentences.find(english)).isPresent();
        assertThat(sentences.find(villages)).isPresent();
    }

    @OnEveryDatabase
    void every_change_is_audited_without_its_words(Storage storage) {
        var audit = TestAudit.over(storage, NOON);
        CorrectedSentences sentences = new StoredSentences(storage, audit, NOON);
        sentences.correct(IDL, "Kata-kata.", "", "notulis");
        sentences.restore(IDL, "kepala");
        assertThat(audit.latest(2))
                .extracting(AuditEntry::actor, AuditEntry::subject)
                .containsExactly(
                        tuple("kepala", "IMU-12 2025-09 rw"),
                        tuple("notulis", "IMU-12 2025-09 rw"));
        assertThat(audit.latest(2)).noneMatch(line -> line.detail().contains("Kata-kata"));
    }

    @OnEveryDatabase
    void no_sentence_is_empty_or_longer_than_fits_a_slide(Storage storage) {
        CorrectedSentences sentences =
                new StoredSentences(storage, TestAudit.over(storage, NOON), NOON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentences.correct(IDL, " ", "", "notulis"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentences.correct(IDL, "a".repeat(601), "", "notulis"));
        assertThat(sentences.find(IDL)).isEmpty();
    }
}
