package id.lokmin.place;

import static id.lokmin.schema.Tables.INSTITUTION;

import id.lokmin.schema.tables.records.InstitutionRecord;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one Puskesmas that this data folder belongs to; none before it has been told. */
@Component
public class Institutions {

    private static final String LINE = "\n";

    private final Storage storage;
    private final InstantSource clock;

    public Institutions(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    public Optional<Institution> find() {
        return storage.read(
                sql -> sql.selectFrom(INSTITUTION).fetchOptional(Institutions::toInstitution));
    }

    /** Keeps the profile; returns whether anything is different from before. */
    public boolean keep(Institution institution, String actor) {
        return storage.write(sql -> {
            if (find().filter(institution::equals).isPresent()) {
                return false;
            }
            sql.deleteFrom(INSTITUTION).execute();
            InstitutionRecord row = sql.newRecord(INSTITUTION);
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
            return true;
        });
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
