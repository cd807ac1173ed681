package id.lokmin.figures.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogFinding;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.own.OwnIndicator;
import id.lokmin.figures.own.OwnIndicators;
import id.lokmin.figures.own.OwnIndicators.Stored;
import id.lokmin.figures.own.OwnTarget;
import id.lokmin.figures.web.OwnIndicatorViews.Change;
import id.lokmin.figures.web.OwnIndicatorViews.Editing;
import id.lokmin.figures.web.OwnIndicatorViews.Listing;
import id.lokmin.figures.web.OwnIndicatorViews.Needing;
import id.lokmin.figures.web.OwnIndicatorViews.Row;
import id.lokmin.figures.web.OwnIndicatorViews.Standing;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Indicators of one's own: all of them, and the form that adds and changes one. */
@Controller
@ConditionalOnWebApplication
class OwnIndicatorsPage {

    private static final String ADDRESS = "/pengaturan/indikator";

    private final OwnIndicators indicators;
    private final Catalog catalog;
    private final Places places;
    private final Pages pages;
    private final PuskesmasDay day;

    OwnIndicatorsPage(
            OwnIndicators indicators,
            Catalog catalog,
            Places places,
            Pages pages,
            PuskesmasDay day) {
        this.indicators = indicators;
        this.catalog = catalog;
        this.places = places;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> list(Visit visit) {
        Texts texts = visit.texts("own");
        List<Row> rows =
                indicators.list().stream().map(one -> row(one.indicator(), visit)).toList();
        return pages.page(
                HttpStatus.OK,
                "figures/web/own.jte",
                new Listing(
                        visit.frame(texts.get("title"), Section.SETTINGS),
                        texts,
                        rows.stream().filter(row -> row.withdrawn().isEmpty()).toList(),
                        rows.stream().filter(row -> !row.withdrawn().isEmpty()).toList()));
    }

    private Row row(OwnIndicator indicator, Visit visit) {
        Formats formats = Formats.of(visit.language());
        return new Row(
                indicator.code(),
                indicator.name(),
                indicator.question(),
                catalog.programmes().stream()
                        .filter(programme -> programme.folder().equals(indicator.folder()))
                        .map(Programme::name)
                        .map(name -> name.in(Locale.of(visit.language().code())))
                        .findFirst()
                        .orElse(indicator.folder()),
                indicator.targets().isEmpty()
                        ? "–"
                        : inWords(indicator.targets().getLast(), formats),
                indicator.withdrawn().map(formats::date).orElse(""),
                ADDRESS + "/" + indicator.code());
    }

    private static String inWords(OwnTarget target, Formats formats) {
        return target.year()
                + ": "
                + formats.shortNumber(target.value(), 2)
                + (target.upper() == target.value()
                        ? ""
                        : "–" + formats.shortNumber(target.upper(), 2));
    }

    @GetMapping(ADDRESS + "/baru")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> adding(Visit visit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("per", "100");
        fields.put("direction", "UP");
        fields.put("level-puskesmas", "ya");
        fields.put("target-year", String.valueOf(today().getYear()));
        return editing(Optional.empty(), Form.of(fields), "", visit);
    }

    @GetMapping(ADDRESS + "/{code}")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> one(@PathVariable String code, Visit visit) {
        Stored stored = stored(code);
        return editing(Optional.of(stored), filled(stored), "", visit);
    }

    private Form filled(Stored stored) {
        return Form.of(
                OwnIndicatorForm.fields(stored.indicator(), catalog.now(), today().getYear()));
    }

    @PostMapping(ADDRESS + "/baru")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> add(@RequestParam Map<String, String> typed, Visit visit) {
        return save(Optional.empty(), typed, visit);
    }

    @PostMapping(ADDRESS + "/{code}")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> change(
            @PathVariable String code, @RequestParam Map<String, String> typed, Visit visit) {
        return save(Optional.of(stored(code)), typed, visit);
    }

    private ResponseEntity<byte[]> save(
            Optional<Stored> before, Map<String, String> typed, Visit visit) {
        Texts texts = visit.texts("own");
        Form form = Form.of(typed);
        OwnIndicator draft =
                new OwnIndicatorForm(
                                catalog.now(),
                                places.tree(Month.of(today())),
                                before.map(Stored::indicator),
                                form,
                                texts)
                        .read();
        if (!form.isWrong()) {
            indicators.check(draft).forEach(finding -> tell(draft, finding, form, visit));
        }
        if (form.isWrong()) {
            return editing(before, form, "", visit);
        }
        try {
            OwnIndicators.Change change =
                    indicators.save(draft, form.typed("seen"), visit.visitor().actor());
            return Redirect.to(
                    ADDRESS + "/" + draft.code(),
                    Notice.done(texts.get("saved", draft.code())).undoAt(undoing(change)));
        } catch (Refusal refusal) {
            if (refusal.finding().problem() != Problem.OWN_INDICATOR_CHANGED) {
                throw refusal;
            }
            return editing(before, form, refusal.finding().sentence(visit.language()), visit);
        }
    }

    /** Puts what the verifier found beside the field that it is about. */
    private void tell(OwnIndicator draft, CatalogFinding finding, Form form, Visit visit) {
        Locale locale = Locale.of(visit.language().code());
        String line = indicators.line(draft, finding);
        String field =
                switch (line) {
                    case "name", "question", "cumulation", "direction", "levels", "rule" -> line;
                    case "numerator", "element0" -> "numerator";
                    case "denominator", "per", "element1" -> "denominator";
                    case "targets" -> "target-value";
                    case "notes" -> "reference";
                    default -> "code";
                };
        Texts texts = visit.texts("own");
        String plain = "found." + finding.problem().code();
        form.refuse(
                field,
                texts.has(plain)
                        ? texts.get(plain)
                        : finding.sentence(locale) + " " + finding.advice(locale));
    }

    @PostMapping(ADDRESS + "/{code}/tarik")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> withdraw(
            @PathVariable String code, @RequestParam String seen, Visit visit) {
        Stored stored = stored(code);
        try {
            return told(indicators.withdraw(code, seen, today(), actor(visit)), "withdrawn", visit);
        } catch (Refusal refusal) {
            return again(stored, refusal, visit);
        }
    }

    @PostMapping(ADDRESS + "/{code}/pakai")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> takeUp(
            @PathVariable String code, @RequestParam String seen, Visit visit) {
        Stored stored = stored(code);
        try {
            return told(indicators.takeUp(code, seen, actor(visit)), "taken_up", visit);
        } catch (Refusal refusal) {
            return again(stored, refusal, visit);
        }
    }

    /** The indicator as it is now, with why it could not be marked. */
    private ResponseEntity<byte[]> again(Stored stored, Refusal refusal, Visit visit) {
        return editing(
                Optional.of(stored),
                filled(stored),
                refusal.finding().sentence(visit.language()),
                visit);
    }

    @PostMapping(ADDRESS + "/{change}" + Notice.UNDOING)
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> undo(@PathVariable String change, Visit visit) {
        try {
            OwnIndicators.Change undone = indicators.undo(change, actor(visit));
            return Redirect.to(
                    indicators.find(undone.code()).isPresent()
                            ? ADDRESS + "/" + undone.code()
                            : ADDRESS,
                    Notice.done(visit.texts("own").get("undone", undone.code())));
        } catch (Refusal refusal) {
            return Redirect.to(
                    ADDRESS, Notice.failed(refusal.finding().sentence(visit.language())));
        }
    }

    private static ResponseEntity<byte[]> told(
            OwnIndicators.Change change, String sentence, Visit visit) {
        return Redirect.to(
                ADDRESS + "/" + change.code(),
                Notice.done(visit.texts("own").get(sentence, change.code()))
                        .undoAt(undoing(change)));
    }

    private static String undoing(OwnIndicators.Change change) {
        return ADDRESS + "/" + change.id() + Notice.UNDOING;
    }

    private static String actor(Visit visit) {
        return visit.visitor().actor();
    }

    private Stored stored(String code) {
        return indicators
                .find(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return day.today();
    }

    private ResponseEntity<byte[]> editing(
            Optional<Stored> before, Form form, String general, Visit visit) {
        Texts texts = visit.texts("own");
        Formats formats = Formats.of(visit.language());
        Optional<OwnIndicator> indicator = before.map(Stored::indicator);
        String title = indicator.map(one -> one.code() + " " + one.name()).orElse(texts.get("new"));
        HttpStatusCode status = general.isEmpty() ? form.status() : HttpStatus.CONFLICT;
        return pages.page(
                status,
                "figures/web/ownform.jte",
                new Editing(
                        visit.frame(title, Section.SETTINGS, new Crumb(texts.get("title"), ADDRESS))
                                .with("figures.css"),
                        texts,
                        form,
                        ADDRESS + "/" + indicator.map(OwnIndicator::code).orElse("baru"),
                        indicator.isPresent(),
                        form.has("seen")
                                ? form.typed("seen")
                                : before.map(Stored::edition).orElse(""),
                        general,
                        new OwnIndicatorChoices(catalog.now(), indicator, form, texts),
                        indicator.map(OwnIndicator::targets).orElse(List.of()).stream()
                                .map(target -> inWords(target, formats) + " – " + target.source())
                                .toList(),
                        indicator.map(one -> changes(one, texts, formats)).orElse(List.of()),
                        indicator.map(one -> neededBy(one, visit)).orElse(List.of()),
                        indicator.map(OwnIndicatorsPage::standing).orElse(Standing.NEW)));
    }

    /** Own ones are opened where they can be changed, others where they are shown. */
    private List<Needing> neededBy(OwnIndicator indicator, Visit visit) {
        Locale locale = Locale.of(visit.language().code());
        return indicators.neededBy(indicator).stream()
                .map(card ->
                        new Needing(
                                card.code(),
                                card.name().in(locale),
                                indicators.find(card.code()).isPresent()
                                        ? ADDRESS + "/" + card.code()
                                        : "/capaian/" + card.code()))
                .toList();
    }

    private static Standing standing(OwnIndicator indicator) {
        return indicator.withdrawn().isPresent() ? Standing.WITHDRAWN : Standing.USED;
    }

    private List<Change> changes(OwnIndicator indicator, Texts texts, Formats formats) {
        return indicators.changes(indicator.code()).stream()
                .map(change ->
                        new Change(
                                formats.moment(change.at(), day.zone()),
                                change.actor(),
                                texts.get("act." + change.act())))
                .toList();
    }
}
