package id.lokmin.intake.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.intake.Counts;
import id.lokmin.intake.ImportedFile;
import id.lokmin.intake.profile.Profile;
import id.lokmin.intake.row.Staged;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts imports into words for one visitor, on the clock of the Puskesmas. */
final class ImportWords {

    private final Visit visit;
    private final Texts texts;
    private final Formats formats;
    private final ZoneId zone;
    private final Map<String, Profile> profiles;

    ImportWords(Visit visit, Institutions institutions, List<Profile> profiles) {
        this.visit = visit;
        this.texts = visit.texts("intake");
        this.formats = Formats.of(visit.language());
        this.zone = institutions.zone();
        this.profiles =
                profiles.stream().collect(Collectors.toMap(Profile::code, Function.identity()));
    }

    Visit visit() {
        return visit;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    Language language() {
        return formats.language();
    }

    ZoneId zone() {
        return zone;
    }

    /** A moment as spreadsheets count time: what the clock of the Puskesmas said. */
    LocalDateTime onTheWall(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    String moment(Instant at) {
        return formats.moment(at, zone);
    }

    /** The name of a profile; its code where the catalog knows it no more. */
    String profile(String code) {
        Profile profile = profiles.get(code);
        return profile == null ? code : name(profile);
    }

    String name(Profile profile) {
        return language() == Language.INDONESIAN ? profile.indonesian() : profile.english();
    }

    /** The profiles to choose from, the one that is chosen marked. */
    List<Choice> choices(String chosen) {
        return profiles.values().stream()
                .map(profile ->
                        new Choice(profile.code(), name(profile), profile.code().equals(chosen)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    ImportLine line(ImportedFile file) {
        return new ImportLine(
                visit.visitor().may(Permission.IMPORT) ? "/data/impor/" + file.batch() : "",
                file.fileName(),
                profile(file.profile()),
                moment(file.at()),
                file.actor(),
                parts(file.counts()),
                file.undoneAt().map(at -> texts.get("import.undone", moment(at))).orElse(""));
    }

    /** Read, and what became of it. */
    List<Fact> counts(Counts counts, Staged.Unit unit) {
        String what = texts.get(unit == Staged.Unit.ROWS ? "unit.rows" : "unit.figures");
        List<Fact> all = new ArrayList<>();
        all.add(new Fact(texts.get("count.read", what), number(counts.read()), ""));
        all.addAll(parts(counts));
        return all;
    }

    private List<Fact> parts(Counts counts) {
        return List.of(
                new Fact(texts.get("count.new"), number(counts.added()), ""),
                new Fact(texts.get("count.changed"), number(counts.changed()), ""),
                new Fact(texts.get("count.same"), number(counts.same()), ""),
                new Fact(
                        texts.get("count.rejected"),
                        number(counts.rejected()),
                        counts.rejected() > 0 ? "bad" : ""),
                new Fact(texts.get("count.duplicate"), number(counts.duplicates()), ""));
    }

    String number(long value) {
        return formats.number(value);
    }
}
