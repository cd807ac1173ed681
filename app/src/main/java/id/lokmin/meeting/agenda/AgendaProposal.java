package id.lokmin.meeting.agenda;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Reporting;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.Words;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Officers;
import id.lokmin.meeting.Priorities;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fills the frame of a kind of meeting with what there is to talk about now.
 *
 * <p>The minutes of a frame's point are shared among the points that fill it, at least three each.
 * A point that has nothing to fill it is left out, so that a meeting whose promises are all kept
 * gains a quarter of an hour.
 */
@Component
class AgendaProposal {

    /** More problems than this are too many for one meeting: domain practice, "at most five". */
    private static final int INDICATORS = 5;

    private static final int LEAST_MINUTES = 3;

    /** How many areas are named before the rest is counted. */
    private static final int NAMED = 4;

    private final Catalog catalog;
    private final Officers officers;
    private final Places places;
    private final Grids grids;
    private final Promises promises;
    private final MeetingKinds kinds;
    private final PuskesmasDay clock;

    AgendaProposal(
            Catalog catalog,
            Places places,
            Grids grids,
            Promises promises,
            MeetingKinds kinds,
            PuskesmasDay clock) {
        this.catalog = catalog;
        this.officers = new Officers(catalog);
        this.places = places;
        this.grids = grids;
        this.promises = promises;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * The points proposed for a meeting.
     *
     * @param leftOver what the meeting before did not get to
     */
    List<AgendaPoint> of(Meeting meeting, List<AgendaPoint> leftOver) {
        MeetingKind kind = kinds.of(meeting);
        return kind.agenda().stream().flatMap(item -> fill(item, meeting, kind, leftOver)).toList();
    }

    private Stream<AgendaPoint> fill(
            AgendaItem item, Meeting meeting, MeetingKind kind, List<AgendaPoint> leftOver) {
        return switch (item.filling()) {
            case AS_WRITTEN -> Stream.of(as(item, item.what(), item.minutes(), item.who(), ""));
            case PROMISES ->
                    unpaid(meeting).isEmpty()
                            ? Stream.of()
                            : Stream.of(as(item, item.what(), item.minutes(), item.who(), ""));
            case REPORTS ->
                    grid(meeting).filter(grid -> !about(grid).isEmpty()).stream()
                            .map(_ -> as(item, item.what(), item.minutes(), item.who(), ""));
            case LEFT_OVER ->
                    leftOver.stream()
                            .map(point ->
                                    as(
                                            item,
                                            point.what(),
                                            share(item, leftOver.size()),
                                            point.who(),
                                            point.id()));
            case FIGURES -> figures(item, meeting, kind);
        };
    }

    private static AgendaPoint as(
            AgendaItem item, String what, int minutes, String who, String reference) {
        return AgendaPoint.proposed(minutes, what, who, item.filling(), reference);
    }

    private static int share(AgendaItem item, int among) {
        return Math.max(LEAST_MINUTES, item.minutes() / Math.max(1, among));
    }

    private Stream<AgendaPoint> figures(AgendaItem item, Meeting meeting, MeetingKind kind) {
        List<GridCell> worst =
                grid(meeting).map(grid -> worst(grid, kind.mainIndicators())).orElse(List.of());
        if (worst.isEmpty()) {
            return Stream.of(as(item, item.what(), item.minutes(), item.who(), ""));
        }
        return worst.stream()
                .map(cell ->
                        as(
                                item,
                                cell.card().name().indonesian(),
                                share(item, worst.size()),
                                kind.isCrossSector() ? item.who() : officers.of(cell.card()),
                                cell.card().code()));
    }

    /** Off target or worse than before: the main indicators first, then by how far. */
    private static List<GridCell> worst(Grid grid, List<String> mainIndicators) {
        Set<String> codes = new LinkedHashSet<>();
        new Priorities(grid.cards().size())
                .of(grid, mainIndicators)
                .forEach(watch -> codes.add(watch.card().code()));
        grid.cards().forEach(card -> codes.add(card.code()));
        List<GridCell> off = new ArrayList<>();
        List<GridCell> worse = new ArrayList<>();
        for (String code : codes) {
            Optional<GridCell> whole = grid.whole(code).filter(cell -> !cell.small());
            whole.filter(GridCell::isWorsening).ifPresent(worse::add);
            whole.filter(cell -> !cell.isWorsening() && isJudged(cell)).ifPresent(off::add);
        }
        List<GridCell> first =
                Stream.concat(
                                off.stream().filter(c -> isMain(c, mainIndicators)),
                                worse.stream().filter(c -> isMain(c, mainIndicators)))
                        .sorted((a, b) -> Double.compare(b.shortfall(), a.shortfall()))
                        .toList();
        List<GridCell> then =
                Stream.concat(worse.stream(), off.stream())
                        .filter(cell -> !isMain(cell, mainIndicators))
                        .sorted((a, b) -> Double.compare(b.shortfall(), a.shortfall()))
                        .toList();
        return Stream.concat(first.stream(), then.stream()).limit(INDICATORS).toList();
    }

    private static boolean isMain(GridCell cell, List<String> mainIndicators) {
        return mainIndicators.contains(cell.card().code());
    }

    /** Off a target that somebody has read in its source; counts do not compete with shares. */
    private static boolean isJudged(GridCell cell) {
        return cell.isOffTarget()
                && !cell.card().indicator().isCount()
                && cell.target()
                        .flatMap(target -> cell.card().cardOf(target.yearly()))
                        .filter(card -> card.isVerified())
                        .isPresent();
    }

    /** What is to be said about a point now; empty for one that stands for itself. */
    String note(AgendaPoint point, Meeting meeting, Language language) {
        Texts texts = Texts.of("meeting", language);
        return switch (point.source()) {
            case AS_WRITTEN -> "";
            case PROMISES -> unpaidInWords(meeting, language);
            case FIGURES ->
                    grid(meeting)
                            .filter(grid -> !grid.cells(point.reference()).isEmpty())
                            .map(grid ->
                                    new Sentences(language)
                                            .brief(AreaWatch.of(grid, point.reference())))
                            .orElse("");
            case REPORTS -> grid(meeting).map(grid -> aboutInWords(grid, language)).orElse("");
            case LEFT_OVER -> texts.get("agenda.left_over");
        };
    }

    private String unpaidInWords(Meeting meeting, Language language) {
        Texts texts = Texts.of("meeting", language);
        List<Promise> unpaid = unpaid(meeting);
        long late = unpaid.stream().filter(promise -> promise.isLate(clock.today())).count();
        Map<String, Integer> bySector = new LinkedHashMap<>();
        unpaid.forEach(promise ->
                bySector.merge(promise.says().owner().sector(), 1, (one, more) -> one + more));
        List<String> sectors =
                bySector.entrySet().stream()
                        .filter(sector -> !sector.getKey().isBlank())
                        .map(sector -> sector.getKey() + " (" + sector.getValue() + ")")
                        .toList();
        return texts.get("agenda.unpaid", unpaid.size(), late)
                + (sectors.isEmpty() ? "" : " " + new Words(language).list(sectors) + ".");
    }

    /** The promises of earlier meetings of this sort that are not kept yet. */
    private List<Promise> unpaid(Meeting meeting) {
        return promises.open().stream()
                .filter(promise -> promise.origin().kind().equals(meeting.kind()))
                .filter(promise -> !promise.origin().id().equals(meeting.period().toString()))
                .toList();
    }

    private record About(List<Reporting.Missing> missing, List<GridCell> doubtful) {
        boolean isEmpty() {
            return missing.isEmpty() && doubtful.isEmpty();
        }
    }

    private About about(Grid grid) {
        return new About(Reporting.missing(grid, catalog), Reporting.doubtful(grid));
    }

    private String aboutInWords(Grid grid, Language language) {
        Texts texts = Texts.of("meeting", language);
        About about = about(grid);
        List<String> parts = new ArrayList<>();
        about.missing()
                .forEach(one ->
                        parts.add(
                                texts.get(
                                        "agenda.missing",
                                        one.programme().name().in(Locale.of(language.code())),
                                        names(one.areas(), language))));
        if (!about.doubtful().isEmpty()) {
            Words words = new Words(language);
            parts.add(
                    texts.get(
                            "agenda.doubtful",
                            about.doubtful().size(),
                            about.doubtful().stream()
                                    .limit(NAMED)
                                    .map(cell -> words.name(cell) + " " + cell.place().name())
                                    .collect(java.util.stream.Collectors.joining("; "))));
        }
        return String.join(" ", parts);
    }

    private static String names(List<Place> areas, Language language) {
        List<String> names = areas.stream().limit(NAMED).map(Place::name).toList();
        int more = areas.size() - names.size();
        return new Words(language).list(names)
                + (more > 0 ? Texts.of("meeting", language).get("agenda.more", more) : "");
    }

    /** The figures of the period; none before there is an area list. */
    private Optional<Grid> grid(Meeting meeting) {
        return places.list().isEmpty() ? Optional.empty() : Optional.of(grids.at(meeting.period()));
    }
}
