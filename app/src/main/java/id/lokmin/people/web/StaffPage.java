package id.lokmin.people.web;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.people.web.StaffViews.Editing;
import id.lokmin.people.web.StaffViews.Keeper;
import id.lokmin.people.web.StaffViews.Listing;
import id.lokmin.people.web.StaffViews.Member;
import id.lokmin.people.web.StaffViews.Row;
import id.lokmin.people.web.StaffViews.Tick;
import id.lokmin.people.web.StaffViews.Village;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The staff of the Puskesmas and the areas each looks after, and which area has nobody. */
@Controller
@ConditionalOnWebApplication
class StaffPage {

    private static final String ADDRESS = "/pengaturan/petugas";

    private final Positions positions;
    private final Accounts accounts;
    private final Places places;
    private final PositionChanges changes;
    private final Pages pages;
    private final PuskesmasDay day;

    StaffPage(
            Positions positions,
            Accounts accounts,
            Places places,
            PositionChanges changes,
            Pages pages,
            PuskesmasDay day) {
        this.positions = positions;
        this.accounts = accounts;
        this.places = places;
        this.changes = changes;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> list(Visit visit) {
        Texts texts = visit.texts("people");
        WorkingArea area = area();
        List<Position> staff = staff();
        Map<String, Set<Integer>> given = positions.lookedAfter();
        List<Row> rows = rows(area, staff, given, texts);
        int alone = rows.stream().mapToInt(Row::alone).sum();
        return pages.page(
                HttpStatus.OK,
                "people/web/staff.jte",
                new Listing(
                        visit.frame(texts.get("staff.title"), Section.SETTINGS),
                        texts,
                        staff.stream().map(one -> member(one, area, given, texts)).toList(),
                        rows,
                        rows.isEmpty()
                                ? ""
                                : alone == 0
                                        ? texts.get("staff.everywhere")
                                        : texts.get("staff.alone", alone),
                        visit.visitor().may(Permission.EDIT_PEOPLE)));
    }

    private static Member member(
            Position position, WorkingArea area, Map<String, Set<Integer>> given, Texts texts) {
        return new Member(
                position.title(),
                holder(position, texts),
                given.getOrDefault(position.id(), Set.of()).stream()
                        .map(area::indexOfSeq)
                        .filter(OptionalInt::isPresent)
                        .map(at -> area.tree().place(at.getAsInt()).name())
                        .toList(),
                ADDRESS + "/" + position.id());
    }

    private static String holder(Position position, Texts texts) {
        return position.holder().map(Holder::name).orElse(texts.get("position.vacant"));
    }

    /** Each village, its RW that somebody has, and in one row those that nobody has. */
    private List<Row> rows(
            WorkingArea area, List<Position> staff, Map<String, Set<Integer>> given, Texts texts) {
        PlaceTree tree = area.tree();
        List<Account> open = accounts.list().stream().filter(one -> !one.isDisabled()).toList();
        List<Row> rows = new ArrayList<>();
        for (int village : tree.atLevel(Level.VILLAGE)) {
            List<Keeper> whole = keepers(area.seq(village), staff, given, texts);
            int[] inside = tree.atLevel(Level.RW, village);
            List<String> alone = new ArrayList<>();
            rows.add(
                    new Row(
                            tree.place(village).name(),
                            false,
                            whole,
                            boundTo(open, tree.path(village)),
                            whole.isEmpty() && inside.length == 0 ? 1 : 0));
            for (int rw : inside) {
                String name = tree.place(rw).name();
                List<Keeper> own = keepers(area.seq(rw), staff, given, texts);
                List<String> typing = boundTo(open, List.of(tree.place(rw).code()));
                boolean nobody = own.isEmpty() && whole.isEmpty();
                if (!own.isEmpty() || !typing.isEmpty()) {
                    rows.add(new Row(name, true, own, typing, nobody ? 1 : 0));
                } else if (nobody) {
                    alone.add(name);
                }
            }
            if (!alone.isEmpty()) {
                String names = String.join(", ", alone);
                rows.add(new Row(names, true, List.of(), List.of(), alone.size()));
            }
        }
        return rows;
    }

    private static List<Keeper> keepers(
            int place, List<Position> staff, Map<String, Set<Integer>> given, Texts texts) {
        return staff.stream()
                .filter(one -> given.getOrDefault(one.id(), Set.of()).contains(place))
                .map(one -> new Keeper(holder(one, texts), one.title(), ADDRESS + "/" + one.id()))
                .toList();
    }

    /** The names of the accounts that were given one of these areas, by their codes. */
    private static List<String> boundTo(List<Account> accounts, List<String> areas) {
        return accounts.stream()
                .filter(account ->
                        account.grants().stream()
                                .anyMatch(
                                        grant -> grant.area().filter(areas::contains).isPresent()))
                .map(Account::shownAs)
                .toList();
    }

    @GetMapping(ADDRESS + "/{id}")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> one(@PathVariable String id, Visit visit) {
        Texts texts = visit.texts("people");
        Position position = position(id);
        Set<Integer> given = positions.lookedAfter().getOrDefault(id, Set.of());
        return pages.page(
                HttpStatus.OK,
                "people/web/staffareas.jte",
                new Editing(
                        visit.frame(
                                position.title(),
                                Section.SETTINGS,
                                new Crumb(texts.get("staff.title"), ADDRESS)),
                        texts,
                        ADDRESS + "/" + id,
                        "/pengaturan/jabatan/" + id,
                        holder(position, texts),
                        villages(area(), given)));
    }

    private static List<Village> villages(WorkingArea area, Set<Integer> given) {
        PlaceTree tree = area.tree();
        return Arrays.stream(tree.atLevel(Level.VILLAGE))
                .mapToObj(village ->
                        new Village(
                                tick(area, village, given),
                                Arrays.stream(tree.atLevel(Level.RW, village))
                                        .mapToObj(rw -> tick(area, rw, given))
                                        .toList()))
                .toList();
    }

    private static Tick tick(WorkingArea area, int place, Set<Integer> given) {
        int seq = area.seq(place);
        return new Tick(seq, area.tree().place(place).name(), given.contains(seq));
    }

    @PostMapping(ADDRESS + "/{id}")
    @Needs(Permission.EDIT_PEOPLE)
    ResponseEntity<byte[]> save(
            @PathVariable String id,
            @RequestParam(name = "wilayah", defaultValue = "") List<String> ticked,
            Visit visit) {
        Position position = position(id);
        WorkingArea area = area();
        Set<Integer> wanted =
                ticked.stream()
                        .filter(one -> one.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .filter(seq -> area.indexOfSeq(seq).isPresent())
                        .collect(Collectors.toCollection(TreeSet::new));
        // What was given in an area that is no longer there stays as it was.
        positions.lookedAfter().getOrDefault(id, Set.of()).stream()
                .filter(seq -> area.indexOfSeq(seq).isEmpty())
                .forEach(wanted::add);
        String told = visit.texts("people").get("staff.saved", position.title());
        return Redirect.to(
                ADDRESS,
                changes.make(
                        PositionChanges.From.STAFF,
                        visit,
                        told,
                        batch -> positions.lookAfter(batch, position.id(), wanted)));
    }

    private Position position(String id) {
        return staff().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Position> staff() {
        return positions.list(today()).stream().filter(Position::isStaff).toList();
    }

    private WorkingArea area() {
        return places.in(Month.of(today()));
    }

    private LocalDate today() {
        return day.today();
    }
}
