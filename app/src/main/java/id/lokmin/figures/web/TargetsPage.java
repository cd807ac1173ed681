package id.lokmin.figures.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.figures.LocalTarget;
import id.lokmin.figures.LocalTargets;
import id.lokmin.figures.web.TargetViews.Editing;
import id.lokmin.figures.web.TargetViews.Listing;
import id.lokmin.figures.web.TargetViews.Own;
import id.lokmin.figures.web.TargetViews.Programme;
import id.lokmin.figures.web.TargetViews.Row;
import id.lokmin.place.AreaChoice;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every indicator with the target that holds, and the targets that the Puskesmas sets itself. */
@Controller
@ConditionalOnWebApplication
class TargetsPage {

    private static final String ADDRESS = "/pengaturan/target";
    private static final int LONGEST_SOURCE = 200;

    private final Catalog catalog;
    private final LocalTargets targets;
    private final Places places;
    private final Batches batches;
    private final Storage storage;
    private final Audit audit;
    private final Pages pages;
    private final PuskesmasDay day;

    TargetsPage(
            Catalog catalog,
            LocalTargets targets,
            Places places,
            Batches batches,
            Storage storage,
            Audit audit,
            Pages pages,
            PuskesmasDay day) {
        this.catalog = catalog;
        this.targets = targets;
        this.places = places;
        this.batches = batches;
        this.storage = storage;
        this.audit = audit;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.READ_CATALOG)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String cari, Visit visit) {
        Texts texts = visit.texts("figures");
        Locale locale = Locale.of(visit.language().code());
        String wanted = cari.strip().toLowerCase(Locale.ROOT);
        List<LocalTarget> own = targets.list();
        List<Programme> programmes = new ArrayList<>();
        for (var programme : catalog.programmes()) {
            List<Row> rows =
                    catalog.indicators().stream()
                            .filter(card -> card.programme().equals(programme.code()))
                            .filter(card ->
                                    (card.code() + " " + card.name().in(locale))
                                            .toLowerCase(Locale.ROOT)
                                            .contains(wanted))
                            .map(card -> row(card, own, visit))
                            .toList();
            if (!rows.isEmpty()) {
                programmes.add(new Programme(programme.name().in(locale), rows));
            }
        }
        return pages.page(
                HttpStatus.OK,
                "figures/web/targets.jte",
                new Listing(
                        visit.frame(texts.get("target.title"), Section.SETTINGS),
                        texts,
                        cari,
                        programmes,
                        visit.visitor().may(Permission.EDIT_PROGRAMMES)));
    }

    private Row row(IndicatorCard card, List<LocalTarget> own, Visit visit) {
        Formats formats = Formats.of(visit.language());
        String ours =
                own.stream()
                        .filter(target -> target.indicator().equals(card.code()))
                        .map(target -> inWords(target, card, formats) + " (" + target.year() + ")")
                        .reduce((first, second) -> first + ", " + second)
                        .orElse("");
        List<TargetCard> others = card.targets();
        return new Row(
                card.code(),
                card.name().in(Locale.of(visit.language().code())),
                others.isEmpty() ? "" : inWords(others.getLast(), card, formats),
                others.isEmpty() ? "" : source(others.getLast()),
                !others.isEmpty() && !others.getLast().isVerified(),
                ours,
                ADDRESS + "/" + card.code());
    }

    private static String source(TargetCard card) {
        return (card.target().year() == 0 ? "" : card.target().year() + ": ")
                + card.target().source();
    }

    private static String inWords(TargetCard card, IndicatorCard indicator, Formats formats) {
        return inWords(card.target().value(), card.target().upper(), indicator, formats);
    }

    private static String inWords(LocalTarget own, IndicatorCard indicator, Formats formats) {
        return inWords(own.value(), own.upper(), indicator, formats);
    }

    private static String inWords(
            double value, double upper, IndicatorCard indicator, Formats formats) {
        String number =
                formats.shortNumber(value, 2)
                        + (upper > value ? "–" + formats.shortNumber(upper, 2) : "");
        return number + " " + indicator.unit();
    }

    @GetMapping(ADDRESS + "/{indicator}")
    @Needs(Permission.READ_CATALOG)
    ResponseEntity<byte[]> one(@PathVariable String indicator, Visit visit) {
        Map<String, String> first = Map.of("year", String.valueOf(today().getYear()));
        return editing(card(indicator), visit, Form.of(first));
    }

    @PostMapping(ADDRESS + "/{indicator}")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> set(
            @PathVariable String indicator, @RequestParam Map<String, String> typed, Visit visit) {
        IndicatorCard card = card(indicator);
        Texts texts = visit.texts("figures");
        Form form = Form.of(typed);
        OptionalDouble value = number(form, "value", texts);
        OptionalDouble upper = isRange(card) ? number(form, "upper", texts) : value;
        OptionalInt year = year(form, texts);
        String source = form.typed("source");
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            form.refuse("source", texts.get("target.source.wrong"));
        }
        OptionalInt place = place(form, texts);
        if (!form.isWrong() && upper.orElse(0) < value.orElse(0)) {
            form.refuse("upper", texts.get("target.upper.wrong"));
        }
        if (form.isWrong()) {
            return editing(card, visit, form);
        }
        String actor = visit.visitor().actor();
        Batch batch =
                storage.write(_ -> {
                    Batch begun = batches.begin("target " + card.code(), actor);
                    targets.set(
                            begun,
                            card.code(),
                            place,
                            year.orElseThrow(),
                            value.orElseThrow(),
                            upper.orElseThrow(),
                            source);
                    audit.record(
                            actor,
                            "target.set",
                            card.code(),
                            year.orElseThrow() + ": " + value.orElseThrow() + " (" + source + ")");
                    return begun;
                });
        return Redirect.to(
                ADDRESS + "/" + card.code(),
                Notice.done(texts.get("target.set")).undoAt(undoing(card, batch)));
    }

    @PostMapping(ADDRESS + "/{indicator}/hapus")
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> retire(
            @PathVariable String indicator, @RequestParam String id, Visit visit) {
        IndicatorCard card = card(indicator);
        String actor = visit.visitor().actor();
        Batch batch =
                storage.write(_ -> {
                    Batch begun = batches.begin("target " + card.code(), actor);
                    targets.retire(begun, id);
                    audit.record(actor, "target.retire", card.code(), id);
                    return begun;
                });
        return Redirect.to(
                ADDRESS + "/" + card.code(),
                Notice.done(visit.texts("figures").get("target.retired"))
                        .undoAt(undoing(card, batch)));
    }

    @PostMapping(ADDRESS + "/{indicator}/{batch}" + Notice.UNDOING)
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> undo(
            @PathVariable String indicator, @PathVariable String batch, Visit visit) {
        IndicatorCard card = card(indicator);
        String actor = visit.visitor().actor();
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals("target " + card.code()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        storage.write(_ -> {
            targets.undo(undone, batches.begin("target " + card.code(), actor));
            return audit.record(actor, "target.undo", card.code(), batch);
        });
        return Redirect.to(
                ADDRESS + "/" + card.code(),
                Notice.done(visit.texts("figures").get("target.undone")));
    }

    private static String undoing(IndicatorCard card, Batch batch) {
        return ADDRESS + "/" + card.code() + "/" + batch.id() + Notice.UNDOING;
    }

    private IndicatorCard card(String code) {
        return catalog.findIndicator(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isRange(IndicatorCard card) {
        return card.indicator().direction() == Direction.RANGE;
    }

    private LocalDate today() {
        return day.today();
    }

    /**
     * A number as people here write it: {@code 82,5}; a dot before one or two digits is a comma.
     */
    private static OptionalDouble number(Form form, String field, Texts texts) {
        String typed = form.typed(field).replace("%", "").strip();
        if (typed.matches("\\d{1,7}([.,]\\d{1,2})?")) {
            return OptionalDouble.of(Double.parseDouble(typed.replace(',', '.')));
        }
        form.refuse(field, texts.get("target.value.wrong"));
        return OptionalDouble.empty();
    }

    private OptionalInt year(Form form, Texts texts) {
        String typed = form.typed("year");
        if (typed.matches("20\\d\\d") && Integer.parseInt(typed) <= today().getYear() + 6) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        form.refuse("year", texts.get("target.year.wrong"));
        return OptionalInt.empty();
    }

    private OptionalInt place(Form form, Texts texts) {
        String code = form.typed("place");
        if (code.isEmpty()) {
            return OptionalInt.empty();
        }
        WorkingArea area = places.in(Month.of(today()));
        OptionalInt found = area.tree().find(code);
        if (found.isEmpty()) {
            form.refuse("place", texts.get("target.place.wrong"));
            return found;
        }
        return OptionalInt.of(area.seq(found.getAsInt()));
    }

    private ResponseEntity<byte[]> editing(IndicatorCard card, Visit visit, Form form) {
        Texts texts = visit.texts("figures");
        Formats formats = Formats.of(visit.language());
        WorkingArea area = places.in(Month.of(today()));
        List<Own> own =
                targets.list().stream()
                        .filter(target -> target.indicator().equals(card.code()))
                        .map(target -> own(target, card, area, texts, formats))
                        .toList();
        List<Row> others =
                card.targets().stream()
                        .map(one ->
                                new Row(
                                        card.code(),
                                        texts.get("target.scope." + one.target().scope()),
                                        inWords(one, card, formats),
                                        source(one),
                                        !one.isVerified(),
                                        one.areaName(),
                                        ""))
                        .toList();
        return pages.page(
                form.status(),
                "figures/web/target.jte",
                new Editing(
                        visit.frame(
                                card.code()
                                        + " "
                                        + card.name().in(Locale.of(visit.language().code())),
                                Section.SETTINGS,
                                new Crumb(texts.get("target.title"), ADDRESS)),
                        texts,
                        ADDRESS + "/" + card.code(),
                        card.question(),
                        card.unit(),
                        isRange(card),
                        others,
                        own,
                        AreaChoice.of(area, form.typed("place")),
                        visit.visitor().may(Permission.EDIT_PROGRAMMES),
                        form));
    }

    private static Own own(
            LocalTarget target,
            IndicatorCard card,
            WorkingArea area,
            Texts texts,
            Formats formats) {
        String where = texts.get("target.everywhere");
        if (target.place().isPresent()) {
            OptionalInt at = area.indexOfSeq(target.place().getAsInt());
            where = at.isPresent() ? area.tree().place(at.getAsInt()).name() : "–";
        }
        return new Own(
                target.id(),
                String.valueOf(target.year()),
                where,
                inWords(target, card, formats),
                target.source(),
                target.setBy());
    }
}
