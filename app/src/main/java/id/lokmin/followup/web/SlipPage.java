package id.lokmin.followup.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Slips to hand out: each promise on a quarter of a sheet, with the picture that opens its link.
 * Printing makes the links where there are none, so it is an act and not a look.
 */
@Controller
@ConditionalOnWebApplication
class SlipPage {

    private static final String FILE = "slip-janji.pdf";

    /** Fifty sheets; more is a mistake of the filter. */
    private static final int MOST = 200;

    private final Promises promises;
    private final PromiseDesk desk;
    private final Places places;
    private final PuskesmasDay days;
    private final PhoneAddress phones;
    private final Storage storage;
    private final Files files;

    SlipPage(
            Promises promises,
            PromiseDesk desk,
            Places places,
            PuskesmasDay days,
            PhoneAddress phones,
            Storage storage,
            Files files) {
        this.promises = promises;
        this.desk = desk;
        this.places = places;
        this.days = days;
        this.phones = phones;
        this.storage = storage;
        this.files = files;
    }

    /** The slip of one promise. */
    @PostMapping(PromiseListPage.ADDRESS + "/{id}/slip.pdf")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> one(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return print(List.of(desk.told(id, visit.visitor())), visit, request);
    }

    /** The slips of the open promises that a list shows, by sector. */
    @PostMapping(PromiseListPage.ADDRESS + "/slip.pdf")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> all(
            @RequestParam Map<String, String> query, Visit visit, HttpServletRequest request) {
        PromiseWords words = words();
        PromiseAsked asked = new PromiseAsked(query).with(PromiseAsked.SORT, "sektor");
        List<Promise> chosen =
                new PromiseChoice(asked, words.tree(), days.today())
                        .of(promises.list()).stream()
                                .filter(Promise::isOpen)
                                .filter(one -> PromiseDesk.mayTell(visit.visitor(), one))
                                .limit(MOST)
                                .toList();
        if (chosen.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return print(chosen, visit, request);
    }

    /** Papers are Indonesian, whoever prints them. */
    private PromiseWords words() {
        return PromiseWords.of(Language.INDONESIAN, places, days.today());
    }

    private ResponseEntity<byte[]> print(
            List<Promise> chosen, Visit visit, HttpServletRequest request) {
        List<SlipPaper.Slip> slips =
                storage.writeApart(
                        _ -> chosen.stream().map(one -> slip(one, visit, request)).toList());
        return files.pdf(
                FILE, new SlipPaper(words()).of(slips, files.imprint("Slip janji", visit)));
    }

    private SlipPaper.Slip slip(Promise promise, Visit visit, HttpServletRequest request) {
        GuestLink link = desk.link(promise, visit.visitor().actor());
        String address = phones.of(link.path(), request);
        return new SlipPaper.Slip(promise, address, QrCode.of(address));
    }
}
