package org.mingjian.deploy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Page} of this machine's own Chromium: a fresh one, with no cookies, closed after the test. One
 * browser serves all tests of a run. Where there is no Chromium each test is skipped, by its name and with the reason.
 * The page of a test that fails is left as a picture in {@code target/screenshots}.
 *
 * <p>Desktop size by default; annotate the test with {@link Phone} for a small screen.
 */
public final class Browser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean skipped = context.getTestMethod().isPresent() && chromium().isEmpty();
        return skipped
                ? ConditionEvaluationResult.disabled("no Chromium on this machine: apt-get install chromium")
                : ConditionEvaluationResult.enabled("Chromium is there");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Chromium.class);
        NewContextOptions options = new NewContextOptions().setLocale("zh-CN").setTimezoneId("Asia/Shanghai");
        if (context.getRequiredTestMethod().isAnnotationPresent(Phone.class)) {
            options.setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
        } else {
            options.setViewportSize(1280, 900);
        }
        Page page = chromium.browser.newContext(options).newPage();
        context.getStore(NAMESPACE).put(Page.class, page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(NAMESPACE).remove(Page.class, Page.class);
        if (page == null) {
            return;
        }
        try (BrowserContext browsing = page.context()) {
            if (context.getExecutionException().isPresent()) {
                String name = context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots", name + ".png")));
            }
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser of the run, and the process that drives it. */
    static final class Chromium implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(ARGUMENTS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
