package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
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
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * The page of everything that went wrong, in plain words, with what to do.
 *
 * <p>Of an unexpected failure only the kind is logged: a database's message may quote the row it
 * failed on, and so a person. Nothing of the request is repeated on the page. After an unexpected
 * failure the database is asked nothing more: it may be what failed.
 */
@Controller
@ControllerAdvice
@ConditionalOnWebApplication
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final Visits visits;

    /** See {@code spring.servlet.multipart.max-file-size}. */
    private static final String UPLOAD_MEGABYTES = "100";

    private final Pages pages;

    ErrorPage(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    /** What the server itself refused: an unknown address, a forbidden one. */
    @RequestMapping("/error")
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> refused(HttpServletRequest request, HttpServletResponse response) {
        Visit visit =
                Visitors.hasFailed(request)
                        ? visits.afterFailure(request, response)
                        : visits.of(request, response);
        if (request.getAttribute(Doorman.REASON) instanceof String reason) {
            Texts texts = visit.texts("access");
            return Guests.isGuest(request)
                    ? page(HttpStatus.FORBIDDEN, told(visit, reason, onward(visit, request)))
                    : page(
                            visit,
                            request,
                            HttpStatus.FORBIDDEN,
                            texts.get(reason),
                            texts.get(reason + ".do"));
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(
                visit,
                request,
                code instanceof Integer known
                        ? HttpStatusCode.valueOf(known)
                        : HttpStatus.NOT_FOUND);
    }

    /** What a guest is told whose link opens nothing, or not this: what happened, whom to ask. */
    private RefusedView told(Visit visit, String reason, Optional<Crumb> onward) {
        Texts texts = visit.texts("access");
        String heading = texts.get(reason);
        return new RefusedView(
                visit.frame(heading),
                heading,
                "",
                texts.get(
                        reason + ".do",
                        visit.office().isEmpty() ? texts.get("error.whom") : visit.office()),
                onward);
    }

    /** A browser that was being told something has left: there is nobody to answer any more. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void left() {}

    /** What a page threw. */
    @ExceptionHandler
    ResponseEntity<byte[]> failed(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof Refusal refusal) {
            Visit visit = visits.of(request, response);
            return page(visit, request, HttpStatus.UNPROCESSABLE_CONTENT, refusal.finding());
        }
        if (failure instanceof ErrorResponse answer) {
            return page(visits.of(request, response), request, answer.getStatusCode());
        }
        if (failure instanceof TypeMismatchException) {
            return page(visits.of(request, response), request, HttpStatus.BAD_REQUEST);
        }
        LOG.error("A page failed: {}", failure.getClass().getName());
        return page(
                visits.afterFailure(request, response),
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                Finding.of(Problem.UNEXPECTED, "", failure.getClass().getSimpleName()));
    }

    private ResponseEntity<byte[]> page(
            Visit visit, HttpServletRequest request, HttpStatusCode status) {
        if (status.value() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return page(
                    visit,
                    request,
                    status,
                    Finding.of(Problem.UPLOAD_TOO_LARGE, "", UPLOAD_MEGABYTES));
        }
        Texts texts = visit.texts("shell");
        String known = "error." + status.value();
        String key =
                texts.has(known) ? known : status.is4xxClientError() ? "error.400" : "error.500";
        return page(visit, request, status, texts.get(key), texts.get(key + ".do"));
    }

    private ResponseEntity<byte[]> page(
            Visit visit, HttpServletRequest request, HttpStatusCode status, Finding finding) {
        return page(
                visit,
                request,
                status,
                finding.problem().code() + ": " + finding.sentence(visit.language()),
                finding.advice(visit.language()));
    }

    private ResponseEntity<byte[]> page(
            Visit visit,
            HttpServletRequest request,
            HttpStatusCode status,
            String sentence,
            String advice) {
        String title = visit.texts("shell").get("error.title");
        return page(
                status,
                new RefusedView(
                        visit.frame(title), title, sentence, advice, onward(visit, request)));
    }

    /** A guest has no first page, only what the link opens. */
    private static Optional<Crumb> onward(Visit visit, HttpServletRequest request) {
        Texts texts = visit.texts("shell");
        return Guests.isGuest(request)
                ? Guests.known(request)
                        .map(link -> new Crumb(texts.get("error.back.link"), link.page()))
                : Optional.of(new Crumb(texts.get("error.back"), "/"));
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, RefusedView view) {
        return pages.page(status, "access/web/refused.jte", view);
    }
}
