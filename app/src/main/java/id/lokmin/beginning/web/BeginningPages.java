package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.Step;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, the choice of a language, and the page when everything is done. */
@Controller
@ConditionalOnWebApplication
class BeginningPages {

    record View(StepFrame around) {}

    record DoneView(Frame frame, Texts texts) {}

    private final StepGuide guide;
    private final Pages pages;

    BeginningPages(StepGuide guide, Pages pages) {
        this.guide = guide;
        this.pages = pages;
    }

    @GetMapping("/mulai")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> start(Visit visit) {
        Step next = guide.beginning().next();
        return guide.elsewhere(visit, next).orElseGet(() -> Redirect.to(next.address()));
    }

    @GetMapping("/mulai/bahasa")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> languages(Visit visit) {
        return guide.elsewhere(visit, Step.LANGUAGE)
                .orElseGet(() ->
                        pages.page(
                                HttpStatus.OK,
                                "beginning/web/bahasa.jte",
                                new View(guide.frame(visit, Step.LANGUAGE))));
    }

    @PostMapping("/mulai/bahasa")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> language(Visit visit, @RequestParam("bahasa") String code) {
        return guide.elsewhere(visit, Step.LANGUAGE)
                .orElseGet(() -> {
                    Language chosen =
                            code.equals(Language.ENGLISH.code())
                                    ? Language.ENGLISH
                                    : Language.INDONESIAN;
                    guide.beginning().answer(Step.LANGUAGE, Map.of());
                    return Redirect.to(Step.PUSKESMAS.address() + "?lang=" + chosen.code());
                });
    }

    @GetMapping("/mulai/selesai")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> done(Visit visit) {
        if (!guide.beginning().isOver()) {
            return Redirect.to("/mulai");
        }
        Texts texts = visit.texts("beginning");
        return pages.page(
                HttpStatus.OK,
                "beginning/web/selesai.jte",
                new DoneView(visit.frame(texts.get("done.title")).with("beginning.css"), texts));
    }
}
