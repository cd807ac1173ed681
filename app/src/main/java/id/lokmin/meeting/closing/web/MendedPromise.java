package id.lokmin.meeting.closing.web;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Owner;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.people.Position;
import id.lokmin.place.AreaNames;
import id.lokmin.place.Resolution;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A promise with what was typed where something was missing: owner, places, number, date, proof. A
 * field that is not sent, or left empty, leaves the promise as it is.
 *
 * @param says the promise then
 * @param wrong a sentence beside each field that cannot be read
 */
record MendedPromise(PromiseEntry says, Map<String, String> wrong) {

    private static final String OWNER = "pemilik";
    private static final String PLACES = "tempat";
    private static final String NUMBER = "jumlah";
    private static final String DUE = "tenggat";
    private static final String PROOF = "bukti";

    /** What stands for all areas of a level, as it is typed. */
    private static final Map<String, Level> ALL =
            Map.of(
                    "semua rw",
                    Level.RW,
                    "semua desa",
                    Level.VILLAGE,
                    "semua kelurahan",
                    Level.VILLAGE);

    /** How long a typed field may be. */
    private static final int LONGEST = 200;

    MendedPromise {
        wrong = Map.copyOf(wrong);
    }

    /**
     * Reads what was typed.
     *
     * @param held the day of the meeting, where it is known
     */
    static MendedPromise of(
            PromiseEntry before,
            Map<String, String> form,
            WorkingArea area,
            Optional<LocalDate> held,
            Function<String, Optional<Position>> position,
            Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String number = typed(form, NUMBER);
        if (!number.isEmpty() && number.chars().noneMatch(Character::isDigit)) {
            wrong.put(NUMBER, texts.get("mend.number.wrong"));
        }
        for (String field : List.of(OWNER, NUMBER, PROOF)) {
            if (typed(form, field).length() > LONGEST) {
                wrong.put(field, texts.get("mend.long", LONGEST));
            }
        }
        Aim aim = before.aim();
        PromiseEntry after =
                new PromiseEntry(
                        before.number(),
                        before.activity(),
                        number.isEmpty()
                                ? aim
                                : new Aim(
                                        aim.programme(),
                                        aim.indicator(),
                                        aim.problem(),
                                        number,
                                        aim.baseline(),
                                        aim.target(),
                                        aim.unit()),
                        owner(before.owner(), typed(form, OWNER), position),
                        places(before, typed(form, PLACES), area, wrong, texts),
                        before.funding(),
                        before.starts(),
                        due(before, typed(form, DUE), wrong, texts),
                        typed(form, PROOF).isEmpty() ? before.proof() : typed(form, PROOF),
                        before.progress());
        if (!typed(form, DUE).isEmpty() && held.filter(after::isDueBefore).isPresent()) {
            wrong.put(DUE, texts.get("mend.due.past"));
        }
        return new MendedPromise(after, wrong);
    }

    private static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip().replaceAll("\\s+", " ");
    }

    /** A position that is known brings its sector where the promise names none. */
    private static Owner owner(
            Owner before, String typed, Function<String, Optional<Position>> position) {
        if (typed.isEmpty()) {
            return before;
        }
        Optional<Position> known = position.apply(typed);
        String sector =
                before.sector().isBlank()
                        ? known.map(Position::sector).orElse("")
                        : before.sector();
        return new Owner(known.map(Position::title).orElse(typed), sector, before.partners());
    }

    private static Optional<LocalDate> due(
            PromiseEntry before, String typed, Map<String, String> wrong, Texts texts) {
        if (typed.isEmpty()) {
            return before.due();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            wrong.put(DUE, texts.get("mend.due.wrong"));
            return before.due();
        }
    }

    /** Names of areas parted by commas, at whatever level they are, or one of {@link #ALL}. */
    private static List<String> places(
            PromiseEntry before,
            String typed,
            WorkingArea area,
            Map<String, String> wrong,
            Texts texts) {
        if (typed.isEmpty()) {
            return before.placeCodes();
        }
        Optional<Level> all = Optional.ofNullable(ALL.get(typed.toLowerCase(Locale.ROOT)));
        if (all.isPresent()) {
            return codes(area.tree(), all.get());
        }
        List<String> codes = new ArrayList<>();
        AreaNames names = area.names();
        for (String name : typed.split("[,;]")) {
            if (!name.isBlank()) {
                Optional<String> code = find(names, name.strip());
                if (code.isEmpty()) {
                    wrong.put(PLACES, texts.get("mend.place.wrong", name.strip()));
                }
                code.ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static Optional<String> find(AreaNames names, String written) {
        for (Level level : Level.values()) {
            if (names.resolve(level, written) instanceof Resolution.Found found) {
                return Optional.of(found.code());
            }
        }
        return Optional.empty();
    }

    private static List<String> codes(PlaceTree tree, Level level) {
        return Arrays.stream(tree.atLevel(level)).mapToObj(tree::place).map(Place::code).toList();
    }
}
