package id.lokmin.followup.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Baselines;
import id.lokmin.followup.Baselines.Measure;
import id.lokmin.followup.Baselines.Standing;
import id.lokmin.followup.FundingSource;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Origins;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.followup.web.PromiseViews.Area;
import id.lokmin.followup.web.PromiseViews.Choice;
import id.lokmin.followup.web.PromiseViews.Form;
import id.lokmin.followup.web.PromiseViews.Measures;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A promise is written down, or what it says is changed. */
@Controller
@ConditionalOnWebApplication
class PromiseFormPage {

    private static final String NEW = PromiseListPage.ADDRESS + "/baru";
    private static final String EDIT = PromiseListPage.ADDRESS + "/{id}/ubah";

    /** The button that fetches where the indicator stands now. */
    private static final String FETCH = "ambil";

    private static final Set<Level> AREAS =
            Set.of(Level.SUBDISTRICT, Level.PUSKESMAS, Level.VILLAGE, Level.RW);

    private final Promises promises;
    private final Origins origins;
    private final Baselines baselines;
    private final Positions positions;
    private final Places places;
    private final PromiseDesk desk;
    private final PuskesmasDay days;
    private final Pages pages;

    PromiseFormPage(
            Promises promises,
            Origins origins,
            Baselines baselines,
            Positions positions,
            Places places,
            PromiseDesk desk,
            PuskesmasDay days,
            Pages pages) {
        this.promises = promises;
        this.origins = origins;
        this.baselines = baselines;
        this.positions = positions;
        this.places = places;
        this.desk = desk;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping(NEW)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> fresh(Visit visit) {
        return show(HttpStatus.OK, Optional.empty(), visit, new LinkedMultiValueMap<>(), Map.of());
    }

    @GetMapping(EDIT)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> edit(@PathVariable String id, Visit visit) {
        Promise promise = desk.kept(id, visit.visitor());
        return show(
                HttpStatus.OK, Optional.of(promise), visit, PromiseFields.of(promise), Map.of());
    }

    @PostMapping(NEW)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> add(@RequestParam MultiValueMap<String, String> form, Visit visit) {
        return save(Optional.empty(), form, visit);
    }

    @PostMapping(EDIT)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Visit visit) {
        return save(Optional.of(desk.kept(id, visit.visitor())), form, visit);
    }

    private ResponseEntity<byte[]> save(
            Optional<Promise> before, MultiValueMap<String, String> typed, Visit visit) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(typed);
        Texts texts = visit.texts("followup");
        if (form.containsKey(FETCH)) {
            fill(form, visit);
            return show(HttpStatus.OK, before, visit, form, Map.of());
        }
        if (PromiseFields.text(form, PromiseFields.BASELINE).isEmpty()) {
            fill(form, visit);
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        PlaceTree tree = tree();
        PromiseFields fields = new PromiseFields(form, wrong, texts, tree);
        List<Measure> measures = baselines.measures(visit.language());
        Optional<Position> owner =
                positions.find(PromiseFields.text(form, PromiseFields.OWNER), days.today());
        PromiseEntry entry = fields.entry(before, owner, measures);
        Optional<Origin> origin = before.map(Promise::origin).or(() -> origin(form, visit));
        if (origin.isEmpty()) {
            wrong.put(PromiseFields.ORIGIN, texts.get("form.origin.wrong"));
        }
        if (before.filter(one -> one.says().due().equals(entry.due())).isEmpty()
                && origin.flatMap(origins::day).filter(entry::isDueBefore).isPresent()) {
            wrong.put(PromiseFields.DUE, texts.get("form.due.past"));
        }
        entry.placeCodes().stream()
                .filter(code -> !visit.visitor().mayIn(Permission.KEEP_PROMISES, code))
                .findFirst()
                .ifPresent(_ -> wrong.put(PromiseFields.AREAS, texts.get("form.areas.not_yours")));
        if (entry.placeCodes().isEmpty()
                && !visit.visitor().mayEverywhere(Permission.KEEP_PROMISES)) {
            wrong.put(PromiseFields.AREAS, texts.get("form.areas.not_yours"));
        }
        if (!wrong.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, before, visit, form, wrong);
        }
        List<Promise> saved = new ArrayList<>();
        Batch batch =
                desk.act(
                        visit.visitor().actor(),
                        begun ->
                                saved.add(
                                        before.map(one -> promises.rewrite(begun, one.id(), entry))
                                                .orElseGet(() ->
                                                        promises.add(
                                                                begun,
                                                                origin.orElseThrow(),
                                                                entry))));
        return Redirect.to(
                PromiseListPage.ADDRESS + "/" + saved.getFirst().id(),
                told(saved.getFirst(), texts).undoAt(PromiseDesk.undoing(batch)));
    }

    private Notice told(Promise saved, Texts texts) {
        return saved.isLate(days.today())
                ? Notice.mind(texts.get("form.saved.late"))
                : Notice.done(texts.get("form.saved"));
    }

    /** Where the indicator stands now in the places ticked, into the fields of its baseline. */
    private void fill(MultiValueMap<String, String> form, Visit visit) {
        standing(form, visit)
                .ifPresent(standing -> {
                    form.set(
                            PromiseFields.BASELINE,
                            PromiseFields.number(standing.value(), visit.language()));
                    form.set(PromiseFields.UNIT, standing.unit());
                });
    }

    private Optional<Standing> standing(MultiValueMap<String, String> form, Visit visit) {
        return baselines.standing(
                PromiseFields.text(form, PromiseFields.INDICATOR),
                form.getOrDefault(PromiseFields.AREAS, List.of()),
                visit.language());
    }

    private Optional<Origin> origin(MultiValueMap<String, String> form, Visit visit) {
        String wanted = PromiseFields.text(form, PromiseFields.ORIGIN);
        return origins.list(visit.language()).stream()
                .map(Origins.Named::origin)
                .filter(origin -> value(origin).equals(wanted))
                .findFirst();
    }

    private static String value(Origin origin) {
        return origin.kind() + " " + origin.id();
    }

    private PlaceTree tree() {
        return places.in(Month.of(days.today())).tree();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Optional<Promise> before,
            Visit visit,
            MultiValueMap<String, String> form,
            Map<String, String> wrong) {
        Texts texts = visit.texts("followup");
        PromiseWords words = new PromiseWords(visit.language(), tree(), days.today());
        Map<String, String> typed = form.toSingleValueMap();
        String title = texts.get(before.isPresent() ? "form.edit" : "form.new");
        Crumb[] crumbs =
                before.map(one ->
                                new Crumb[] {
                                    new Crumb(
                                            texts.get("form.promise", one.says().number()),
                                            PromiseListPage.ADDRESS + "/" + one.id())
                                })
                        .orElseGet(() -> new Crumb[0]);
        return pages.page(
                status,
                "followup/web/form.jte",
                new Form(
                        visit.frame(title, Section.PROMISES, crumbs).with("followup.css"),
                        texts,
                        before.map(one -> PromiseListPage.ADDRESS + "/" + one.id() + "/ubah")
                                .orElse(NEW),
                        before.isPresent(),
                        origins.list(visit.language()).stream()
                                .map(one ->
                                        choice(
                                                value(one.origin()),
                                                one.words(),
                                                typed,
                                                PromiseFields.ORIGIN))
                                .toList(),
                        owners(typed),
                        measures(visit, typed),
                        areas(visit, form),
                        Arrays.stream(FundingSource.values()).map(FundingSource::label).toList(),
                        words.money(
                                typed.getOrDefault(PromiseFields.FUNDING, ""),
                                PromiseFields.day(typed.getOrDefault(PromiseFields.DUE, ""))),
                        standing(form, visit).map(Standing::words).orElse(""),
                        typed,
                        wrong));
    }

    private static Choice choice(
            String value, String words, Map<String, String> typed, String field) {
        return new Choice(value, words, value.equals(typed.getOrDefault(field, "")));
    }

    private List<Choice> owners(Map<String, String> typed) {
        return positions.list(days.today()).stream()
                .map(position ->
                        choice(
                                position.title(),
                                position.title() + " · " + position.sector(),
                                typed,
                                PromiseFields.OWNER))
                .toList();
    }

    private List<Measures> measures(Visit visit, Map<String, String> typed) {
        Map<String, List<Choice>> programmes = new LinkedHashMap<>();
        for (Measure measure : baselines.measures(visit.language())) {
            programmes
                    .computeIfAbsent(measure.programme(), _ -> new ArrayList<>())
                    .add(
                            choice(
                                    measure.code(),
                                    measure.code() + " " + measure.name(),
                                    typed,
                                    PromiseFields.INDICATOR));
        }
        return programmes.entrySet().stream()
                .map(one -> new Measures(one.getKey(), one.getValue()))
                .toList();
    }

    private static String named(Place place, Texts texts) {
        return switch (place.level()) {
            case SUBDISTRICT -> texts.get("area.subdistrict", place.name());
            case PUSKESMAS -> texts.get("area.all", place.name());
            default -> place.name();
        };
    }

    private List<Area> areas(Visit visit, MultiValueMap<String, String> form) {
        List<String> chosen = form.getOrDefault(PromiseFields.AREAS, List.of());
        return tree().places().stream()
                .filter(place -> AREAS.contains(place.level()))
                .filter(place -> visit.visitor().mayIn(Permission.KEEP_PROMISES, place.code()))
                .map(place ->
                        new Area(
                                place.code(),
                                named(place, visit.texts("followup")),
                                place.level() == Level.RW ? 1 : 0,
                                chosen.contains(place.code())))
                .toList();
    }
}
