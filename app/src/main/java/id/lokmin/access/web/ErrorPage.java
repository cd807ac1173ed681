package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of everything that went wrong, in plain words, with what to do.
 *
 * <p>Of an unexpected failure only the kind is logged: a database's message may quote the row it
 * failed on, and so a person. Nothing of the request is repeated on the page.
 */
@Controller
@ControllerAdvice
@ConditionalOnWebApplication
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    /** What the server itself refused: an unknown address, a forbidden one. */
    @RequestMapping("/error")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> refused(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(
                request,
                code instanceof Integer known
                        ? HttpStatusCode.valueOf(known)
                        : HttpStatus.NOT_FOUND);
    }

    /** What a page threw. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof Refusal refusal) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, refusal.finding());
        }
        if (failure instanceof ErrorResponse answer) {
            return page(request, answer.getStatusCode());
        }
        LOG.error("A page failed: {}", failure.getClass().getName());
        return page(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                Finding.of(Problem.UNEXPECTED, "", failure.getClass().getSimpleName()));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatusCode status) {
        Texts texts = Texts.of("shell", language(request));
        String known = "error." + status.value();
        String key =
                texts.has(known) ? known : status.is4xxClientError() ? "error.400" : "error.500";
        return page(request, status, texts.get(key), texts.get(key + ".do"));
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatusCode status, Finding finding) {
        Language language = language(request);
        return page(
                request,
                status,
                finding.problem().code() + ": " + finding.sentence(language),
                finding.advice(language));
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, HttpStatusCode status, String sentence, String advice) {
        Language language = language(request);
        Texts texts = Texts.of("shell", language);
        Frame frame =
                new Frame(
                        language,
                        texts.get("error.title"),
                        "",
                        "/?lang=" + Language.INDONESIAN.code(),
                        "/?lang=" + Language.ENGLISH.code());
        return pages.page(
                status,
                "access/web/refused.jte",
                new RefusedView(frame, texts.get("error.title"), sentence, advice));
    }

    private static Language language(HttpServletRequest request) {
        return Language.ENGLISH
                        .code()
                        .equals(Optional.ofNullable(request.getParameter("lang")).orElse(""))
                ? Language.ENGLISH
                : Language.INDONESIAN;
    }
}
