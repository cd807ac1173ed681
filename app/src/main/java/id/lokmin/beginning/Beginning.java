package id.lokmin.beginning;

import id.lokmin.access.Accounts;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.place.AreaReceipt;
import id.lokmin.place.Head;
import id.lokmin.place.Institutions;
import id.lokmin.place.NationalPlaces;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The first start of a data folder: what was answered, what is to be asked next, and the last step
 * that makes a Puskesmas of it.
 */
@Component
public final class Beginning {

    private static final String VILLAGE = "village.";
    private static final String NAME = ".name";
    private static final String NEIGHBOURHOODS = ".rw";
    private static final String POSYANDU = ".posyandu";
    private static final String SCHOOLS = ".sekolah";
    private static final String SEEN = "seen.";

    private final Storage storage;
    private final Answers answers;
    private final NationalPlaces national;
    private final Places places;
    private final Institutions institutions;
    private final ProgrammesInUse programmes;
    private final Accounts accounts;
    private final Batches batches;
    private final Clock clock;

    Beginning(
            Storage storage,
            Answers answers,
            NationalPlaces national,
            Places places,
            Institutions institutions,
            ProgrammesInUse programmes,
            Accounts accounts,
            Batches batches,
            Clock clock) {
        this.storage = storage;
        this.answers = answers;
        this.national = national;
        this.places = places;
        this.institutions = institutions;
        this.programmes = programmes;
        this.accounts = accounts;
        this.batches = batches;
        this.clock = clock;
    }

    /** Whether somebody has an account, and nothing is asked any more. */
    public boolean isOver() {
        return !accounts.isEmpty();
    }

    /** Whether the area list came by file, and only an account is missing. */
    public boolean hasAreas() {
        return !places.isEmpty();
    }

    /** The steps that this folder needs. */
    public List<Step> steps() {
        return hasAreas() ? List.of(Step.ACCOUNT) : List.of(Step.values());
    }

    /** The first step that was not answered yet; the last one where all were. */
    public Step next() {
        Map<String, String> given = answers.list();
        List<Step> steps = steps();
        return steps.stream()
                .filter(step -> !given.containsKey(SEEN + step.word()))
                .findFirst()
                .orElse(steps.getLast());
    }

    /** Notes the answers of a step and that it was answered. */
    public void answer(Step step, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>(given);
        kept.put(SEEN + step.word(), "1");
        answers.keep(kept);
    }

    /** Notes what was typed so far in a step that is not finished. */
    public void note(Map<String, String> typed) {
        answers.keep(typed);
    }

    /** What was answered to a question; empty before. */
    public String answered(String question) {
        return answers.list().getOrDefault(question, "");
    }

    public boolean isAnswered(Step step) {
        return answers.list().containsKey(SEEN + step.word());
    }

    /** The villages that were chosen, in the order of their codes. */
    public List<VillageAnswer> villages() {
        Map<String, String> given = answers.list();
        List<VillageAnswer> villages = new ArrayList<>();
        given.forEach((question, name) -> {
            if (question.startsWith(VILLAGE) && question.endsWith(NAME)) {
                String stem = question.substring(0, question.length() - NAME.length());
                villages.add(
                        new VillageAnswer(
                                stem.substring(VILLAGE.length()),
                                name,
                                given.getOrDefault(stem + NEIGHBOURHOODS, ""),
                                given.getOrDefault(stem + POSYANDU, ""),
                                given.getOrDefault(stem + SCHOOLS, "")));
            }
        });
        return villages;
    }

    /** Keeps these villages and no others, with everything typed about them. */
    public void keepVillages(List<VillageAnswer> villages) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (VillageAnswer village : villages) {
            String stem = VILLAGE + village.code();
            kept.put(stem + NAME, village.name());
            kept.put(stem + NEIGHBOURHOODS, village.neighbourhoods());
            kept.put(stem + POSYANDU, village.posyandu());
            kept.put(stem + SCHOOLS, village.schools());
        }
        storage.write(_ -> {
            answers.forget(VILLAGE);
            answers.keep(kept);
            return kept;
        });
    }

    /** The Puskesmas as it was answered; empty where its kecamatan or name are missing. */
    public Optional<Founding> founding() {
        Map<String, String> given = answers.list();
        String name = given.getOrDefault("name", "");
        return national.find(given.getOrDefault("kecamatan", ""))
                .filter(_ -> !name.isBlank())
                .map(kecamatan ->
                        new Founding(
                                kecamatan,
                                name,
                                given.getOrDefault("code", ""),
                                given.getOrDefault("address", ""),
                                villages()));
    }

    /** Everything that keeps the last step from being taken, in the order of the steps. */
    public List<Obstacle> obstacles(FirstAccount account) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!hasAreas()) {
            obstacles.addAll(
                    founding()
                            .map(Founding::obstacles)
                            .orElseGet(() ->
                                    List.of(
                                            Obstacle.at(
                                                    Step.PUSKESMAS,
                                                    Problem.FIRST_PUSKESMAS_OPEN))));
        }
        if (isOver()) {
            obstacles.add(Obstacle.at(Step.ACCOUNT, Problem.ACCOUNTS_THERE_ALREADY));
        }
        accounts.wrong(account.signIn(), account.shownAs(), account.password())
                .forEach(finding -> obstacles.add(new Obstacle(Step.ACCOUNT, finding)));
        return obstacles;
    }

    /**
     * Makes the account and everything that was answered, or nothing.
     *
     * @param zone WIB, WITA or WIT
     * @throws NotReady where the name or the password breaks a rule, an answer cannot stand, or
     *     somebody was faster
     */
    public void finish(FirstAccount account, String zone, Head head) {
        storage.write(_ -> {
            refuse(obstacles(account));
            if (!hasAreas()) {
                found(founding().orElseThrow(), zone, account.shownAs());
            }
            accounts.first(
                    account.signIn(),
                    account.shownAs(),
                    List.of(Grant.everywhere(Role.KEEPER)),
                    account.password());
            if (!head.name().isBlank() && institutions.find().isPresent()) {
                institutions.keepHead(head, account.shownAs());
            }
            chosen().ifPresent(codes -> programmes.choose(codes, account.shownAs()));
            answers.forget("");
            return account;
        });
    }

    private void found(Founding founding, String zone, String actor) {
        Batch batch = batches.begin("mulai", actor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        AreaReceipt receipt = places.accept(batch, founding.areas(today));
        if (receipt.rejected() > 0) {
            refuse(
                    receipt.findings().stream()
                            .map(finding -> new Obstacle(Step.VILLAGES, finding))
                            .toList());
        }
        institutions.keep(founding.institution(zone), actor);
    }

    private static void refuse(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new NotReady(obstacles);
        }
    }

    /** The programmes that were chosen; empty where that step was passed over. */
    public Optional<Set<String>> chosen() {
        String codes = answered("programmes");
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TreeSet<>(List.of(codes.split(","))));
    }
}
