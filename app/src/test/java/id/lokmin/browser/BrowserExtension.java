package id.lokmin.browser;

import id.lokmin.RunningLokmin;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test its {@link Browser}, and keeps Chromium and the servers for as long as this
 * process runs tests. (The root of a context lives no longer than its class where Maven runs tests
 * in two processes: it hands them over class by class.)
 */
final class BrowserExtension
        implements ExecutionCondition,
                BeforeAllCallback,
                AfterAllCallback,
                ParameterResolver,
                AfterEachCallback {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    private static final Optional<Programs> PROGRAMS = Programs.find();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PROGRAMS.isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        String line = "no Chromium or no node 20 on the path; ./lokmin test installs them";
        if (System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled(line);
        }
        context.getTestClass()
                .ifPresent(type -> System.out.println("skipped " + type.getName() + ": " + line));
        return ConditionEvaluationResult.disabled(line);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        InBrowser wanted = context.getRequiredTestClass().getAnnotation(InBrowser.class);
        RunningLokmin house = houses(context).open(wanted.value());
        context.getStore(HERE).put(RunningLokmin.class, house);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Optional.ofNullable(context.getStore(HERE).remove(RunningLokmin.class, RunningLokmin.class))
                .ifPresent(house -> houses(context).close(house));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningLokmin house =
                Objects.requireNonNull(
                        context.getStore(HERE).get(RunningLokmin.class, RunningLokmin.class));
        Browser browser = new Browser(chromium(context), house);
        context.getStore(HERE).put(Browser.class, browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(HERE).remove(Browser.class, Browser.class))
                .ifPresent(browser -> end(browser, context));
    }

    private static void end(Browser browser, ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                browser.keepWhatIsSeen(
                        context.getRequiredTestClass().getSimpleName()
                                + "-"
                                + context.getRequiredTestMethod().getName());
            } else {
                browser.mustHaveBeenQuiet();
            }
        } finally {
            browser.close();
        }
    }

    private static Houses houses(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(Houses.class, _ -> new Houses(), Houses.class);
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(
                        Chromium.class, _ -> new Chromium(PROGRAMS.orElseThrow()), Chromium.class);
    }
}
