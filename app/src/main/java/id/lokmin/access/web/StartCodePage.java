package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.StartCode;
import id.lokmin.access.Visit;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody on another machine types the code that Lokmin printed at its start. */
@Controller
@ConditionalOnWebApplication
class StartCodePage {

    record View(Frame frame, Texts texts, Form form) {}

    private final StartCode code;
    private final Visitors visitors;
    private final Pages pages;

    StartCodePage(StartCode code, Visitors visitors, Pages pages) {
        this.code = code;
        this.visitors = visitors;
        this.pages = pages;
    }

    @GetMapping(Door.START_CODE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> page(HttpServletRequest request, Visit visit) {
        return elsewhere(request).orElseGet(() -> show(Form.of(Map.of()), visit));
    }

    @PostMapping(Door.START_CODE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> open(
            @RequestParam Map<String, String> typed, HttpServletRequest request, Visit visit) {
        Optional<ResponseEntity<byte[]>> elsewhere = elsewhere(request);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Form form = Form.of(typed);
        Optional<String> pass = code.open(form.typed("kode"));
        if (pass.isEmpty()) {
            form.refuse("kode", visit.texts("access").get("start.wrong"));
            return show(form, visit);
        }
        return ResponseEntity.status(303)
                .header(HttpHeaders.LOCATION, Door.WIZARD)
                .header(HttpHeaders.SET_COOKIE, StartPass.cookie(pass.get(), request))
                .build();
    }

    /**
     * Where there are accounts nobody begins any more, and on the machine itself nobody is asked.
     */
    private Optional<ResponseEntity<byte[]>> elsewhere(HttpServletRequest request) {
        if (!visitors.isWithoutAccounts()) {
            return Optional.of(Redirect.to(Door.SIGN_IN));
        }
        return visitors.mayBegin(request)
                ? Optional.of(Redirect.to(Door.WIZARD))
                : Optional.empty();
    }

    private ResponseEntity<byte[]> show(Form form, Visit visit) {
        Texts texts = visit.texts("access");
        return pages.page(
                form.status(),
                "access/web/startcode.jte",
                new View(visit.frame(texts.get("start.title")).with("access.css"), texts, form));
    }
}
