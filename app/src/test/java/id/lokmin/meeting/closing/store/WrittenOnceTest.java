package id.lokmin.meeting.closing.store;

import static id.lokmin.schema.Tables.COMMITMENT;
import static id.lokmin.schema.Tables.MINUTES_ADDENDUM;
import static id.lokmin.schema.Tables.MINUTES_VERSION;
import static id.lokmin.schema.Tables.PRESENTED_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Grid;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.insight.SmallGrid;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Closing;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.CommitmentText;
import id.lokmin.meeting.closing.CommitmentText.Party;
import id.lokmin.meeting.closing.Difference;
import id.lokmin.meeting.closing.MinutesText;
import id.lokmin.meeting.closing.MinutesText.Section;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.Signing;
import id.lokmin.meeting.live.Signature;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.exception.DataAccessException;

/** What a meeting's end leaves behind is written once; the database itself refuses the rest. */
class WrittenOnceTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-10-03T05:00:00Z"), ZoneOffset.UTC);
    private static final String RINA = "rina";

    private static final String SHOWN =
            """
            KIA-01 | PKM   | 24/40 | 75
            KIA-01 | RW 01 | 12/20 | 75
            KIA-01 | RW 02 | 12/20 | 75
            IMU-12 | PKM   | 3/4   | 67.5
            IMU-12 | RW 01 | 1/2   | 67.5
            IMU-12 | RW 02 | 2/2   | 67.5
            """;

    private static Grid grid(String table) {
        return SmallGrid.of("2025-Q3", table.strip());
    }

    private static Meeting meeting(Storage storage) {
        return new Meetings(storage, CLOCK)
                .plan("lintas-sektor", Period.parse("2025-Q3"), MeetingPlan.OPEN, RINA);
    }

    private static StoredClosings closings(Storage storage) {
        return new StoredClosings(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static StoredMinutesBook minutes(Storage storage) {
        return new StoredMinutesBook(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static StoredCommitments commitments(Storage storage) {
        return new StoredCommitments(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static MinutesText text(String words) {
        return new MinutesText(
                List.of(new Section("Pembukaan", words), new Section("Tanya jawab", "")));
    }

    @OnEveryDatabase
    void figures_stay_as_they_were_shown_and_later_ones_are_told_apart(Storage storage) {
        StoredClosings closings = closings(storage);
        Meeting meeting = meeting(storage);

        Closing closed = closings.close(meeting, grid(SHOWN), List.of(), RINA);

        Grid corrected = grid(SHOWN.replace("RW 02 | 12/20", "RW 02 | 15/20"));
        assertThat(closed.cells()).isEqualTo(6);
        assertThat(closings.figures(closed.id()))
                .containsExactlyInAnyOrderElementsOf(
                        grid(SHOWN).cells().stream().map(PresentedFigure::of).toList());
        assertThat(Difference.between(closings.figures(closed.id()), corrected))
                .singleElement()
                .satisfies(differing -> {
                    assertThat(differing.then().placeName()).isEqualTo("RW 02");
                    assertThat(differing.then().tally().numerator()).isEqualTo(12);
                    assertThat(differing.now().orElseThrow().tally().numerator()).isEqualTo(15);
                });
        assertThat(closings.shown("KIA-01", Period.parse("2025-Q3")))
                .singleElement()
                .satisfies(shown -> assertThat(shown.figures()).hasSize(3));
        assertThat(closings.shown("KIA-01", Period.parse("2025-09"))).isEmpty();
    }

    @OnEveryDatabase
    void closing_twice_is_closing_once_and_opening_again_keeps_what_was_shown(Storage storage) {
        StoredClosings closings = closings(storage);
        Meeting meeting = meeting(storage);
        Closing.Excuse excuse =
                new Closing.Excuse("janji-1", 1, List.of("L-0604"), "Menunggu jadwal Dinas");
        Closing first = closings.close(meeting, grid(SHOWN), List.of(excuse), RINA);

        assertThat(closings.close(meeting, grid(SHOWN), List.of(), "budi")).isEqualTo(first);
        assertThat(first.excused()).containsExactly(excuse);

        assertThat(closings.reopen(meeting.id(), RINA)).isTrue();
        assertThat(closings.reopen(meeting.id(), RINA)).isFalse();
        assertThat(closings.find(meeting.id())).isEmpty();
        assertThat(closings.figures(first.id())).hasSize(6);
    }

    @OnEveryDatabase
    void locked_minutes_take_addenda_only(Storage storage) {
        StoredMinutesBook book = minutes(storage);
        String meeting = meeting(storage).id();

        MinutesVersion corrected = book.correct(meeting, text("Dibuka Camat."), 0, RINA);
        MinutesVersion locked =
                book.lock(meeting, text("Dibuka Camat pukul 09.00."), corrected.number(), RINA);

        assertThat(locked).returns(2, MinutesVersion::number).matches(MinutesVersion::isUntouched);
        assertThatThrownBy(() -> book.correct(meeting, text("Lain."), 2, RINA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0820");
        book.add(meeting, "Jumlah hadir 31, bukan 30.", "budi");
        book.add(meeting, "Lampiran menyusul.", "budi");
        assertThat(book.addenda(meeting)).extracting("number").containsExactly(1, 2);
        assertThat(book.latest(meeting)).contains(locked);
    }

    @OnEveryDatabase
    void nobody_overwrites_what_somebody_else_corrected_meanwhile(Storage storage) {
        StoredMinutesBook book = minutes(storage);
        String meeting = meeting(storage).id();
        book.correct(meeting, text("Dibuka Camat."), 0, RINA);

        assertThatThrownBy(() -> book.correct(meeting, text("Dibuka Sekcam."), 0, "budi"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0842");
        assertThatThrownBy(() -> book.lock(meeting, text(""), 1, RINA))
                .hasMessageContaining("L-0843");
        assertThatThrownBy(() -> book.add(meeting, "Terlalu dini.", RINA))
                .hasMessageContaining("L-0841");
    }

    @OnEveryDatabase
    void the_database_refuses_to_rewrite_figures_minutes_and_sheets(Storage storage) {
        Meeting meeting = meeting(storage);
        closings(storage).close(meeting, grid(SHOWN), List.of(), RINA);
        StoredMinutesBook book = minutes(storage);
        book.lock(meeting.id(), text("Dibuka Camat."), 0, RINA);
        book.add(meeting.id(), "Tambahan.", RINA);
        commitments(storage).draw(meeting.id(), sheet("1. Sweeping."), RINA);

        for (var table : List.of(PRESENTED_FIGURE, MINUTES_VERSION, MINUTES_ADDENDUM, COMMITMENT)) {
            assertThatThrownBy(() -> storage.write(sql -> sql.deleteFrom(table).execute()))
                    .describedAs(table.getName())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() ->
                        storage.write(sql ->
                                sql.update(MINUTES_VERSION)
                                        .set(MINUTES_VERSION.BODY, "## Pembukaan\nLain.\n")
                                        .execute()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        storage.write(sql ->
                                sql.insertInto(MINUTES_VERSION)
                                        .values(meeting.id(), 9, "corrected", "x", "x", 1L, "x")
                                        .execute()))
                .isInstanceOf(DataAccessException.class);
        assertThat(book.latest(meeting.id())).isPresent();
    }

    private static CommitmentText sheet(String points) {
        return new CommitmentText(
                points,
                List.of(
                        new Party("RT/RW", List.of("Ketua RW 03"), List.of(1)),
                        new Party("PKK", List.of("Ketua TP PKK"), List.of(2, 3))));
    }

    @OnEveryDatabase
    void a_sheet_is_signed_line_by_line_and_a_changed_text_is_another_sheet(Storage storage) {
        StoredCommitments sheets = commitments(storage);
        String meeting = meeting(storage).id();
        Commitment first = sheets.draw(meeting, sheet("1. Sweeping."), RINA);
        String line = first.lines().getFirst().id();
        Signing signing =
                new Signing(
                        Signing.Way.SCREEN,
                        "Seseorang",
                        "Ketua RW 03",
                        new Signature("10 20 30 40 50 60"),
                        CLOCK.instant(),
                        "tautan x");

        sheets.sign(line, signing, "tautan x");

        assertThat(sheets.draw(meeting, sheet("1. Sweeping."), RINA).id()).isEqualTo(first.id());
        Commitment signed = sheets.find(meeting).orElseThrow();
        assertThat(signed.signed()).isEqualTo(1);
        assertThat(signed.lines().getFirst().signing()).contains(signing);
        assertThat(sheets.with(first.fingerprint())).contains(signed);
        assertThat(sheets.ofLine(line)).contains(signed);

        Commitment second = sheets.draw(meeting, sheet("1. Sweeping di RW 03."), RINA);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.signed()).isZero();
        assertThatThrownBy(() -> sheets.sign(line, signing, RINA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("L-0844");
    }

    @OnEveryDatabase
    void a_signature_taken_back_stays_in_the_history(Storage storage) {
        StoredCommitments sheets = commitments(storage);
        String meeting = meeting(storage).id();
        String line = sheets.draw(meeting, sheet("1. Sweeping."), RINA).lines().getFirst().id();
        Signing onPaper =
                new Signing(
                        Signing.Way.PAPER, "Seseorang", "", Signature.NONE, CLOCK.instant(), RINA);
        sheets.sign(line, onPaper, RINA);

        assertThat(sheets.withdraw(line, RINA)).isTrue();
        assertThat(sheets.withdraw(line, RINA)).isFalse();
        assertThat(sheets.find(meeting).orElseThrow().signed()).isZero();
        assertThat(sheets.history(line)).containsExactly(onPaper);
    }
}
