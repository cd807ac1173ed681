package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.Beginning;
import id.lokmin.beginning.Founding;
import id.lokmin.beginning.Step;
import id.lokmin.beginning.VillageAnswer;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaRules;
import id.lokmin.place.NationalPlace;
import id.lokmin.place.NationalPlaces;
import id.lokmin.place.NewCodes;
import id.lokmin.place.PastedAreas;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Which villages the Puskesmas serves, and their RW and RT: ticked and typed, or pasted. */
@Controller
@ConditionalOnWebApplication
class FirstVillagesPage {

    /** A village to tick, with what was typed of its RW. */
    record Row(String code, String name, boolean chosen, Typed neighbourhoods) {

        /** How tall its field is: what was typed is seen without scrolling, up to a limit. */
        int lines() {
            return (int) Math.clamp(neighbourhoods.value().lines().count(), 1, 15);
        }
    }

    record View(StepFrame around, List<Row> rows, Typed others, Typed pasted, String wrong) {}

    private final StepGuide guide;
    private final NationalPlaces national;
    private final Pages pages;

    FirstVillagesPage(StepGuide guide, NationalPlaces national, Pages pages) {
        this.guide = guide;
        this.national = national;
        this.pages = pages;
    }

    @GetMapping("/mulai/wilayah")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return guide.elsewhere(visit, Step.VILLAGES)
                .orElseGet(() -> show(visit, HttpStatus.OK, Typed.of(""), ""));
    }

    @PostMapping("/mulai/wilayah")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> take(
            Visit visit,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(value = "berkas", required = false) Optional<MultipartFile> file)
            throws IOException {
        Optional<ResponseEntity<byte[]>> elsewhere = guide.elsewhere(visit, Step.VILLAGES);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Beginning beginning = guide.beginning();
        List<VillageAnswer> villages = ticked(form);
        String pasted = Optional.ofNullable(form.getFirst("tempel")).orElse("");
        if (file.isPresent() && !file.get().isEmpty()) {
            pasted =
                    new String(file.get().getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
        if (!pasted.isBlank()) {
            try {
                Map<String, PastedAreas.Lines> read = PastedAreas.read(pasted);
                beginning.keepVillages(merged(villages, read));
                return Redirect.to(
                        Step.VILLAGES.address(),
                        Notice.done(visit.texts("beginning").get("wilayah.read", read.size())));
            } catch (Refusal refusal) {
                beginning.keepVillages(villages);
                Typed wrong = Typed.of(pasted, List.of(refusal.finding()), visit.language());
                return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, wrong, "");
            }
        }
        beginning.keepVillages(villages);
        boolean readable =
                villages.stream()
                        .allMatch(one ->
                                Founding.wrongNeighbourhoods(one.neighbourhoods()).isEmpty());
        if (villages.isEmpty() || !readable) {
            String none = visit.texts("beginning").get("wilayah.none");
            return show(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Typed.of(""),
                    villages.isEmpty() ? none : "");
        }
        beginning.answer(Step.VILLAGES, Map.of());
        return guide.onward(Step.VILLAGES);
    }

    private static String first(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    /**
     * Those that are ticked, those not known before whose RW were typed, and those named besides.
     */
    private List<VillageAnswer> ticked(MultiValueMap<String, String> form) {
        List<String> ticks = form.getOrDefault("desa", List.of());
        Map<String, VillageAnswer> before = new LinkedHashMap<>();
        guide.beginning().villages().forEach(village -> before.put(village.code(), village));
        List<VillageAnswer> chosen = new ArrayList<>();
        for (Row row : rows(Typed::of)) {
            String typed = first(form, "rw." + row.code());
            boolean isNew = !before.containsKey(row.code());
            if (ticks.contains(row.code()) || (isNew && !typed.isEmpty())) {
                chosen.add(
                        Optional.ofNullable(before.get(row.code()))
                                .orElse(new VillageAnswer(row.code(), row.name(), "", "", ""))
                                .withNeighbourhoods(typed));
            }
        }
        for (String line : first(form, "lain").lines().toList()) {
            String[] parts = line.split("[:\\t]", 2);
            if (!parts[0].isBlank()) {
                add(chosen, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
            }
        }
        return chosen;
    }

    /**
     * Adds a village by its name; as the national list has it where the kecamatan has one of that
     * name.
     */
    private void add(List<VillageAnswer> villages, String name, String neighbourhoods) {
        for (VillageAnswer known : villages) {
            if (AreaRules.isSameName(Level.VILLAGE, known.name(), name)) {
                return;
            }
        }
        Optional<NationalPlace> national =
                inKecamatan().stream()
                        .filter(place -> AreaRules.isSameName(Level.VILLAGE, place.name(), name))
                        .findFirst();
        villages.add(
                new VillageAnswer(
                        national.map(NationalPlace::code).orElseGet(() -> freeCode(villages)),
                        national.map(NationalPlace::name).orElse(name),
                        neighbourhoods,
                        "",
                        ""));
    }

    private String freeCode(List<VillageAnswer> villages) {
        NewCodes codes =
                new NewCodes(
                        Stream.concat(
                                        villages.stream().map(VillageAnswer::code),
                                        inKecamatan().stream().map(NationalPlace::code))
                                .collect(Collectors.toSet()));
        return codes.next(Level.VILLAGE, guide.beginning().answered("kecamatan"), "");
    }

    private List<VillageAnswer> merged(
            List<VillageAnswer> villages, Map<String, PastedAreas.Lines> pasted) {
        List<VillageAnswer> merged = new ArrayList<>(villages);
        pasted.forEach((name, lines) -> {
            add(merged, name, "");
            merged.replaceAll(village ->
                    AreaRules.isSameName(Level.VILLAGE, village.name(), name)
                            ? village.withNeighbourhoods(lines.neighbourhoods())
                                    .withSites(lines.posyandu(), lines.schools())
                            : village);
        });
        return merged;
    }

    private List<NationalPlace> inKecamatan() {
        return national.within(guide.beginning().answered("kecamatan"));
    }

    /** Villages of the kecamatan, and those that were named besides. */
    private List<Row> rows(Function<String, Typed> typed) {
        Map<String, VillageAnswer> chosen = new LinkedHashMap<>();
        guide.beginning().villages().forEach(village -> chosen.put(village.code(), village));
        List<Row> rows = new ArrayList<>();
        for (NationalPlace place : inKecamatan()) {
            VillageAnswer answer = chosen.remove(place.code());
            String neighbourhoods = answer == null ? "" : answer.neighbourhoods();
            rows.add(
                    new Row(
                            place.code(),
                            place.name(),
                            answer != null,
                            typed.apply(neighbourhoods)));
        }
        chosen.values()
                .forEach(other ->
                        rows.add(
                                new Row(
                                        other.code(),
                                        other.name(),
                                        true,
                                        typed.apply(other.neighbourhoods()))));
        return rows;
    }

    private ResponseEntity<byte[]> show(
            Visit visit, HttpStatus status, Typed pasted, String wrong) {
        List<Row> rows =
                rows(text -> Typed.of(text, Founding.wrongNeighbourhoods(text), visit.language()));
        return pages.page(
                status,
                "beginning/web/wilayah.jte",
                new View(guide.frame(visit, Step.VILLAGES), rows, Typed.of(""), pasted, wrong));
    }
}
