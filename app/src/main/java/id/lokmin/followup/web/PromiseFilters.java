package id.lokmin.followup.web;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Origins;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.web.PromiseViews.Choice;
import id.lokmin.followup.web.PromiseViews.Filter;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the list of promises can be narrowed to, from what there is. */
@Component
class PromiseFilters {

    private static final Set<Level> AREAS = Set.of(Level.VILLAGE, Level.RW);

    private final Origins origins;

    PromiseFilters(Origins origins) {
        this.origins = origins;
    }

    List<Filter> of(PromiseAsked asked, List<Promise> all, PromiseWords words) {
        Texts texts = words.texts();
        return List.of(
                filter(PromiseAsked.STATE, "filter.state", states(words), asked, texts),
                filter(PromiseAsked.SECTOR, "filter.sector", sectors(all), asked, texts),
                filter(PromiseAsked.PLACE, "filter.place", places(words.tree()), asked, texts),
                filter(PromiseAsked.DUE, "filter.due", dues(texts), asked, texts),
                filter(PromiseAsked.ORIGIN, "filter.origin", origins(all, words), asked, texts),
                filter(
                        PromiseAsked.GROUP,
                        "filter.group",
                        List.of(
                                choice("sektor", texts.get("filter.sector")),
                                choice("wilayah", texts.get("filter.place")),
                                choice("tenggat", texts.get("filter.due")),
                                choice("keadaan", texts.get("filter.state"))),
                        asked,
                        texts),
                filter(
                        PromiseAsked.SORT,
                        "filter.sort",
                        List.of(
                                choice("nomor", texts.get("sort.number")),
                                choice("sektor", texts.get("filter.sector")),
                                choice("keadaan", texts.get("filter.state"))),
                        asked,
                        texts));
    }

    private static Filter filter(
            String name, String key, List<Choice> choices, PromiseAsked asked, Texts texts) {
        return new Filter(
                name,
                texts.get(key),
                texts.get(key + ".all"),
                choices.stream()
                        .map(one ->
                                new Choice(
                                        one.value(),
                                        one.words(),
                                        one.value().equals(asked.word(name))))
                        .toList());
    }

    private static Choice choice(String value, String words) {
        return new Choice(value, words, false);
    }

    private static List<Choice> states(PromiseWords words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice("buka", words.texts().get("count.open")));
        for (PromiseState state : PromiseState.values()) {
            choices.add(choice(state.name(), words.state(state)));
        }
        return choices;
    }

    private static List<Choice> sectors(List<Promise> all) {
        Set<String> sectors = new TreeSet<>();
        all.forEach(promise -> sectors.add(promise.says().owner().sector()));
        return sectors.stream()
                .filter(sector -> !sector.isEmpty())
                .map(sector -> choice(sector, sector))
                .toList();
    }

    private static List<Choice> places(PlaceTree tree) {
        return tree.places().stream()
                .filter(place -> AREAS.contains(place.level()))
                .map((Place place) -> choice(place.code(), place.name()))
                .toList();
    }

    private static List<Choice> dues(Texts texts) {
        return List.of(
                choice("lewat", texts.get("count.late")),
                choice("7", texts.get("filter.due.days", 7)),
                choice("14", texts.get("filter.due.days", 14)),
                choice("30", texts.get("filter.due.days", 30)));
    }

    private List<Choice> origins(List<Promise> all, PromiseWords words) {
        return all.stream()
                .map(Promise::origin)
                .distinct()
                .map(origin ->
                        choice(
                                origin.kind() + " " + origin.id(),
                                origins.words(origin, words.language())))
                .toList();
    }
}
