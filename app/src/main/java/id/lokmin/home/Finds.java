package id.lokmin.home;

import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Setting;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.place.Level;
import id.lokmin.home.Found.Kind;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Area;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds things by words of their names: areas, indicators, positions, meetings and pages.
 *
 * <p>Every word that is asked for must stand at the beginning of a word of the name; case and
 * accents do not matter, and a number finds itself with leading zeros: {@code rw 7} finds RW 07.
 */
@Component
public class Finds {

    /** Longer lists nobody reads; a better word is quicker. */
    private static final int MOST_OF_A_KIND = 12;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d+$)");

    /** A word that is asked for. */
    private record Wanted(String word, boolean isNumber) {

        static Wanted of(String word) {
            return new Wanted(word, word.chars().allMatch(Character::isDigit));
        }

        /** Whether one of the words begins so; a number must be the whole of it. */
        boolean begins(List<String> words) {
            for (String one : words) {
                if (isNumber ? one.equals(word) : one.startsWith(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A name to be found by, read once. */
    private record Named(Found found, List<String> name, List<String> beside) {

        /** The rank of what was not meant. */
        private static final int NOT_FOUND = 3;

        static Named of(Found found) {
            return new Named(found, words(found.name()), words(found.beside()));
        }

        /** Whoever is meant by code comes first, then by name alone, then by what is beside it. */
        int rank(List<Wanted> wanted, List<String> typed) {
            int rank = beside.equals(typed) ? 0 : 1;
            for (Wanted word : wanted) {
                if (word.begins(name)) {
                    continue;
                }
                if (!word.begins(beside)) {
                    return NOT_FOUND;
                }
                rank = rank == 1 ? 2 : rank;
            }
            return rank;
        }
    }

    /** Names of meetings come from files that may be edited meanwhile. */
    private record MeetingsIn(Language language, MeetingKinds.Edition edition) {}

    private final Catalog catalog;
    private final Places places;
    private final Kept<LocalDate, List<Named>> areas;
    private final Kept<Language, List<Named>> indicators;
    private final Kept<LocalDate, List<Named>> positions;
    private final Kept<MeetingsIn, List<Named>> meetings;
    private final Positions allPositions;
    private final Meetings allMeetings;
    private final MeetingKinds kinds;
    private final PuskesmasDay day;

    public Finds(
            Catalog catalog,
            Places places,
            Positions positions,
            Meetings meetings,
            MeetingKinds kinds,
            Storage storage,
            PuskesmasDay day) {
        this.catalog = catalog;
        this.places = places;
        this.areas = Kept.ofFigures(storage, 1);
        this.indicators = Kept.ofFigures(storage, Language.values().length);
        this.positions = new Kept<>(storage, 1);
        this.meetings = new Kept<>(storage, Language.values().length);
        this.allPositions = positions;
        this.allMeetings = meetings;
        this.kinds = kinds;
        this.day = day;
    }

    /** What the visitor may see of what these words name; nothing for no words. */
    public List<Found> search(String words, Visit visit) {
        List<String> typed = words(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Wanted> wanted = typed.stream().map(Wanted::of).toList();
        List<Found> found = new ArrayList<>();
        for (List<Named> some :
                List.of(
                        areas.get(day.today(), today -> named(areas(today))),
                        indicators.get(visit.language(), in -> named(indicators(in))),
                        positions(visit),
                        meetings.get(
                                new MeetingsIn(visit.language(), kinds.edition()),
                                in -> named(meetings(in.language()))),
                        named(pages(visit)))) {
            best(some, wanted, typed).forEach(found::add);
        }
        return found;
    }

    private static List<Found> best(List<Named> some, List<Wanted> wanted, List<String> typed) {
        return some.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.rank(wanted, typed), TreeMap::new, Collectors.toList()))
                .headMap(Named.NOT_FOUND)
                .values()
                .stream()
                .flatMap(List::stream)
                .limit(MOST_OF_A_KIND)
                .map(Named::found)
                .toList();
    }

    private static List<Named> named(List<Found> found) {
        return found.stream().map(Named::of).toList();
    }

    private List<Found> areas(LocalDate today) {
        Map<Integer, Area> bySeq = new LinkedHashMap<>();
        places.list().stream()
                .filter(area -> area.until().filter(end -> !end.isAfter(today)).isEmpty())
                .forEach(area -> bySeq.put(area.seq(), area));
        boolean many =
                bySeq.values().stream().filter(area -> area.level() == Level.VILLAGE).count() > 1;
        return bySeq.values().stream()
                .filter(area -> area.level() != Level.DISTRICT && area.level() != Level.PROVINCE)
                .map((Area area) ->
                        new Found(
                                Kind.AREA,
                                many ? within(area, bySeq) : area.name(),
                                area.code(),
                                "/wilayah/" + area.code()))
                .toList();
    }

    /** {@code RT 02, RW 07, Kalitanjung}: every village has an RW 01. */
    private static String within(Area area, Map<Integer, Area> bySeq) {
        List<String> names = new ArrayList<>(List.of(area.name()));
        Optional<Area> at = Optional.of(area);
        while (at.isPresent() && at.get().level().compareTo(Level.VILLAGE) > 0) {
            OptionalInt parent = at.get().parent();
            at =
                    parent.isEmpty()
                            ? Optional.empty()
                            : Optional.ofNullable(bySeq.get(parent.getAsInt()));
            at.filter(one -> one.level() != Level.PUSKESMAS)
                    .ifPresent(one -> names.add(one.name()));
        }
        return String.join(", ", names);
    }

    private List<Found> indicators(Language language) {
        Locale locale = Locale.of(language.code());
        return catalog.now().indicators().stream()
                .map((IndicatorCard card) ->
                        new Found(
                                Kind.INDICATOR,
                                card.name().in(locale),
                                card.code(),
                                "/capaian/" + card.code()))
                .toList();
    }

    private List<Named> positions(Visit visit) {
        return visit.visitor().may(Permission.SEE_PEOPLE)
                ? positions.get(day.today(), today -> named(positions(today)))
                : List.of();
    }

    private List<Found> positions(LocalDate today) {
        return allPositions.list(today).stream()
                .map((Position position) ->
                        new Found(
                                Kind.POSITION,
                                position.title(),
                                position.sector(),
                                "/pengaturan/jabatan?cari="
                                        + URLEncoder.encode(
                                                position.title(), StandardCharsets.UTF_8)))
                .toList();
    }

    private List<Found> meetings(Language language) {
        Formats formats = Formats.of(language);
        return allMeetings.list().stream()
                .map((Meeting meeting) ->
                        new Found(
                                Kind.MEETING,
                                kinds.of(meeting).name()
                                        + " "
                                        + meeting.periodInWords(formats::monthName),
                                String.valueOf(meeting.period().last().year()),
                                "/pertemuan/" + meeting.id()))
                .toList();
    }

    private static List<Found> pages(Visit visit) {
        Texts texts = visit.texts("shell");
        List<Found> pages = new ArrayList<>();
        Arrays.stream(Section.values())
                .filter(section -> section.isOpenTo(visit.visitor()))
                .forEach(section ->
                        pages.add(
                                new Found(
                                        Kind.PAGE,
                                        texts.get(section.key()),
                                        "",
                                        section.address())));
        Arrays.stream(Setting.values())
                .filter(setting -> visit.visitor().may(setting.permission()))
                .forEach(setting ->
                        pages.add(
                                new Found(
                                        Kind.PAGE,
                                        texts.get(setting.key()),
                                        texts.get(setting.key() + ".lead"),
                                        setting.address())));
        return pages;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(ACCENT.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""))
                .toList();
    }
}
