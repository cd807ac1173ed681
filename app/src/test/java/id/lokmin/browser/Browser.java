package id.lokmin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import id.lokmin.RunningLokmin;
import id.lokmin.TravellingClock;
import id.lokmin.access.Grant;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The browser of one test: opens windows on the server of its class, and closes them afterwards.
 *
 * <p>Addresses are those of the server: {@code browser.desktop().navigate("/capaian")}. Windows of
 * one browser share nothing, so that two of them are two people. On a demonstration they begin
 * signed in as its keeper, or as whom {@link #as} said.
 */
public final class Browser {

    /** What a browser asks for by itself, where an answer of "no" is no fault of the page. */
    private static final Set<String> ASKED_BY_THE_TEST = Set.of("document", "fetch", "xhr");

    /** The clock of the demonstration. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Chromium chromium;
    private final RunningLokmin house;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private ColorScheme colours = ColorScheme.LIGHT;
    private String session;

    Browser(Chromium chromium, RunningLokmin house) {
        this.chromium = chromium;
        this.house = house;
        this.session = house.sessionOfTheKeeper().orElse(RunningLokmin.NOBODY);
    }

    /** A window on the screen of an office laptop, 1366 × 768. */
    public Page desktop() {
        return window(new NewContextOptions().setViewportSize(1366, 768));
    }

    /** A window on a small phone, 360 × 740, touched and not clicked. */
    public Page phone() {
        return window(
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    /**
     * A small phone that was put away before, see {@link #putAway}: it has its cookies and what it
     * kept. Seen in fewer pixels than {@link #phone()}, so that many may be open at once.
     *
     * @param memory empty for a new one
     */
    public Page phone(String memory) {
        NewContextOptions options =
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true);
        return window(memory.isEmpty() ? options : options.setStorageState(memory));
    }

    /** Closes a window; what it would remember. */
    public String putAway(Page page) {
        BrowserContext window = page.context();
        String memory = window.storageState();
        windows.remove(window);
        window.close();
        return memory;
    }

    /**
     * From now on it is another day and hour at the Puskesmas; nobody else may share the server.
     */
    public void travelTo(LocalDateTime moment) {
        house.room(TravellingClock.class).travelTo(moment.atZone(JAKARTA).toInstant());
    }

    /** A window of 1366 × 768 seen at 200 %: half as much room in each direction. */
    public Page zoomed() {
        return window(new NewContextOptions().setViewportSize(683, 384).setDeviceScaleFactor(2));
    }

    /** From now on windows prefer dark colours. */
    public Browser inTheDark() {
        colours = ColorScheme.DARK;
        return this;
    }

    /** From now on windows are those of somebody with these roles. */
    public Browser as(Grant... grants) {
        session = house.sessionOf(grants);
        return this;
    }

    /** From now on nobody is signed in. */
    public Browser asNobody() {
        session = RunningLokmin.NOBODY;
        return this;
    }

    /** The server's rooms, for looking behind the page. */
    public RunningLokmin house() {
        return house;
    }

    private Page window(NewContextOptions options) {
        BrowserContext window =
                chromium.context(
                        options.setBaseURL(house.address())
                                .setLocale("id-ID")
                                .setTimezoneId(JAKARTA.getId())
                                .setColorScheme(colours)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setIgnoreHTTPSErrors(true));
        windows.add(window);
        if (!session.isEmpty()) {
            window.addCookies(
                    List.of(
                            new Cookie(RunningLokmin.SESSION_COOKIE, session)
                                    .setUrl(house.address())));
        }
        window.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAboutAnAnswer(message.text())) {
                complaints.add("console: " + message.text());
            }
        });
        window.onWebError(error -> complaints.add("script: " + error.error()));
        window.onResponse(this::look);
        return window.newPage();
    }

    /** Chromium writes every 4xx to the console too; {@link #look} decides about those. */
    private static boolean isAboutAnAnswer(String message) {
        return message.startsWith("Failed to load resource");
    }

    private void look(Response answer) {
        boolean unwanted = !ASKED_BY_THE_TEST.contains(answer.request().resourceType());
        if (answer.status() >= 500 || (answer.status() >= 400 && unwanted)) {
            complaints.add(answer.status() + " " + answer.url());
        }
    }

    /** Fails where the page breaks a rule of axe, naming rule, element and what to do. */
    public void axe(Page page) {
        assertThat(Axe.violations(page)).describedAs("axe on " + page.url()).isEmpty();
    }

    /** Fails where the page is wider than its window, so that reading means scrolling sideways. */
    public void fitsItsWidth(Page page) {
        Object tooWide =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(tooWide).describedAs("pixels wider than the window: " + page.url()).isEqualTo(0);
    }

    /** Keeps the whole page as a picture, see {@link Pictures}. */
    public Path screenshot(Page page, String name) {
        return Pictures.keep(page, name);
    }

    void mustHaveBeenQuiet() {
        assertThat(complaints).describedAs("what the browser complained of").isEmpty();
    }

    void keepWhatIsSeen(String test) {
        int number = 0;
        for (BrowserContext window : windows) {
            for (Page page : window.pages()) {
                number++;
                Path picture = Pictures.keepFailed(page, test + "-" + number);
                System.out.println("failed " + test + ", " + page.url() + ": " + picture);
            }
        }
        complaints.forEach(complaint -> System.out.println("failed " + test + ", " + complaint));
    }

    void close() {
        windows.forEach(BrowserContext::close);
    }
}
