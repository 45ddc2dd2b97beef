package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** The official documents of a matter come with its handling, and each is read by those it is for. */
@ExtendWith(Browser.class)
class PapersIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Records records;

    @BeforeAll
    static void look() {
        records = new Records(PORTAL.get());
    }

    private static String accepted(Page page, String title) {
        Desk.of(PORTAL.get(), page, "jianduyuan").open("/opinions/new");
        page.locator("#f\\:type").selectOption("ISSUE");
        page.locator("#f\\:agency").fill("昌元");
        page.locator("#f\\:title").fill(title);
        page.locator("#f\\:facts").fill("二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。");
        page.locator("#f\\:problemKind").selectOption("INSPECT");
        page.locator("#f\\:domain").selectOption("MARKET");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交");
        assertThat(page.locator(".ball").first()).containsText("已提交");
        String matter = "/opinions/show?id=" + records.one("select id from opinion where title = ?", title);
        page.onceDialog(dialog -> dialog.accept());
        as(page, "jingban", matter);
        Desk.press(page, "登记");
        assertThat(page.locator(".messages .good")).isVisible();
        page.locator(".deeds").getByText("受理").first().click();
        Desk.press(page, "确认受理");
        assertThat(page.locator(".messages .good")).hasText("已办理：受理。");
        return matter;
    }

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
        Desk.declareFree(page);
    }

    private static String text(Page page, String title) {
        String file = page.locator(".papers a", new Page.LocatorOptions().setHasText(title))
                .first()
                .getAttribute("href");
        try (PDDocument document =
                Loader.loadPDF(page.request().get(PORTAL.get().url() + file).body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accessible(Page page) {
        Assertions.assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void documents_are_signed_with_the_handling_and_an_agency_never_reads_who_submitted_the_matter(Page page) {
        String matter = accepted(page, "文书从头到尾");
        String supervisor = records.one(
                "select s.name from supervisor s join opinion o on o.supervisor_id = s.id where o.title = ?", "文书从头到尾");
        Assertions.assertThat(text(page, "受理通知书")).contains("特此通知。", supervisor);

        as(page, "kezhang", matter);
        page.locator(".deeds").getByText("转办").first().click();
        page.locator("#f\\:lead").selectOption("昌元街道");
        Desk.press(page, "确认转办");
        assertThat(page.locator(".papers")).containsText("转办单");
        accessible(page);

        as(page, "changyuan", matter);
        assertThat(page.locator(".papers li")).hasCount(1);
        Assertions.assertThat(text(page, "转办单")).contains("文书从头到尾").doesNotContain(supervisor);
        String foreign = records.one("select id from paper where title = '受理通知书' order by id desc limit 1");
        APIResponse refused = page.request().get(PORTAL.get().url() + "/api/papers/" + foreign + "/pdf");
        Assertions.assertThat(refused.status()).isEqualTo(404);

        as(page, "jianduyuan", matter);
        assertThat(page.locator(".papers li")).hasCount(2);
        page.locator("details.counting summary").first().click();
        String derivation = page.locator("details.counting a[href*=\"papers/deadlines\"]")
                .first()
                .getAttribute("href");
        Assertions.assertThat(
                        page.request().get(PORTAL.get().url() + derivation).body())
                .startsWith('%', 'P', 'D', 'F');
        accessible(page);
    }

    @Phone
    @Test
    void on_a_phone_a_chief_declares_a_document_void_and_the_clerk_signs_another_one(Page page) {
        String matter = accepted(page, "手机上作废");
        as(page, "kezhang", matter);
        page.locator(".papers").getByText("作废").last().click();
        accessible(page);
        Desk.press(page, "确认作废");
        assertThat(page.locator("#reason-help .error")).hasText("请填写作废的原因。");
        page.locator("#f\\:reason").fill("日期写错");
        Desk.press(page, "确认作废");
        assertThat(page.locator(".papers")).containsText("已作废：日期写错");

        as(page, "jianduyuan", matter);
        assertThat(page.locator(".papers li")).hasCount(1);

        as(page, "jingban", matter);
        Desk.press(page, "补制受理通知书");
        assertThat(page.locator(".messages .good")).hasText("文书已经签发并存档。");
        assertThat(page.locator(".papers li")).hasCount(3);
        accessible(page);
    }
}
