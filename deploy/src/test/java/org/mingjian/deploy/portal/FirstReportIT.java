package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/** The main job of the product, as the bureau's clerk does it: a ledger goes in, a report comes out. */
@ExtendWith(Browser.class)
class FirstReportIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final String SOURCE = "网民留言（前五十行）";
    private static final int JOB = 120_000;

    @TempDir
    Path directory;

    @Test
    void a_ledger_that_exists_becomes_a_report_that_leadership_reads(Page page) throws IOException {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        SampleLedger ledger = SampleLedger.in(directory);

        bringIn(desk, ledger);
        report(desk);

        String received = followReceived(desk, ledger);
        String text = text(desk);
        assertThat(text.replaceAll("\\s", "")).contains("草稿", "2019年上半年", "收到" + received + "件");
    }

    private static void bringIn(Desk desk, SampleLedger ledger) {
        Page page = desk.page();
        page.getByRole(AriaRole.NAVIGATION).getByText("台账导入").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导入台账"))
                .click();
        page.getByLabel("台账文件").setInputFiles(ledger.file());
        page.getByLabel("来源名称").fill(SOURCE);
        page.getByLabel("对照文件（.json）").setInputFiles(ledger.mapping());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始导入"))
                .click();

        page.locator("#live[data-live=false] .job-completed").waitFor(new Locator.WaitForOptions().setTimeout(JOB));
        assertThat(page.locator(".fig b")).hasText(new String[] {"50", "50", "0", "0", "0"});
        assertThat(page.getByText("行数相符")).isVisible();
    }

    private static void report(Desk desk) {
        Page page = desk.page();
        desk.open("/reports/run");
        page.getByLabel("更早的期间").fill("2019H1");
        page.getByLabel("统计范围").selectOption(SOURCE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始生成"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看报告"))
                .click(new Locator.ClickOptions().setTimeout(JOB));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("2019年上半年工作情况报告");
        assertThat(page.locator(".head")).containsText("草稿");
    }

    /** From the figure to the matters it counts: as many rows as it says, and as the ledger has. */
    private static String followReceived(Desk desk, SampleLedger ledger) {
        Page page = desk.page();
        String report = page.url();
        Locator figure = page.locator("a.fig").first();
        String received = figure.locator("b").innerText();
        assertThat(received)
                .isEqualTo(String.valueOf(ledger.submittedBetween(YearMonth.of(2019, 1), YearMonth.of(2019, 6))));

        figure.click();

        assertThat(page.locator("[data-total]")).hasText(received);
        assertThat(page.locator(".t tbody tr")).hasCount(Integer.parseInt(received));
        page.navigate(report);
        return received;
    }

    private String text(Desk desk) throws IOException {
        Page page = desk.page();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开 PDF")))
                .hasAttribute("href", Pattern.compile("/api/reports/\\d+/pdf"));
        Download download = page.waitForDownload(
                () -> page.evaluate("() => { const link = document.querySelector('a[href$=\"/pdf\"]');"
                        + " link.download = ''; link.click(); }"));
        Path file = directory.resolve("report.pdf");
        download.saveAs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
