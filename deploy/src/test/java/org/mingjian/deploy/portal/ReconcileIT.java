package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** A year's payments beside those the finance bureau has, from its file to the last difference that is explained. */
@ExtendWith(Browser.class)
class ReconcileIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void bring(Page page, String content) {
        bring(page, "国库.csv", content.getBytes(UTF_8));
    }

    private static void bring(Page page, String name, byte[] content) {
        page.locator("#f\\:file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        press(page, "导入并核对");
    }

    /** With a date and an amount as Excel keeps them, and a line of totals. */
    private static byte[] excel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("国库");
            sheet.value(0, 0, "清算日期");
            sheet.value(0, 1, "支付金额（元）");
            sheet.value(1, 0, LocalDate.of(2026, 1, 2));
            sheet.style(1, 0).format("yyyy/m/d").set();
            sheet.value(1, 1, 1234.5);
            sheet.value(2, 0, "合计");
            sheet.value(2, 1, 1234.5);
        }
        return out.toByteArray();
    }

    /** The payments of 2024 as the bureau would have them, all but the newest. */
    private static List<String> bureaus() {
        List<String> all = new Records(PORTAL.get())
                .all("select p.paid_on || ',' || r.payee || ',' || p.amount from payment p"
                        + " join expense_request r on r.id = p.request_id where p.counted"
                        + " and p.paid_on between '2024-01-01' and '2024-12-31' order by p.paid_on, p.id");
        return all.subList(0, all.size() - 1);
    }

    @Phone
    @Test
    void on_a_phone_the_bureaus_file_is_matched_and_what_is_left_is_explained_in_place(Page page) {
        reconcile(page);
    }

    @Test
    void the_bureaus_file_is_matched_and_what_is_left_is_explained_in_place(Page page) {
        page.setViewportSize(1440, 900);
        reconcile(page);
    }

    private static void reconcile(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "caiwu");
        desk.open("/budget/reconcile?year=2024");
        bring(page, "支付日期,收款人,金额\n2024-02-30,某人,1\n2023-05-05,某人,1\n");
        assertThat(page.getByText("第 2 行“支付日期”是“2024-02-30”，无法识别")).isVisible();
        assertThat(page.getByText("第 3 行“支付日期”是“2023-05-05”，不在 2024 年")).isVisible();
        bring(page, "摘要,收款人\n纸,某人\n");
        assertThat(page.getByText("表中没有这一列：支付日期")).isVisible();

        // another amount each time: the file that counts already would change nothing
        int amount = page.viewportSize().width;
        bring(page, "支付日期,收款人,金额\n" + String.join("\n", bureaus()) + "\n2024-12-30,不认识的店," + amount + "\n");
        assertThat(page.getByText("已导入，请看还有哪些没有对上")).isVisible();
        assertThat(page.locator(".notice").first()).containsText("共 2 笔");

        page.locator("a[href*='line=']").first().click();
        press(page, "保存说明");
        assertThat(page.locator("#settle")).containsText("请选择原因");
        for (String cause : List.of("IN_TRANSIT", "BUREAU_ERROR")) {
            page.locator("tr:has-text('待核对') a[href*='line=']").first().click();
            page.locator("#explain\\:cause").selectOption(cause);
            page.locator("#explain\\:reason").fill("银行 1 月 4 日入账");
            press(page, "保存说明");
            assertThat(page.getByText("说明已保存")).isVisible();
        }
        assertThat(page.locator(".notice.good")).containsText("原因都已说明");

        page.getByText("全部对账明细").click();
        page.waitForURL("**/reconciliation/list?year=2024");
        page.locator("td.title a").nth(2).click();
        press(page, "撤销对上");
        assertThat(page.locator(".notice").first()).containsText("还差");
        page.locator("tr:has-text('待核对') a[href*='line=']").first().click();
        page.locator("#match\\:partner").selectOption(new SelectOption().setIndex(1));
        press(page, "对上");
        assertThat(page.locator(".notice.good")).isVisible();

        Download kept =
                page.waitForDownload(() -> page.getByText("国库.csv").first().click());
        Assertions.assertThat(kept.suggestedFilename()).isEqualTo("国库.csv");
    }

    @Test
    void a_total_alone_is_enough_until_there_is_a_file_and_leaders_only_look_on(Page page) throws IOException {
        Desk desk = Desk.of(PORTAL.get(), page, "caiwu");
        desk.open("/budget/reconcile?year=2026");
        assertThat(page.locator(".notice")).containsText("还没有对账");
        page.locator("#total\\:amount").fill("1");
        press(page, "录入总数");
        assertThat(page.locator(".notice").first()).containsText("没有说明原因");
        page.locator("#whole\\:cause").selectOption("TIMING");
        page.locator("#whole\\:reason").fill("财政局只到一月");
        press(page, "保存说明");
        assertThat(page.locator(".notice.good")).containsText("原因都已说明");

        bring(page, "国库.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        assertThat(page.getByText("旧版 Excel")).isVisible();
        bring(page, "国库.xlsx", excel());
        assertThat(page.getByText("已导入，请看还有哪些没有对上")).isVisible();
        assertThat(page.locator(".fig").nth(1)).containsText("1,234.50");
        assertThat(page.getByText("已被替换")).isVisible();

        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "lingdao").open("/budget/reconcile?year=2025");
        assertThat(page.locator(".notice.good")).containsText("已平");
        assertThat(page.locator("main input[name='year']")).hasCount(0);
        assertThat(page.locator("main tbody").first()).containsText("＊＊");
        assertThat(page.locator("a[href*='bureau-statements']")).hasCount(0);

        page.context().clearCookies();
        Desk finance = Desk.of(PORTAL.get(), page, "caiwu");
        assertThat(page.getByText("与财政局对平")).hasCount(0);
        finance.open("/budget/reconcile?year=2025");
        page.locator("#total\\:amount").fill("1");
        press(page, "录入总数");
        finance.open("/");
        page.getByText("2025 年经费还没有与财政局对平").click();
        page.locator("#whole\\:cause").selectOption("OTHER");
        page.locator("#whole\\:reason").fill("试");
        press(page, "保存说明");
        finance.open("/");
        assertThat(page.getByText("与财政局对平")).hasCount(0);
    }
}
