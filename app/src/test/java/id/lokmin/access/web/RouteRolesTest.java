package id.lokmin.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.AreaTree;
import id.lokmin.access.ForGuests;
import id.lokmin.access.Grant;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Role;
import id.lokmin.engine.place.Level;
import id.lokmin.place.AreaEntry;
import id.lokmin.place.Places;
import id.lokmin.shell.Batches;
import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route there is, as nobody, as each role, as each role outside its area, and as an account
 * without a role: let in exactly where its permission says so. What is expected is worked out here
 * from {@link Needs} and {@link Role} with a plain loop of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteRolesTest {

    private static final String VILLAGE = "99.01";
    private static final String OWN_RW = "99.01.001";
    private static final String OTHER_RW = "99.01.002";

    /** Without any role: the door, and one's own account where signed in. */
    private static final Set<Permission> UNASKED = Set.of(Permission.ENTER, Permission.OWN_ACCOUNT);

    private @Nullable RunningLokmin running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        LocalDate beginning = LocalDate.of(2024, 1, 1);
        lokmin().room(Places.class)
                .accept(
                        lokmin().room(Batches.class).begin("wilayah.csv", "uji"),
                        List.of(
                                AreaEntry.of(Level.PUSKESMAS, "99", "Puskesmas Uji", "", beginning),
                                AreaEntry.of(Level.VILLAGE, VILLAGE, "Desa Uji", "99", beginning),
                                AreaEntry.of(Level.RW, OWN_RW, "RW 01", VILLAGE, beginning),
                                AreaEntry.of(Level.RW, OTHER_RW, "RW 02", VILLAGE, beginning)));
        lokmin().sessionOf(Grant.everywhere(Role.KEEPER));
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    /** Everybody who might come, by what they hold. */
    private static Map<String, List<Grant>> visitors() {
        Map<String, List<Grant>> visitors = new LinkedHashMap<>();
        visitors.put("without a role", List.of());
        for (Role role : Role.values()) {
            visitors.put(
                    role.code(),
                    List.of(
                            role.isBoundToAreas()
                                    ? Grant.in(role, OWN_RW)
                                    : Grant.everywhere(role)));
            if (role.isBoundToAreas()) {
                visitors.put(role.code() + " without area", List.of(Grant.everywhere(role)));
            }
        }
        return visitors;
    }

    private record Route(String method, String path, Needs needs) {}

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        Map<RequestMappingInfo, HandlerMethod> mapped =
                lokmin().room("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods();
        mapped.forEach((info, handler) -> {
            if (handler.hasMethodAnnotation(ForGuests.class)) {
                return;
            }
            Needs needs = Objects.requireNonNull(handler.getMethodAnnotation(Needs.class));
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String path : info.getPatternValues()) {
                if (methods.isEmpty()) {
                    routes.add(new Route("GET", path, needs));
                }
                methods.forEach(method -> routes.add(new Route(method.name(), path, needs)));
            }
        });
        return routes;
    }

    private static boolean expected(Needs needs, List<Grant> grants, String area) {
        if (UNASKED.contains(needs.value()) && !needs.inArea()) {
            return true;
        }
        for (Grant grant : grants) {
            boolean holds =
                    grant.role().isBoundToAreas()
                            ? grant.area().isPresent() && (!needs.inArea() || area.equals(OWN_RW))
                            : true;
            if (holds && grant.role().permissions().contains(needs.value())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLetIn(Route route, String session, String area) {
        MockHttpServletRequest request =
                new MockHttpServletRequest(route.method(), filled(route.path(), area));
        request.setServletPath("");
        request.setRequestURI(filled(route.path(), area));
        request.addParameter("area", area);
        if (!session.isEmpty()) {
            request.setCookies(new Cookie(RunningLokmin.SESSION_COOKIE, session));
        }
        return new RoutePermissions(
                        lokmin().room(
                                        "requestMappingHandlerMapping",
                                        RequestMappingHandlerMapping.class),
                        lokmin().room(Visitors.class),
                        lokmin().room(Guests.class))
                .authorize(() -> null, new RequestAuthorizationContext(request))
                .isGranted();
    }

    private static String filled(String path, String area) {
        return path.replace("{area}", area)
                .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", "x");
    }

    @Test
    void each_role_is_let_in_where_its_permissions_say_so_and_nowhere_else() {
        assertThat(lokmin().room(AreaTree.class).isWithin(OWN_RW, VILLAGE)).isTrue();
        List<String> wrong = new ArrayList<>();
        List<Route> routes = routes();
        visitors()
                .forEach((who, grants) -> {
                    String session = lokmin().sessionOf(grants.toArray(Grant[]::new));
                    for (Route route : routes) {
                        for (String area : List.of(OWN_RW, OTHER_RW)) {
                            boolean letIn = isLetIn(route, session, area);
                            if (letIn != expected(route.needs(), grants, area)) {
                                wrong.add(who + " " + letIn + " " + route + " " + area);
                            }
                        }
                    }
                });
        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_further_than_the_door() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            boolean letIn = isLetIn(route, RunningLokmin.NOBODY, OWN_RW);
            if (letIn != (route.needs().value() == Permission.ENTER)) {
                wrong.add(route.toString());
            }
            if (route.method().equals("GET") && !letIn) {
                HttpResponse<byte[]> answer =
                        lokmin().answer(RunningLokmin.NOBODY, "GET", filled(route.path(), OWN_RW));
                if (answer.statusCode() != 303
                        || !answer.headers()
                                .firstValue("Location")
                                .orElse("")
                                .startsWith("/masuk")) {
                    wrong.add(answer.statusCode() + " " + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_cadre_is_refused_over_http_what_the_guard_refuses() {
        String cadre = lokmin().sessionOf(Grant.in(Role.CADRE, OWN_RW));
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (route.method().equals("GET")
                    && !expected(route.needs(), List.of(Grant.in(Role.CADRE, OWN_RW)), OTHER_RW)) {
                int status =
                        lokmin().answer(
                                        cadre,
                                        "GET",
                                        filled(route.path(), OTHER_RW) + "?area=" + OTHER_RW)
                                .statusCode();
                if (status != 403) {
                    wrong.add(status + " " + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
