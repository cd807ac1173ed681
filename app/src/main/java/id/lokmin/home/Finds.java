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
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    private final Catalog catalog;
    private final Places places;
    private final Positions positions;
    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final Clock clock;

    public Finds(
            Catalog catalog,
            Places places,
            Positions positions,
            Meetings meetings,
            MeetingKinds kinds,
            Clock clock) {
        this.catalog = catalog;
        this.places = places;
        this.positions = positions;
        this.meetings = meetings;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What the visitor may see of what these words name; nothing for no words. */
    public List<Found> search(String words, Visit visit) {
        List<String> wanted = words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Predicate<Found> named = found -> matches(wanted, found.name() + " " + found.beside());
        List<Found> found = new ArrayList<>();
        for (List<Found> some :
                List.of(
                        areas(),
                        indicators(visit),
                        positions(visit),
                        meetings(visit),
                        pages(visit))) {
            some.stream()
                    .filter(named)
                    .sorted(
                            Comparator.comparing((Found one) -> !words(one.beside()).equals(wanted))
                                    .thenComparing(one -> !matches(wanted, one.name())))
                    .limit(MOST_OF_A_KIND)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Found> areas() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return places.list().stream()
                .filter(area -> area.until().filter(end -> !end.isAfter(today)).isEmpty())
                .filter(area -> area.level() != Level.DISTRICT && area.level() != Level.PROVINCE)
                .map((Area area) ->
                        new Found(Kind.AREA, area.name(), area.code(), "/wilayah/" + area.code()))
                .toList();
    }

    private List<Found> indicators(Visit visit) {
        Locale locale = Locale.of(visit.language().code());
        return catalog.indicators().stream()
                .map((IndicatorCard card) ->
                        new Found(
                                Kind.INDICATOR,
                                card.name().in(locale),
                                card.code(),
                                "/capaian/" + card.code()))
                .toList();
    }

    private List<Found> positions(Visit visit) {
        if (!visit.visitor().may(Permission.SEE_PEOPLE)) {
            return List.of();
        }
        return positions.list(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
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

    private List<Found> meetings(Visit visit) {
        Formats formats = Formats.of(visit.language());
        return meetings.list().stream()
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
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.matches("0+\\d+") ? word.replaceFirst("^0+(?=\\d)", "") : word)
                .toList();
    }

    private static boolean matches(List<String> wanted, String name) {
        List<String> words = words(name);
        return wanted.stream()
                .allMatch(word ->
                        words.stream()
                                .anyMatch(one ->
                                        word.matches("\\d+")
                                                ? one.equals(word)
                                                : one.startsWith(word)));
    }
}
