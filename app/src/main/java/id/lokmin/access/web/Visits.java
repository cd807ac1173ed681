package id.lokmin.access.web;

import id.lokmin.access.Visit;
import id.lokmin.access.Visitor;
import id.lokmin.shell.Language;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Office;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes a {@link Visit} of a request, for every method of a controller that asks for one. */
@Component
@ConditionalOnWebApplication
class Visits implements HandlerMethodArgumentResolver {

    /** The parameter that chooses a language, and the cookie that remembers it for a year. */
    private static final String CHOICE = "lang";

    private static final String REMEMBERED = "lokmin-bahasa";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Visitors visitors;
    private final ObjectProvider<Office> office;

    /** The name as it was last told, for pages that must not ask for it. */
    private volatile String lastOffice = "";

    Visits(Visitors visitors, ObjectProvider<Office> office) {
        this.visitors = visitors;
        this.office = office;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null || response == null) {
            throw new IllegalStateException("not a request of the web");
        }
        return of(asked, response);
    }

    Visit of(HttpServletRequest request, HttpServletResponse response) {
        lastOffice = Optional.ofNullable(office.getIfAvailable()).map(Office::name).orElse("");
        return of(visitors.of(request), request, response);
    }

    /** The same after something failed: with what is known already, asking no database. */
    Visit afterFailure(HttpServletRequest request, HttpServletResponse response) {
        return of(visitors.ofKnown(request), request, response);
    }

    private Visit of(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        Language language = language(request);
        if (chosen(request).isPresent()) {
            add(response, remember(language));
        }
        return new Visit(
                visitor,
                language,
                address(request),
                csrf(request),
                notice(request, response),
                lastOffice);
    }

    static Language language(HttpServletRequest request) {
        String wanted = chosen(request).or(() -> cookie(request, REMEMBERED)).orElse("");
        return Language.ENGLISH.code().equals(wanted) ? Language.ENGLISH : Language.INDONESIAN;
    }

    /**
     * The language that a link asks for. What was sent by a form is not looked into: a body that is
     * too large would throw again where its page of error is drawn.
     */
    private static Optional<String> chosen(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Optional.ofNullable(request.getParameter(CHOICE))
                : Optional.empty();
    }

    private static ResponseCookie remember(Language language) {
        return ResponseCookie.from(REMEMBERED, language.code())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(A_YEAR)
                .build();
    }

    /**
     * Path and query without the language, also while their error is told; of an act only the path,
     * since it is not asked again.
     */
    private static String address(HttpServletRequest request) {
        String query =
                Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(CHOICE + "="))
                        .collect(Collectors.joining("&"));
        return path(request) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path that was asked for, also while its error is told. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    /** Only for a page that is looked at: a part fetched by a script must not swallow it. */
    private static Optional<Notice> notice(
            HttpServletRequest request, HttpServletResponse response) {
        String mode = Optional.ofNullable(request.getHeader("Sec-Fetch-Mode")).orElse("navigate");
        if (!mode.equals("navigate")) {
            return Optional.empty();
        }
        Optional<String> packed = cookie(request, Redirect.NOTICE);
        packed.ifPresent(_ -> add(response, Redirect.shown()));
        return packed.flatMap(Notice::unpack);
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
