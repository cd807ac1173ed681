package id.lokmin.people.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.mail.MailAddress;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.Positions;
import id.lokmin.people.web.PositionViews.Choice;
import id.lokmin.people.web.PositionViews.Editing;
import id.lokmin.people.web.PositionViews.Listing;
import id.lokmin.people.web.PositionViews.Past;
import id.lokmin.people.web.PositionViews.Row;
import id.lokmin.place.AreaChoice;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Positions that are invited, promise and report; each with who holds it and since when. */
@Controller
@ConditionalOnWebApplication
class PositionsPage {

    private static final String ADDRESS = "/pengaturan/jabatan";
    private static final int LONGEST = 120;

    private final Positions positions;
    private final Places places;
    private final PositionChanges changes;
    private final Pages pages;
    private final PuskesmasDay day;

    PositionsPage(
            Positions positions,
            Places places,
            PositionChanges changes,
            Pages pages,
            PuskesmasDay day) {
        this.positions = positions;
        this.places = places;
        this.changes = changes;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String sektor,
            Visit visit) {
        Texts texts = visit.texts("people");
        List<Position> all = positions.list(today());
        String wanted = cari.strip().toLowerCase(Locale.ROOT);
        List<Row> rows =
                all.stream()
                        .filter(one -> sektor.isEmpty() || one.sector().equals(sektor))
                        .filter(one -> words(one).contains(wanted))
                        .map(one -> row(one, texts))
                        .toList();
        return pages.page(
                HttpStatus.OK,
                "people/web/list.jte",
                new Listing(
                        visit.frame(texts.get("position.title"), Section.SETTINGS),
                        texts,
                        cari,
                        sectors(all, sektor),
                        rows,
                        all.size(),
                        visit.visitor().may(Permission.EDIT_PEOPLE)));
    }

    private static String words(Position position) {
        return (position.title()
                        + " "
                        + position.sector()
                        + " "
                        + position.holder().map(Holder::name).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Choice> sectors(List<Position> all, String chosen) {
        return all.stream()
                .map(Position::sector)
                .distinct()
                .sorted()
                .map(sector -> new Choice(sector, sector, sector.equals(chosen)))
                .toList();
    }

    private static Row row(Position position, Texts texts) {
        return new Row(
                position.title(),
                position.sector(),
                position.areaName(),
                position.holder().map(Holder::name).orElse(texts.get("position.vacant")),
                position.holder().map(Holder::phone).orElse(""),
                ADDRESS + "/" + position.id());
    }

    @GetMapping(ADDRESS + "/baru")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> fresh(Visit visit) {
        return editing(Optional.empty(), visit, Form.of(Map.of()));
    }

    @GetMapping(ADDRESS + "/{id}")
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> one(@PathVariable String id, Visit visit) {
        return editing(Optional.of(position(id)), visit, Form.of(Map.of()));
    }

    @PostMapping(ADDRESS + "/baru")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> add(@RequestParam Map<String, String> form, Visit visit) {
        return save(Optional.empty(), Form.of(form), visit);
    }

    @PostMapping(ADDRESS + "/{id}")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> change(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        return save(Optional.of(position(id)), Form.of(form), visit);
    }

    @PostMapping(ADDRESS + "/{id}/kosongkan")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> vacate(@PathVariable String id, Visit visit) {
        Position position = position(id);
        return Redirect.to(
                ADDRESS + "/" + id,
                changes.make(
                        PositionChanges.From.POSITIONS,
                        visit,
                        visit.texts("people").get("position.vacated"),
                        batch -> positions.vacate(batch, position.id(), today())));
    }

    private ResponseEntity<byte[]> save(Optional<Position> before, Form form, Visit visit) {
        Texts texts = visit.texts("people");
        String title = before.map(Position::title).orElseGet(() -> form.typed("title"));
        if (title.isEmpty() || title.length() > LONGEST) {
            form.refuse("title", texts.get("position.name.wrong"));
        } else if (before.isEmpty() && positions.find(title, today()).isPresent()) {
            form.refuse("title", texts.get("position.name.taken"));
        }
        String sector = form.typed("sector");
        if (sector.isEmpty() || sector.length() > LONGEST) {
            form.refuse("sector", texts.get("position.sector.wrong"));
        }
        Optional<Holder> holder = holder(before, form, texts);
        OptionalInt place = OptionalInt.empty();
        String area =
                before.filter(position -> position.place().isEmpty())
                        .map(Position::areaName)
                        .orElse("");
        if (!form.typed("place").isEmpty()) {
            WorkingArea known = places.in(Month.of(today()));
            OptionalInt found = known.tree().find(form.typed("place"));
            if (found.isEmpty()) {
                form.refuse("place", texts.get("position.place.wrong"));
            } else {
                place = OptionalInt.of(known.seq(found.getAsInt()));
                area = known.tree().place(found.getAsInt()).name();
            }
        }
        if (form.isWrong()) {
            return editing(before, visit, form);
        }
        PositionEntry entry =
                new PositionEntry(
                        before.map(Position::order).orElse(positions.list(today()).size() + 1),
                        title,
                        sector,
                        area,
                        place,
                        form.typed("note"),
                        holder);
        Notice saved =
                changes.make(
                        PositionChanges.From.POSITIONS,
                        visit,
                        texts.get("position.saved"),
                        batch -> {
                            positions.accept(batch, List.of(entry));
                            if (holder.isEmpty()) {
                                before.ifPresent(one -> positions.vacate(batch, one.id(), today()));
                            }
                        });
        Position kept = positions.find(title, today()).orElseThrow();
        return Redirect.to(ADDRESS + "/" + kept.id(), saved);
    }

    private Optional<Holder> holder(Optional<Position> before, Form form, Texts texts) {
        String name = form.typed("holder");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.length() > LONGEST) {
            form.refuse("holder", texts.get("position.holder.wrong"));
        }
        String phone = form.typed("phone");
        if (!phone.matches("[+0-9 ()-]{0,25}")) {
            form.refuse("phone", texts.get("position.phone.wrong"));
        }
        String email = form.typed("email");
        if (!email.isEmpty() && !MailAddress.isOne(email)) {
            form.refuse("email", texts.get("position.email.wrong"));
        }
        LocalDate since =
                before.flatMap(Position::holder)
                        .filter(holder -> holder.name().equals(name))
                        .map(Holder::from)
                        .orElse(today());
        String typed = form.typed("from");
        try {
            return Optional.of(
                    new Holder(
                            name,
                            phone,
                            email,
                            typed.isEmpty() ? since : LocalDate.parse(typed),
                            Optional.empty()));
        } catch (DateTimeException unreadable) {
            form.refuse("from", texts.get("position.from.wrong"));
            return Optional.empty();
        }
    }

    private Position position(String id) {
        return positions.list(today()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return day.today();
    }

    private ResponseEntity<byte[]> editing(Optional<Position> before, Visit visit, Form form) {
        Texts texts = visit.texts("people");
        WorkingArea area = places.in(Month.of(today()));
        Map<String, String> fields = new LinkedHashMap<>();
        before.ifPresent(position -> {
            fields.put("title", position.title());
            fields.put("sector", position.sector());
            fields.put("note", position.note());
            position.holder()
                    .ifPresent(holder -> {
                        fields.put("holder", holder.name());
                        fields.put("phone", holder.phone());
                        fields.put("email", holder.email());
                        fields.put("from", holder.from().toString());
                    });
            position.place().stream()
                    .mapToObj(area::indexOfSeq)
                    .filter(OptionalInt::isPresent)
                    .forEach(at -> fields.put("place", area.tree().place(at.getAsInt()).code()));
        });
        Form shown = form.over(fields);
        String title = before.map(Position::title).orElse(texts.get("position.new"));
        return pages.page(
                shown.status(),
                "people/web/one.jte",
                new Editing(
                        visit.frame(
                                title,
                                Section.SETTINGS,
                                new Crumb(texts.get("position.title"), ADDRESS)),
                        texts,
                        ADDRESS + "/" + before.map(Position::id).orElse("baru"),
                        before.isPresent(),
                        before.flatMap(Position::holder).isPresent(),
                        sectors(positions.list(today()), ""),
                        AreaChoice.of(area, shown.typed("place")),
                        before.map(position -> past(position, visit)).orElse(List.of()),
                        visit.visitor().may(Permission.EDIT_PEOPLE),
                        shown));
    }

    private List<Past> past(Position position, Visit visit) {
        Formats formats = Formats.of(visit.language());
        return positions.holders(position.id()).stream()
                .map(holder ->
                        new Past(
                                holder.name(),
                                formats.date(holder.from()),
                                holder.until().map(formats::date).orElse("")))
                .toList();
    }
}
