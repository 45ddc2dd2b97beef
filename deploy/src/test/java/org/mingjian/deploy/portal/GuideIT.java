package org.mingjian.deploy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/**
 * The user guide and its pictures. They are taken anew into {@code target/guide}; with {@code -Dguide=write} they
 * replace those of {@code docs/guide}.
 */
@ExtendWith(Browser.class)
class GuideIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final Path GUIDE = Path.of("../docs/guide");
    private static final Path PICTURES =
            "write".equals(System.getProperty("guide")) ? GUIDE.resolve("images") : Path.of("target/guide");

    @ParameterizedTest
    @CsvSource({
        "index, kezhang, /",
        "opinions, kezhang, /opinions/list",
        "reports, kezhang, /reports/show?id=REPORT",
        "regulation, kezhang, /regulation/show",
        "demands, kezhang, /demands/list",
        "recusals, kezhang, /recusals/list",
        "files, jianduyuan, /files/new",
        "obstructions, jianduyuan, /obstructions/new",
        "interference, jianduyuan, /interference/new",
        "deadlines, kezhang, /calendar/show?year=2026",
        "budget, kezhang, /budget/show",
        "agencies, kezhang, /agencies/list",
        "supervisors, kezhang, /supervisors/list",
        "imports, jingban, /imports/start",
        "runs, kezhang, /runs/list",
        "people, sysadmin, /people/list",
        "account, jianduyuan, /account/me",
        "notifications, kezhang, /notifications/list",
        "audit, auditadmin, /audit/list",
        "search, kezhang, /search?q=%E6%89%A7%E6%B3%95",
        "api, jingban, /help/api"
    })
    void each_topic_has_its_page_its_picture_and_its_link(String topic, String login, String path, Page page)
            throws IOException {
        page.setViewportSize(1280, 860);
        Desk desk = Desk.of(PORTAL.get(), page, login);
        desk.open(path.replace("REPORT", new Records(PORTAL.get()).one("select min(id) from report")));
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(topic + ".png")));

        page.locator("a[href*='/help/show']").first().click();

        page.waitForURL(Pattern.compile(".*/help/show\\?topic=" + topic));
        page.waitForFunction("() => { const shown = document.querySelector('.guide img');"
                + " return shown && shown.complete && shown.naturalWidth > 0; }");
    }

    @Test
    void reconciliation_has_a_picture_of_its_own(Page page) throws IOException {
        page.setViewportSize(1280, 860);
        Desk.of(PORTAL.get(), page, "caiwu").open("/budget/reconcile?year=2025");
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("reconcile.png")));
        assertThat(Files.readString(GUIDE.resolve("budget.md"))).contains("(images/reconcile.png)");
        assertThat(GUIDE.resolve("images/reconcile.png")).exists();
    }

    @Test
    void every_picture_of_the_guide_is_there() throws IOException {
        String contents = Files.readString(GUIDE.resolve("README.md"));
        try (Stream<Path> topics = Files.list(GUIDE)) {
            assertThat(topics.filter(file -> file.toString().endsWith(".md")
                            && !file.getFileName().toString().equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(topic -> {
                        String name = topic.getFileName().toString().replace(".md", "");
                        assertThat(contents).contains("(" + name + ".md)");
                        assertThat(Files.readString(topic)).contains("(images/" + name + ".png)");
                        assertThat(GUIDE.resolve("images").resolve(name + ".png"))
                                .exists();
                    });
        }
    }
}
