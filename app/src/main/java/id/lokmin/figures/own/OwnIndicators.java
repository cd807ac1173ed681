package id.lokmin.figures.own;

import static id.lokmin.schema.Tables.OWN_INDICATOR_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogFinding;
import id.lokmin.catalog.CatalogFolder;
import id.lokmin.catalog.CatalogProblem;
import id.lokmin.catalog.CatalogRefused;
import id.lokmin.catalog.CatalogVerifier;
import id.lokmin.catalog.CurrentCatalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.schema.tables.records.OwnIndicatorChangeRecord;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The indicators that were added by the form: files of the data folder's catalog, with every change
 * and its author beside them in the database.
 *
 * <p>A change is verified, written and taken into use within one write of the storage, so that
 * whatever was worked out from the catalog before is worked out anew. When that write fails the
 * files are as they were.
 */
@Component
public class OwnIndicators {

    private final DataFolder data;
    private final CurrentCatalog catalog;
    private final Storage storage;
    private final Audit audit;
    private final Clock clock;

    public OwnIndicators(
            DataFolder data, CurrentCatalog catalog, Storage storage, Audit audit, Clock clock) {
        this.data = data;
        this.catalog = catalog;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One as it is stored.
     *
     * @param edition changes with every change of its files, also with one made by hand
     */
    public record Stored(OwnIndicator indicator, String edition) {}

    /** A change that somebody made; {@code id} takes it back. */
    public record Change(String id, String code, String actor, Instant at, String act) {}

    /** All of them, withdrawn ones too, in the order of their files. */
    public List<Stored> list() {
        CatalogFolder folder = CatalogFolder.of(data.catalog());
        return folder.files().stream()
                .filter(file -> file.name().startsWith("indicators/"))
                .flatMap(file -> stored(folder, file).stream())
                .toList();
    }

    public Optional<Stored> find(String code) {
        return list().stream().filter(one -> one.indicator().code().equals(code)).findFirst();
    }

    private static Optional<Stored> stored(CatalogFolder folder, CatalogFolder.File file) {
        Optional<CatalogFolder.File> elements =
                folder.find(file.path().replace("/indicators/", "/elements/"));
        return OwnFile.read(file, elements)
                .filter(indicator -> indicator.file().equals(file.path()))
                .map(indicator -> new Stored(indicator, OwnTexts.of(indicator, folder).edition()));
    }

    /** What the verifier of the catalog says against an indicator; nothing where it may be kept. */
    public List<CatalogFinding> check(OwnIndicator draft) {
        CatalogFolder folder = CatalogFolder.of(data.catalog());
        OwnTexts texts = OwnTexts.writing(draft, OwnTexts.of(draft, folder));
        return new CatalogVerifier(texts.in(draft, folder))
                .verify().findings().stream()
                        .filter(finding -> finding.isError() || isTold(draft, finding))
                        .toList();
    }

    /** A warning that keeps an own indicator out: two things must not go by one name. */
    private static boolean isTold(OwnIndicator draft, CatalogFinding finding) {
        return finding.problem() == CatalogProblem.ALIAS_TWICE
                && finding.spot().file().equals(draft.elementsFile());
    }

    /** The line of the indicator's own files that a finding is about: {@code numerator}. */
    public String line(OwnIndicator draft, CatalogFinding finding) {
        CatalogFolder folder = CatalogFolder.of(data.catalog());
        return OwnTexts.writing(draft, OwnTexts.of(draft, folder)).line(draft, finding.spot());
    }

    /**
     * Keeps an indicator, new or changed.
     *
     * @param seen the edition it was changed from; empty for a new one
     * @throws Refusal where it has been changed since, or does not pass {@link #check}
     */
    public Change save(OwnIndicator indicator, String seen, String actor) {
        return exchange(
                indicator,
                seen,
                seen.isEmpty() ? "add" : "change",
                actor,
                before -> OwnTexts.writing(indicator, before));
    }

    /**
     * The indicators that count with what one brings, so that it cannot be withdrawn before them.
     */
    public List<IndicatorCard> neededBy(OwnIndicator indicator) {
        List<String> brought = indicator.elements().stream().map(OwnElement::code).toList();
        return catalog.now().indicators().stream()
                .filter(card -> !card.code().equals(indicator.code()))
                .filter(card ->
                        Stream.of(card.indicator().numerator(), card.indicator().denominator())
                                .anyMatch(formula -> names(formula, indicator.code(), brought)))
                .toList();
    }

    private static boolean names(Formula formula, String indicator, List<String> elements) {
        return switch (formula) {
            case Formula.Linear(List<Formula.Term> terms) ->
                    terms.stream().map(Formula.Term::elementCode).anyMatch(elements::contains);
            case Formula.PlacesReaching(var _, String code, var _) -> code.equals(indicator);
            case Formula.PlacesAt _, Formula.Nothing _ -> false;
        };
    }

    /**
     * No longer uses an indicator from a day on; its files stay, marked.
     *
     * @throws Refusal where it has been changed since, or another counts with it
     */
    public Change withdraw(String code, String seen, LocalDate from, String actor) {
        return mark(code, seen, Optional.of(from), "withdraw", actor);
    }

    /** Uses one again that was withdrawn. */
    public Change takeUp(String code, String seen, String actor) {
        return mark(code, seen, Optional.empty(), "take_up", actor);
    }

    private Change mark(
            String code, String seen, Optional<LocalDate> since, String act, String actor) {
        Stored stored = find(code).orElseThrow(OwnIndicators::changedMeanwhile);
        OwnIndicator marked = stored.indicator().withdrawn(since);
        return exchange(marked, seen, act, actor, before -> OwnTexts.writing(marked, before));
    }

    /**
     * Takes a change back: the files are again what they were before it.
     *
     * @throws Refusal where they have been changed since
     */
    public Change undo(String change, String actor) {
        OwnIndicatorChangeRecord done =
                storage.read(sql ->
                        sql.fetchOptional(OWN_INDICATOR_CHANGE, OWN_INDICATOR_CHANGE.ID.eq(change))
                                .orElseThrow(OwnIndicators::changedMeanwhile));
        OwnTexts after = new OwnTexts(done.getIndicatorAfter(), done.getElementsAfter());
        OwnTexts before = new OwnTexts(done.getIndicatorBefore(), done.getElementsBefore());
        OwnIndicator indicator =
                after.read(done.getFolder(), done.getCode())
                        .or(() -> before.read(done.getFolder(), done.getCode()))
                        .orElseThrow(OwnIndicators::changedMeanwhile);
        return exchange(indicator, after.edition(), "undo", actor, _ -> before);
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because(Problem.OWN_INDICATOR_CHANGED);
    }

    /** Puts other texts in the place of an indicator's files, and their catalog into use. */
    private Change exchange(
            OwnIndicator of,
            String seen,
            String act,
            String actor,
            UnaryOperator<OwnTexts> rewrite) {
        OwnFiles files = new OwnFiles(data.catalog());
        List<Runnable> ways = new ArrayList<>();
        try {
            Change change =
                    storage.write(sql -> {
                        CatalogFolder folder = CatalogFolder.of(data.catalog());
                        OwnTexts before = OwnTexts.of(of, folder);
                        if (!before.edition().equals(seen)) {
                            throw changedMeanwhile();
                        }
                        OwnTexts after = rewrite.apply(before);
                        Catalog next = catalogOf(of, after.in(of, folder));
                        Change made =
                                new Change(Ids.next(clock), of.code(), actor, clock.instant(), act);
                        if (!before.isKnownTo(sql, of)) {
                            files.keepBeside(of, before, made.at());
                        }
                        note(sql, of, made, before, after);
                        Catalog earlier = catalog.now();
                        ways.add(() -> files.write(of, before));
                        ways.add(() -> catalog.take(earlier));
                        files.write(of, after);
                        catalog.take(next);
                        return made;
                    });
            ways.clear();
            return change;
        } finally {
            ways.forEach(Runnable::run);
        }
    }

    private void note(
            DSLContext sql, OwnIndicator of, Change made, OwnTexts before, OwnTexts after) {
        sql.insertInto(OWN_INDICATOR_CHANGE)
                .values(
                        made.id(),
                        of.folder(),
                        of.code(),
                        made.actor(),
                        made.at().toEpochMilli(),
                        made.act(),
                        before.indicator(),
                        before.elements(),
                        after.indicator(),
                        after.elements())
                .execute();
        audit.record(made.actor(), "indicator." + made.act(), of.code(), of.file());
    }

    private static Catalog catalogOf(OwnIndicator of, CatalogFolder district) {
        try {
            return Catalog.load(district);
        } catch (CatalogRefused refused) {
            String file = refused.findings().getFirst().spot().file();
            throw new Refusal(
                    Finding.of(Problem.OWN_INDICATOR_NEEDED, "", of.code(), file), refused);
        }
    }

    /** What was changed in an indicator, newest first. */
    public List<Change> changes(String code) {
        return storage.read(sql ->
                sql.selectFrom(OWN_INDICATOR_CHANGE)
                        .where(OWN_INDICATOR_CHANGE.CODE.eq(code))
                        .orderBy(OWN_INDICATOR_CHANGE.ID.desc())
                        .fetch(row ->
                                new Change(
                                        row.getId(),
                                        row.getCode(),
                                        row.getActor(),
                                        Instant.ofEpochMilli(row.getMadeAt()),
                                        row.getAct())));
    }
}
