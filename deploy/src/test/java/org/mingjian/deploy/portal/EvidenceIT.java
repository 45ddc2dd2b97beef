package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Photographs come with what a supervisor reports and with what an agency answers, and go no further than they may. */
@ExtendWith(Browser.class)
class EvidenceIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Records records;

    @BeforeAll
    static void look() {
        records = new Records(PORTAL.get());
    }

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
        Desk.declareFree(page);
    }

    private static void fillIn(Page page, String title) {
        page.locator("#f\\:type").selectOption("ISSUE");
        page.locator("#f\\:agency").fill("昌元");
        page.locator("#f\\:title").fill(title);
        page.locator("#f\\:problemKind").selectOption("INSPECT");
        page.locator("#f\\:domain").selectOption("MARKET");
        page.getByLabel("无应回避情形").check();
    }

    private static Locator staged(Page page) {
        return page.locator(".staged li");
    }

    private static void choose(Page page, String input, String deed) {
        page.locator(".deeds")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true))
                .click();
        page.locator("#f\\:" + input).waitFor();
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

    /** Accepts and assigns a registered matter to the agency of the demonstration. */
    private static void assigned(Page page, String matter) {
        as(page, "jingban", matter);
        page.onceDialog(dialog -> dialog.accept());
        Desk.press(page, "登记");
        choose(page, "go", "受理");
        Desk.press(page, "确认受理");
        as(page, "kezhang", matter);
        choose(page, "lead", "转办");
        page.locator("#f\\:lead").selectOption("昌元街道");
        Desk.press(page, "确认转办");
        assertThat(page.locator(".messages .good")).isVisible();
    }

    /** Reports with two photographs; the first attempt is refused, and what is up stays. */
    private static String reported(Page page, String title) {
        Desk.of(PORTAL.get(), page, "jianduyuan").open("/opinions/new");
        fillIn(page, title);
        page.locator("#camera, #files")
                .locator("visible=true")
                .last()
                .setInputFiles(Photograph.named("老王家门口.jpg", Color.RED));
        assertThat(staged(page)).hasCount(1);
        page.locator("#files").setInputFiles(new FilePayload[] {
            Photograph.named("第二张.jpg", Color.GREEN), Photograph.named("不要的.jpg", Color.GRAY)
        });
        assertThat(staged(page)).hasCount(3);
        page.getByLabel("去掉：不要的.jpg").click();
        assertThat(staged(page)).hasCount(2);
        page.locator("#files").setInputFiles(new FilePayload("检查记录(机密).jpg", "image/jpeg", Photograph.of(Color.PINK)));
        assertThat(page.locator(".attach .error")).containsText("本系统为非涉密系统，严禁上传涉密信息");
        page.locator("#files").setInputFiles(new FilePayload("假的.pdf", "application/pdf", Photograph.of(Color.PINK)));
        assertThat(page.locator(".attach .error")).containsText("名称与内容不符");
        page.locator("#f\\:facts").fill("太短");
        Desk.press(page, "提交");
        assertThat(page.locator("#facts-help .error")).isVisible();
        assertThat(staged(page)).hasCount(2);
        accessible(page);
        page.locator("#f\\:facts").fill("二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交");
        assertThat(page.locator(".files li")).hasCount(2);
        accessible(page);
        return "/opinions/show?id=" + records.one("select id from opinion where title = ?", title);
    }

    private void fromReportToAnswer(Page page, String title) {
        String matter = reported(page, title);
        page.locator(".files a").first().click();
        assertThat(page.locator("h1")).hasText("老王家门口.jpg");
        Assertions.assertThat(page.locator(".sheet")
                        .evaluate("async (picture) => { await picture.decode(); return picture.naturalWidth }"))
                .isEqualTo(800);
        accessible(page);

        assigned(page, matter);
        as(page, "changyuan", matter);
        assertThat(page.locator(".files li")).hasCount(0);
        choose(page, "words", "已立即纠正");
        page.locator("#f\\:words").fill("当日已纠正，并对两名执法人员进行了教育。");
        Desk.press(page, "确认已立即纠正");
        assertThat(page.locator(".messages .bad")).containsText("请附上整改的照片或文件");
        page.locator("#files").setInputFiles(Photograph.named("整改后.jpg", Color.BLUE));
        assertThat(staged(page)).hasCount(1);
        accessible(page);
        Desk.press(page, "确认已立即纠正");
        assertThat(page.locator(".files h3")).containsText("昌元街道 · 已立即纠正");

        as(page, "jingban", matter);
        assertThat(page.locator(".files li")).hasCount(3);
        page.locator(".files a").first().click();
        page.onceDialog(dialog -> dialog.accept());
        Desk.press(page, "转给承办单位");
        assertThat(page.locator(".messages .good")).isVisible();
        page.locator("#grade\\:level").selectOption("SENSITIVE");
        Desk.press(page, "保存级别");
        assertThat(page.getByText("只能在这里查看，不能下载").first()).isVisible();
        accessible(page);

        as(page, "changyuan", matter);
        assertThat(page.locator(".files li")).hasCount(2);
        assertThat(page.locator("main")).containsText("材料1.jpg");
        assertThat(page.locator("main")).not().containsText("老王");
        String viewed = "select count(*) from audit_entry where action = 'AttachmentViewed' and subject = ?";
        String subject = "opinion:" + matter.replaceAll("\\D", "");
        page.locator(".files a").first().click();
        page.locator(".sheet").evaluate("(picture) => picture.decode()");
        Assertions.assertThat(records.one(viewed, subject)).isNotEqualTo("0");
    }

    @Test
    void a_supervisor_reports_with_photographs_and_an_agency_answers_with_evidence(Page page) {
        page.setViewportSize(1440, 900);
        fromReportToAnswer(page, "有照片的");
    }

    @Phone
    @Test
    void a_supervisor_photographs_on_a_phone_and_an_agency_answers_with_evidence(Page page) {
        fromReportToAnswer(page, "手机上拍的");
    }

    @Test
    void a_file_goes_to_nobody_by_its_number_and_without_its_place(Page page) {
        String matter = reported(page, "别人猜不到的");
        String file = records.one(
                "select min(id) from attachment where opinion_id = ?", Long.valueOf(matter.replaceAll("\\D", "")));
        for (String login : List.of("changyuan", "zhuren", "sysadmin", "secadmin", "auditadmin", "caiwu")) {
            Visitor visitor = Visitor.signedIn(PORTAL.get(), login);
            for (String door : List.of("file", "picture", "thumb")) {
                Assertions.assertThat(visitor.get("/api/attachments/" + file + "/" + door)
                                .statusCode())
                        .as(login + " " + door)
                        .isIn(403, 404);
            }
            Assertions.assertThat(visitor.get("/opinions/file?id=" + file).statusCode())
                    .as(login)
                    .isIn(403, 404);
        }
        HttpResponse<String> own =
                Visitor.signedIn(PORTAL.get(), "jianduyuan").get("/api/attachments/" + file + "/file");
        Assertions.assertThat(own.statusCode()).isEqualTo(200);
        Assertions.assertThat(own.body()).doesNotContain(Photograph.PLACE).contains("JFIF");
        Assertions.assertThat(own.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        Assertions.assertThat(own.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        Assertions.assertThat(own.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        String stored = records.one(
                "select encode(string_agg(c.bytes, '' order by c.part), 'hex') from document_chunk c"
                        + " join document d on d.id = c.document_id join attachment a on a.document_sha256 = d.sha256"
                        + " where a.id = ?",
                Long.valueOf(file));
        Assertions.assertThat(stored)
                .contains(java.util.HexFormat.of().formatHex(Photograph.PLACE.getBytes(StandardCharsets.US_ASCII)));
        as(page, "jingban", matter);
        String export = Visitor.signedIn(PORTAL.get(), "jingban")
                .get("/api/lists/opinions/export.csv")
                .body();
        Assertions.assertThat(export).contains("别人猜不到的").doesNotContain("老王家门口");
    }
}
