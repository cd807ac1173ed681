package id.lokmin.meeting.invite;

import static id.lokmin.schema.Tables.LETTER_NUMBER;

import id.lokmin.access.Audit;
import id.lokmin.meeting.MeetingKind.Issuer;
import id.lokmin.schema.tables.records.LetterNumberRecord;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The letter registers of the Puskesmas and the Kecamatan: a number is given once in a year. */
@Component
public class LetterBook {

    /** Where the number goes in an office's pattern: {@code 400.7/……/Pusk.Klt/2025}. */
    private static final Pattern DOTS = Pattern.compile("…+|\\.{3,}");

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public LetterBook(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** The number after the highest of a year: 1 at its beginning. */
    public int next(Issuer issuer, int year) {
        return storage.read(sql ->
                1
                        + sql.fetchSingle(
                                        DSL.select(
                                                        DSL.coalesce(
                                                                DSL.max(LETTER_NUMBER.LETTER_NO),
                                                                0))
                                                .from(LETTER_NUMBER)
                                                .where(LETTER_NUMBER.ISSUER.eq(code(issuer)))
                                                .and(LETTER_NUMBER.LETTER_YEAR.eq(year)))
                                .value1());
    }

    /**
     * The whole number: the pattern of the office with the number in the place of its dots, and the
     * year of the letter; {@code 400.7/……/Pusk.Klt/2025} with 17 in 2026 is {@code
     * 400.7/017/Pusk.Klt/2026}. A pattern without dots gets the number behind it.
     */
    public static String written(String pattern, int year, int number) {
        String digits = String.format(Locale.ROOT, "%03d", number);
        String ofYear = YEAR.matcher(pattern).replaceAll(String.valueOf(year));
        return DOTS.matcher(ofYear).find()
                ? DOTS.matcher(ofYear).replaceFirst(digits)
                : (ofYear + " " + digits).strip();
    }

    /** The register of an office for a year, the latest number first. */
    public List<Letter> list(Issuer issuer, int year) {
        return storage.read(sql ->
                sql.selectFrom(LETTER_NUMBER)
                        .where(LETTER_NUMBER.ISSUER.eq(code(issuer)))
                        .and(LETTER_NUMBER.LETTER_YEAR.eq(year))
                        .orderBy(LETTER_NUMBER.LETTER_NO.desc())
                        .fetch(LetterBook::toLetter));
    }

    /** The years of which a register has letters, the latest first. */
    public List<Integer> years() {
        return storage.read(sql ->
                sql.selectDistinct(LETTER_NUMBER.LETTER_YEAR)
                        .from(LETTER_NUMBER)
                        .orderBy(LETTER_NUMBER.LETTER_YEAR.desc())
                        .fetch(LETTER_NUMBER.LETTER_YEAR));
    }

    /**
     * Marks a letter that belongs to no meeting as not used, or as used after all; its number is
     * not given again.
     *
     * @return whether there is such a letter
     */
    public boolean markVoid(Issuer issuer, int year, int number, boolean voided, String actor) {
        return storage.writeApart(sql -> {
            int marked =
                    sql.update(LETTER_NUMBER)
                            .set(LETTER_NUMBER.VOID, voided ? 1 : 0)
                            .set(LETTER_NUMBER.CHANGED_AT, clock.millis())
                            .set(LETTER_NUMBER.CHANGED_BY, actor)
                            .where(LETTER_NUMBER.ISSUER.eq(code(issuer)))
                            .and(LETTER_NUMBER.LETTER_YEAR.eq(year))
                            .and(LETTER_NUMBER.LETTER_NO.eq(number))
                            .and(LETTER_NUMBER.MEETING_ID.isNull())
                            .execute();
            if (marked > 0) {
                audit.record(
                        actor,
                        voided ? "letter.void" : "letter.restore",
                        code(issuer) + " " + year + "/" + number,
                        "");
            }
            return marked > 0;
        });
    }

    /** The letter with which an office invites to a meeting. */
    public Optional<Letter> of(String meeting, Issuer issuer) {
        return storage.read(sql ->
                sql.selectFrom(LETTER_NUMBER)
                        .where(LETTER_NUMBER.MEETING_ID.eq(meeting))
                        .and(LETTER_NUMBER.ISSUER.eq(code(issuer)))
                        .and(LETTER_NUMBER.VOID.eq(0))
                        .fetchOptional(LetterBook::toLetter));
    }

    /**
     * Writes a letter into its register. Where the meeting has another number of this office, that
     * one is void from now on; the same number again only changes what is said about it.
     *
     * @throws Refusal where another letter has the number
     */
    public void enter(Letter letter, String actor) {
        storage.writeApart(sql -> {
            Optional<LetterNumberRecord> taken =
                    sql.fetchOptional(
                            LETTER_NUMBER,
                            LETTER_NUMBER.ISSUER.eq(code(letter.issuer())),
                            LETTER_NUMBER.LETTER_YEAR.eq(letter.year()),
                            LETTER_NUMBER.LETTER_NO.eq(letter.number()));
            boolean own =
                    letter.meeting().isPresent()
                            && taken.map(LetterNumberRecord::getMeetingId).equals(letter.meeting());
            if (taken.isPresent() && !own) {
                throw Refusal.because(Problem.LETTER_NUMBER_TAKEN, "" + letter.number());
            }
            letter.meeting()
                    .flatMap(meeting -> of(meeting, letter.issuer()))
                    .filter(before ->
                            before.number() != letter.number() || before.year() != letter.year())
                    .ifPresent(before ->
                            sql.update(LETTER_NUMBER)
                                    .set(LETTER_NUMBER.VOID, 1)
                                    .set(LETTER_NUMBER.CHANGED_AT, clock.millis())
                                    .set(LETTER_NUMBER.CHANGED_BY, actor)
                                    .where(LETTER_NUMBER.ISSUER.eq(code(before.issuer())))
                                    .and(LETTER_NUMBER.LETTER_YEAR.eq(before.year()))
                                    .and(LETTER_NUMBER.LETTER_NO.eq(before.number()))
                                    .execute());
            LetterNumberRecord row =
                    taken.orElseGet(() -> {
                        LetterNumberRecord fresh = sql.newRecord(LETTER_NUMBER);
                        fresh.setIssuer(code(letter.issuer()));
                        fresh.setLetterYear(letter.year());
                        fresh.setLetterNo(letter.number());
                        return fresh;
                    });
            letter.meeting().ifPresent(row::setMeetingId);
            row.setWritten(letter.written());
            row.setMatter(letter.matter());
            row.setDatedOn(letter.dated().toString());
            row.setAddressee(letter.addressee());
            row.setVoid(0);
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            row.store();
            audit.record(
                    actor,
                    "letter.number",
                    code(letter.issuer()) + " " + letter.year() + "/" + letter.number(),
                    letter.written());
            return row;
        });
    }

    private static String code(Issuer issuer) {
        return issuer.name().toLowerCase(Locale.ROOT);
    }

    private static Letter toLetter(LetterNumberRecord row) {
        return new Letter(
                Issuer.valueOf(row.getIssuer().toUpperCase(Locale.ROOT)),
                row.getLetterYear(),
                row.getLetterNo(),
                row.getWritten(),
                row.getMatter(),
                LocalDate.parse(row.getDatedOn()),
                row.getAddressee(),
                Optional.ofNullable(row.getMeetingId()),
                row.getVoid() == 1);
    }
}
