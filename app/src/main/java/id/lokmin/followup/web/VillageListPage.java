package id.lokmin.followup.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.followup.FundingRequest;
import id.lokmin.followup.FundingRequest.State;
import id.lokmin.followup.FundingRequests;
import id.lokmin.followup.FundingSource;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.VillageBudget;
import id.lokmin.followup.web.PromiseViews.Choice;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What promises ask of the plan of a village, handed to the musrenbang in the plan's columns. */
@Controller
@ConditionalOnWebApplication
class VillageListPage {

    static final String ADDRESS = PromiseListPage.ADDRESS + "/musrenbang";
    private static final String ONE = PromiseListPage.ADDRESS + "/{id}/usulan";
    private static final int LONGEST = 300;

    /** A promise that asks for village money and has no request yet. */
    record Candidate(String activity, String where, String address) {}

    /** A request in the list. */
    record Row(List<String> cells, String state, String address) {}

    record Listing(
            Frame frame,
            Texts texts,
            List<String> heads,
            List<Row> rows,
            List<Candidate> candidates,
            String calendar,
            boolean mayKeep) {}

    record Editing(
            Frame frame,
            Texts texts,
            String address,
            String activity,
            List<Choice> fields,
            List<Choice> patterns,
            List<Choice> states,
            String calendar,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    private final Promises promises;
    private final FundingRequests requests;
    private final PromiseDesk desk;
    private final Places places;
    private final PuskesmasDay days;
    private final VillageList list;
    private final Files files;
    private final Pages pages;

    VillageListPage(
            Promises promises,
            FundingRequests requests,
            PromiseDesk desk,
            Places places,
            PuskesmasDay days,
            VillageList list,
            Files files,
            Pages pages) {
        this.promises = promises;
        this.requests = requests;
        this.desk = desk;
        this.places = places;
        this.days = days;
        this.list = list;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(Visit visit) {
        PromiseWords words = words(Language.INDONESIAN);
        Texts texts = visit.texts("followup");
        Map<String, FundingRequest> made = requests.byPromise();
        List<Row> rows =
                list.lines(words).stream()
                        .map(line ->
                                new Row(
                                        line.cells(),
                                        line.request().state().label(),
                                        address(line.promise())))
                        .toList();
        List<Candidate> candidates =
                promises.open().stream()
                        .filter(one -> !made.containsKey(one.id()))
                        .filter(one -> asksVillages(one.says().funding()))
                        .map(one ->
                                new Candidate(
                                        one.says().activity(),
                                        words.placesInShort(one),
                                        address(one)))
                        .toList();
        return pages.page(
                HttpStatus.OK,
                "followup/web/village.jte",
                new Listing(
                        visit.frame(texts.get("village.title"), Section.PROMISES)
                                .with("followup.css"),
                        texts,
                        VillageList.HEADS,
                        rows,
                        candidates,
                        calendar(texts),
                        visit.visitor().may(Permission.KEEP_PROMISES)));
    }

    private static boolean asksVillages(String funding) {
        List<FundingSource> sources = FundingSource.named(funding);
        return sources.contains(FundingSource.VILLAGE)
                || sources.contains(FundingSource.URBAN_VILLAGE);
    }

    private static String address(Promise promise) {
        return PromiseListPage.ADDRESS + "/" + promise.id() + "/usulan";
    }

    private PromiseWords words(Language language) {
        return PromiseWords.of(language, places, days.today());
    }

    private String calendar(Texts texts) {
        int next = VillageBudget.nextOpenYear(days.today());
        return texts.get("village.calendar", next, next - 1);
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(Visit visit) {
        return files.xlsx(
                "usulan-musrenbang.xlsx", List.of(list.sheet(words(Language.INDONESIAN))), visit);
    }

    @GetMapping(ADDRESS + ".pdf")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> pdf(Visit visit) {
        return files.pdf("usulan-musrenbang.pdf", list.paper(words(Language.INDONESIAN), visit));
    }

    @GetMapping(ADDRESS + ".docx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> docx(Visit visit) {
        return files.docx("usulan-musrenbang.docx", list.paper(words(Language.INDONESIAN), visit));
    }

    @GetMapping(ONE)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> edit(@PathVariable String id, Visit visit) {
        Promise promise = desk.kept(id, visit.visitor());
        Optional<FundingRequest> known = Optional.ofNullable(requests.byPromise().get(id));
        return form(
                HttpStatus.OK,
                promise,
                visit,
                known.map(VillageListPage::typed).orElseGet(() -> proposed(promise)),
                Map.of());
    }

    private static Map<String, String> typed(FundingRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("field", request.field().name());
        typed.put("kind", request.kind());
        typed.put("benefit", request.benefit());
        typed.put("year", String.valueOf(request.year()));
        typed.put(
                "rupiah",
                request.rupiah().isPresent() ? String.valueOf(request.rupiah().getAsLong()) : "");
        typed.put("pattern", request.pattern().name());
        typed.put("executor", request.executor());
        typed.put("state", request.state().name());
        return typed;
    }

    /** What the promise already says, in the words of the plan. */
    private Map<String, String> proposed(Promise promise) {
        return Map.of(
                "field",
                FundingRequest.Field.EMPOWERMENT.name(),
                "kind",
                promise.says().activity(),
                "benefit",
                promise.says().aim().volume(),
                "year",
                String.valueOf(VillageBudget.nextOpenYear(days.today())),
                "pattern",
                FundingRequest.Pattern.OWN.name(),
                "executor",
                promise.says().owner().position(),
                "state",
                State.PROPOSED.name());
    }

    @PostMapping(ONE)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> keep(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        Promise promise = desk.kept(id, visit.visitor());
        Texts texts = visit.texts("followup");
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<FundingRequest.Field> field = choice(FundingRequest.Field.values(), form, "field");
        Optional<FundingRequest.Pattern> pattern =
                choice(FundingRequest.Pattern.values(), form, "pattern");
        Optional<State> state = choice(State.values(), form, "state");
        String kind = form.getOrDefault("kind", "").strip();
        if (kind.isEmpty()) {
            wrong.put("kind", texts.get("village.kind.wrong"));
        }
        for (String name : List.of("kind", "benefit", "executor")) {
            if (form.getOrDefault(name, "").length() > LONGEST) {
                wrong.put(name, texts.get("form.long", LONGEST));
            }
        }
        String year = form.getOrDefault("year", "").strip();
        if (!year.matches("20[0-9]{2}")) {
            wrong.put("year", texts.get("village.year.wrong"));
        }
        String rupiah = form.getOrDefault("rupiah", "").replaceAll("[Rp. ]", "");
        if (!rupiah.matches("[0-9]{0,13}")) {
            wrong.put("rupiah", texts.get("village.rupiah.wrong"));
        }
        if (field.isEmpty() || pattern.isEmpty() || state.isEmpty() || !wrong.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, promise, visit, form, wrong);
        }
        FundingRequest request =
                new FundingRequest(
                        id,
                        field.get(),
                        kind,
                        form.getOrDefault("benefit", "").strip(),
                        Integer.parseInt(year),
                        rupiah.isEmpty()
                                ? OptionalLong.empty()
                                : OptionalLong.of(Long.parseLong(rupiah)),
                        pattern.get(),
                        form.getOrDefault("executor", "").strip(),
                        state.get());
        desk.act(visit.visitor().actor(), batch -> requests.keep(batch, request));
        return Redirect.to(ADDRESS, Notice.done(texts.get("village.saved")));
    }

    private static <E extends Enum<E>> Optional<E> choice(
            E[] values, Map<String, String> form, String name) {
        String wanted = form.getOrDefault(name, "");
        return Arrays.stream(values).filter(one -> one.name().equals(wanted)).findFirst();
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status,
            Promise promise,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("followup");
        return pages.page(
                status,
                "followup/web/request.jte",
                new Editing(
                        visit.frame(
                                        texts.get("village.edit"),
                                        Section.PROMISES,
                                        new Crumb(texts.get("village.title"), ADDRESS))
                                .with("followup.css"),
                        texts,
                        address(promise),
                        promise.says().activity(),
                        choices(
                                FundingRequest.Field.values(),
                                FundingRequest.Field::label,
                                typed,
                                "field"),
                        choices(
                                FundingRequest.Pattern.values(),
                                FundingRequest.Pattern::label,
                                typed,
                                "pattern"),
                        choices(State.values(), State::label, typed, "state"),
                        calendar(texts),
                        typed,
                        wrong));
    }

    private static <E extends Enum<E>> List<Choice> choices(
            E[] values, Function<E, String> label, Map<String, String> typed, String name) {
        List<Choice> choices = new ArrayList<>();
        for (E value : values) {
            choices.add(
                    new Choice(
                            value.name(),
                            label.apply(value),
                            value.name().equals(typed.getOrDefault(name, ""))));
        }
        return choices;
    }
}
