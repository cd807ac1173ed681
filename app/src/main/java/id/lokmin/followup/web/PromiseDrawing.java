package id.lokmin.followup.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.followup.Movements;
import id.lokmin.followup.Origins;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Proof;
import id.lokmin.followup.Report;
import id.lokmin.followup.Reports;
import id.lokmin.followup.Way;
import id.lokmin.followup.web.PromiseViews.Actions;
import id.lokmin.followup.web.PromiseViews.Changed;
import id.lokmin.followup.web.PromiseViews.Choice;
import id.lokmin.followup.web.PromiseViews.Fact;
import id.lokmin.followup.web.PromiseViews.Link;
import id.lokmin.followup.web.PromiseViews.One;
import id.lokmin.followup.web.PromiseViews.Shown;
import id.lokmin.followup.web.PromiseViews.Told;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.QrCode;
import id.lokmin.shell.web.WhatsApp;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts one promise into words for its page. */
@Component
@ConditionalOnWebApplication
class PromiseDrawing {

    /** How the actor of a guest link begins, see {@link GuestLink#actor()}. */
    private static final String LINK = "tautan ";

    private final Promises promises;
    private final Reports reports;
    private final Origins origins;
    private final Movements movements;
    private final Positions positions;
    private final Places places;
    private final PromiseDesk desk;
    private final PhoneAddress phones;
    private final PuskesmasDay days;

    PromiseDrawing(
            Promises promises,
            Reports reports,
            Origins origins,
            Movements movements,
            Positions positions,
            Places places,
            PromiseDesk desk,
            PhoneAddress phones,
            PuskesmasDay days) {
        this.promises = promises;
        this.reports = reports;
        this.origins = origins;
        this.movements = movements;
        this.positions = positions;
        this.places = places;
        this.desk = desk;
        this.phones = phones;
        this.days = days;
    }

    One draw(
            Promise promise,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> typed,
            Map<String, String> wrong) {
        LocalDate today = days.today();
        PromiseWords words = PromiseWords.of(visit.language(), places, today);
        PromiseRows rows = new PromiseRows(words, today);
        boolean mayKeep = PromiseDesk.mayKeep(visit.visitor(), promise);
        boolean mayTell = PromiseDesk.mayTell(visit.visitor(), promise);
        Texts texts = words.texts();
        return new One(
                visit.frame(promise.says().activity(), Section.PROMISES).with("followup.css"),
                texts,
                PromiseListPage.ADDRESS + "/" + promise.id(),
                rows.state(promise.state()),
                words.result(promise),
                words.dueIn(promise),
                promise.isLate(today),
                promise.isOpen() ? words.lacking(promise) : List.of(),
                promise.isOpen()
                        ? words.money(promise.says().funding(), promise.says().due())
                        : List.of(),
                facts(promise, words, visit),
                movements.of(promise, visit.language()),
                reports.of(promise.id()).stream().map(report -> told(report, words, rows)).toList(),
                history(promise, words),
                mayTell ? link(promise, words, visit, request) : Optional.empty(),
                new Actions(
                        mayKeep,
                        mayTell,
                        promise.isOpen(),
                        states(promise, words, typed),
                        ways(texts, typed),
                        promise.says().owner().position()),
                typed,
                wrong);
    }

    private List<Fact> facts(Promise promise, PromiseWords words, Visit visit) {
        Texts texts = words.texts();
        var says = promise.says();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("field.origin", origins.words(promise.origin(), visit.language()));
        facts.put("field.owner", owner(promise, visit, texts));
        facts.put("field.partners", String.join(", ", says.owner().partners()));
        facts.put("field.place", String.join(", ", words.places(promise)));
        facts.put("field.problem", says.aim().problem());
        facts.put(
                "field.programme",
                String.join(" · ", filled(says.aim().programme(), says.aim().indicator())));
        facts.put("field.aim", words.aim(promise));
        facts.put("field.starts_on", says.starts().map(words.formats()::date).orElse(""));
        facts.put("field.due_on", words.due(promise));
        facts.put("field.funding", says.funding());
        facts.put("field.proof", says.proof());
        facts.put(
                "field.finished_on",
                says.progress().finished().map(words.formats()::date).orElse(""));
        facts.put("field.obstacle", says.progress().obstacle());
        facts.put("field.decision", says.progress().decision());
        List<Fact> shown = new ArrayList<>();
        facts.forEach((key, value) -> {
            if (!value.isBlank()) {
                shown.add(new Fact(texts.get(key), value));
            }
        });
        return shown;
    }

    private static List<String> filled(String... words) {
        return Arrays.stream(words).filter(word -> !word.isBlank()).toList();
    }

    /** The position and its sector; who holds it today only for those who may see people. */
    private String owner(Promise promise, Visit visit, Texts texts) {
        String title = promise.says().owner().position();
        if (title.isEmpty()) {
            return "";
        }
        String sector = promise.says().owner().sector();
        String position = sector.isEmpty() ? title : title + " (" + sector + ")";
        if (!visit.visitor().may(Permission.SEE_PEOPLE)) {
            return position;
        }
        return holder(promise)
                .map(holder -> texts.get("owner.held_by", position, holder.name()))
                .orElse(position);
    }

    private Optional<Holder> holder(Promise promise) {
        return positions
                .find(promise.says().owner().position(), days.today())
                .flatMap(Position::holder);
    }

    private Told told(Report report, PromiseWords words, PromiseRows rows) {
        Texts texts = words.texts();
        String who =
                report.news().way().isNotedByStaff()
                        ? texts.get(
                                "told.represented",
                                report.news().toldBy(),
                                texts.get(report.news().way().key()),
                                report.actor())
                        : texts.get("told.by_link");
        return new Told(
                words.formats().moment(report.at(), days.zone()),
                who,
                rows.state(report.news().state()),
                words.number(report.news().amount()),
                report.news().note(),
                report.proofs().stream().map(proof -> shown(report, proof, texts)).toList());
    }

    private static Shown shown(Report report, Proof proof, Texts texts) {
        String address =
                proof.kind() == Proof.Kind.PHOTO
                        ? PromiseListPage.ADDRESS
                                + "/"
                                + report.promiseId()
                                + "/bukti/"
                                + proof.id()
                        : "";
        return new Shown(texts.get(proof.kind().key()), proof.words(), address);
    }

    private List<Changed> history(Promise promise, PromiseWords words) {
        return promises.history(promise.id()).reversed().stream()
                .filter(change -> words.texts().has("field." + change.field()))
                .map(change ->
                        new Changed(
                                words.formats().moment(change.at(), days.zone()),
                                change.actor().startsWith(LINK)
                                        ? words.texts().get("told.by_link")
                                        : change.actor(),
                                words.texts().get("field." + change.field()),
                                value(change, change.was(), words),
                                value(change, change.became(), words)))
                .toList();
    }

    private static String value(FieldChange change, String value, PromiseWords words) {
        return switch (change.field()) {
            case "state" -> value.isEmpty() ? "" : words.state(PromiseState.valueOf(value));
            case "place" ->
                    String.join(
                            ", ",
                            Arrays.stream(value.split(", "))
                                    .filter(code -> !code.isEmpty())
                                    .map(words::place)
                                    .toList());
            case "due_on", "starts_on", "finished_on" ->
                    value.isEmpty() ? "" : words.formats().date(LocalDate.parse(value));
            case "partners" -> value.replace("\n", ", ");
            default -> value;
        };
    }

    private Optional<Link> link(
            Promise promise, PromiseWords words, Visit visit, HttpServletRequest request) {
        return desk.live(promise)
                .map(link -> {
                    String address = phones.of(link.path(), request);
                    return new Link(
                            address,
                            QrCode.of(address),
                            words.formats().date(LocalDate.ofInstant(link.until(), days.zone())),
                            whatsapp(promise, link, words, visit, request),
                            phones.base().isEmpty());
                });
    }

    private String whatsapp(
            Promise promise,
            GuestLink link,
            PromiseWords words,
            Visit visit,
            HttpServletRequest request) {
        Optional<String> phone =
                visit.visitor().may(Permission.SEE_PEOPLE)
                        ? holder(promise).map(Holder::phone)
                        : Optional.empty();
        return WhatsApp.address(
                phone.orElse(""),
                ReminderWords.asking(
                        promise, words, visit.office(), phones.of(link.path(), request)));
    }

    private static List<Choice> states(
            Promise promise, PromiseWords words, Map<String, String> typed) {
        String chosen = typed.getOrDefault(NewsFields.STATE, promise.state().name());
        return Arrays.stream(PromiseState.values())
                .filter(NewsFields::maySay)
                .map(state ->
                        new Choice(state.name(), words.state(state), state.name().equals(chosen)))
                .toList();
    }

    private static List<Choice> ways(Texts texts, Map<String, String> typed) {
        return Arrays.stream(Way.values())
                .filter(Way::isNotedByStaff)
                .map(way ->
                        new Choice(
                                way.name(),
                                texts.get(way.key()),
                                way.name().equals(typed.getOrDefault(NewsFields.WAY, ""))))
                .toList();
    }
}
