package id.lokmin.place;

import static id.lokmin.schema.Tables.INSTITUTION;
import static id.lokmin.schema.Tables.INSTITUTION_CHANGE;

import id.lokmin.schema.tables.records.InstitutionRecord;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The one Puskesmas that this data folder belongs to; none before it has been told. */
@Component
public class Institutions {

    private static final String LINE = "\n";
    private static final String THE_ONE = "";

    private final Storage storage;
    private final InstantSource clock;
    private final Kept<String, Optional<Institution>> kept;

    public Institutions(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
        this.kept = new Kept<>(storage, 1);
    }

    public Optional<Institution> find() {
        return kept.get(
                THE_ONE,
                _ ->
                        storage.read(sql ->
                                sql.selectFrom(INSTITUTION)
                                        .fetchOptional(Institutions::toInstitution)));
    }

    /** The clock on its wall; western Indonesia's before it is told. */
    public ZoneId zone() {
        return find().map(Institution::zone).orElse(TimeZones.WESTERN);
    }

    /** Who heads it; empty where that was not told. */
    public Optional<Head> head() {
        return storage.read(sql ->
                sql.selectFrom(INSTITUTION)
                        .fetchOptional(row -> new Head(row.getHeadName(), row.getHeadNip()))
                        .filter(head -> !head.name().isEmpty()));
    }

    /**
     * Keeps who heads it.
     *
     * @throws IllegalStateException before the Puskesmas itself was told
     */
    public void keepHead(Head head, String actor) {
        storage.write(sql -> {
            InstitutionRecord before =
                    sql.selectFrom(INSTITUTION)
                            .fetchOptional()
                            .orElseThrow(
                                    () -> new IllegalStateException("a head needs a Puskesmas"));
            InstitutionRecord row = before.copy();
            row.setOne(1);
            row.setHeadName(head.name());
            row.setHeadNip(head.nip());
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            sql.deleteFrom(INSTITUTION).execute();
            row.insert();
            note(sql, Optional.of(before), row);
            return row;
        });
    }

    /** Keeps the profile; returns whether anything is different from before. */
    public boolean keep(Institution institution, String actor) {
        return storage.write(sql -> {
            if (find().filter(institution::equals).isPresent()) {
                return false;
            }
            Optional<InstitutionRecord> before = sql.selectFrom(INSTITUTION).fetchOptional();
            Head head = head().orElse(new Head("", ""));
            sql.deleteFrom(INSTITUTION).execute();
            InstitutionRecord row = sql.newRecord(INSTITUTION);
            row.setHeadName(head.name());
            row.setHeadNip(head.nip());
            row.setOne(1);
            row.setCode(institution.code());
            row.setName(institution.office().name());
            row.setSuperiors(lines(institution.office().superiors()));
            row.setAddress(institution.office().address());
            row.setContact(institution.office().contact());
            row.setTown(institution.town());
            row.setZone(institution.zone().getId());
            row.setLetterNumber(institution.office().letterNumber());
            row.setKecamatanName(institution.kecamatan().name());
            row.setKecamatanSuperiors(lines(institution.kecamatan().superiors()));
            row.setKecamatanAddress(institution.kecamatan().address());
            row.setKecamatanLetterNumber(institution.kecamatan().letterNumber());
            row.setAreaCodes(lines(institution.areaCodes()));
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            row.insert();
            note(sql, before, row);
            return true;
        });
    }

    /**
     * What changed in the profile, oldest first; the fields are the columns of {@code institution}.
     */
    public List<FieldChange> history() {
        return storage.read(sql ->
                sql.selectFrom(INSTITUTION_CHANGE)
                        .orderBy(INSTITUTION_CHANGE.CHANGE_NO)
                        .fetch(row ->
                                new FieldChange(
                                        Instant.ofEpochMilli(row.getAt()),
                                        row.getActor(),
                                        row.getField(),
                                        row.getWas(),
                                        row.getBecame())));
    }

    private static void note(
            DSLContext sql, Optional<InstitutionRecord> before, InstitutionRecord now) {
        int number = sql.fetchCount(INSTITUTION_CHANGE);
        for (Field<?> field : now.fields()) {
            boolean told =
                    !field.equals(INSTITUTION.ONE)
                            && !field.equals(INSTITUTION.CHANGED_AT)
                            && !field.equals(INSTITUTION.CHANGED_BY);
            String was = before.map(row -> ChangeLog.text(row.get(field))).orElse("");
            String became = ChangeLog.text(now.get(field));
            if (told && !was.equals(became)) {
                sql.insertInto(INSTITUTION_CHANGE)
                        .set(INSTITUTION_CHANGE.CHANGE_NO, ++number)
                        .set(INSTITUTION_CHANGE.AT, now.getChangedAt())
                        .set(INSTITUTION_CHANGE.ACTOR, now.getChangedBy())
                        .set(INSTITUTION_CHANGE.FIELD, field.getName())
                        .set(INSTITUTION_CHANGE.WAS, was)
                        .set(INSTITUTION_CHANGE.BECAME, became)
                        .execute();
            }
        }
    }

    private static Institution toInstitution(InstitutionRecord row) {
        return new Institution(
                row.getCode(),
                new Institution.Office(
                        row.getName(),
                        unlined(row.getSuperiors()),
                        row.getAddress(),
                        row.getContact(),
                        row.getLetterNumber()),
                new Institution.Office(
                        row.getKecamatanName(),
                        unlined(row.getKecamatanSuperiors()),
                        row.getKecamatanAddress(),
                        "",
                        row.getKecamatanLetterNumber()),
                row.getTown(),
                ZoneId.of(row.getZone()),
                unlined(row.getAreaCodes()));
    }

    private static String lines(List<String> lines) {
        return lines.stream().collect(Collectors.joining(LINE));
    }

    private static List<String> unlined(String lines) {
        return Arrays.stream(lines.split(LINE, -1)).filter(line -> !line.isBlank()).toList();
    }
}
