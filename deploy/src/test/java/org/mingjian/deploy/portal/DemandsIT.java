package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** What the bureau's leader demands of an agency goes from hand to hand until its report is accepted. */
@ExtendWith(Browser.class)
class DemandsIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
        Desk.declareFree(page);
    }

    private static String matter(String title) {
        return "/opinions/show?id="
                + new Records(PORTAL.get())
                        .one("select id from opinion where title = ? and form_key is not null", title);
    }

    /** Opens the newest document that waits for something. */
    private static void open(Page page, String login, String toDo) {
        as(page, login, "/");
        page.locator(".todo").getByText(toDo).first().click();
        page.locator("main a[href*='/demands/show']").first().click();
    }

    private static Locator choice(Page page, String deed) {
        return page.locator(".deeds")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true));
    }

    private static void take(Page page, String deed, String words) {
        choice(page, deed).click();
        page.locator("#f\\:words").fill(words);
        Desk.press(page, "确认" + deed);
        assertThat(page.locator(".messages .good")).hasText("已办理：" + deed + "。");
    }

    private static void serve(Page page) {
        open(page, "jingban", "监督文书待送达");
        choice(page, "登记送达").click();
        Desk.press(page, "确认登记送达");
        assertThat(page.locator("#way-help .error")).hasText("请选择送达方式。");
        page.locator("#f\\:served").fill(LocalDate.now().plusDays(2).toString());
        page.locator("#f\\:way").selectOption("DIRECT");
        page.locator("#f\\:receiver").fill("综合行政执法大队王某");
        Desk.press(page, "确认登记送达");
        assertThat(page.locator("#served-help .error")).containsText("送达日期请填写");
        accessible(page);
        page.locator("#f\\:served").fill(LocalDate.now().toString());
        Desk.press(page, "确认登记送达");
        assertThat(page.locator(".messages .good")).hasText("已办理：登记送达。");
        assertThat(page.locator("main")).containsText("送达回证");
        accessible(page);
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
    void a_matter_is_concluded_once_the_report_on_its_document_is_accepted(Page page) {
        page.setViewportSize(1440, 900);
        String matter = matter("检查记录没有当事人签字");
        as(page, "juzhang", matter);
        page.getByText("签发监督文书").click();
        accessible(page);
        Desk.press(page, "确认签发");
        assertThat(page.locator("#dispositions-help .error")).hasText("请至少选择一项处理措施。");
        page.locator("#f\\:kind").selectOption("OPINION");
        page.getByLabel("限期纠正").check();
        page.locator("#f\\:words").fill("监督员赵静反映的情况属实，请规范检查记录。");
        Desk.press(page, "确认签发");
        assertThat(page.locator("#words-help .error")).containsText("请删去姓名");
        page.locator("#f\\:words").fill("请规范检查记录，并逐件补正。");
        page.locator("#f\\:days").fill("0");
        Desk.press(page, "确认签发");
        assertThat(page.locator("#days-help .error")).containsText("报告期限请填写");
        accessible(page);
        page.locator("#f\\:days").fill("20");
        Desk.press(page, "确认签发");
        assertThat(page.locator(".messages .good")).containsText("监督文书已经签发");
        String demand = page.url().substring(PORTAL.get().url().length());
        accessible(page);

        as(page, "changyuan", demand);
        assertThat(page.locator(".empty")).containsText("没有这份监督文书");
        as(page, "jianduyuan", matter);
        assertThat(page.locator("main")).not().containsText("行政执法监督意见书");

        as(page, "jingban", matter);
        assertThat(page.locator("main")).containsText("事项不能办结");
        assertThat(choice(page, "结案")).hasCount(0);
        page.navigate(PORTAL.get().url() + matter.replace("/opinions/show", "/demands/issue"));
        assertThat(page.locator(".empty")).containsText("只有办理中的事项");
        serve(page);
        assertThat(choice(page, "提交报告")).hasCount(0);

        open(page, "changyuan", "监督文书待报告");
        assertThat(page.locator("main")).containsText("请规范检查记录，并逐件补正。");
        assertThat(page.locator("main")).not().containsText("赵静");
        choice(page, "提交报告").click();
        Desk.press(page, "确认提交报告");
        assertThat(page.locator("#words-help .error")).containsText("请填写内容");
        page.navigate(PORTAL.get().url() + demand);
        take(page, "提交报告", "已经逐件补正，并组织了培训。");

        open(page, "jingban", "审核监督文书的报告");
        take(page, "报告通过", "报告符合要求。");
        assertThat(page.locator(".head .state").first()).hasText("报告通过");
        page.navigate(PORTAL.get().url() + matter);
        choice(page, "结案").click();
        page.locator("#f\\:conclusion").selectOption("TRUE");
        page.locator("#f\\:words").fill("情况属实，已整改。");
        Desk.press(page, "确认结案");
        assertThat(page.locator(".messages .good")).hasText("已办理：结案。");

        as(page, "jianduyuan", matter);
        assertThat(page.locator("ul.demands")).containsText("行政执法监督意见书");
        assertThat(page.locator("ul.demands")).containsText("报告通过");
        assertThat(page.locator("ul.demands a")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("逐件补正");
    }

    @Phone
    @Test
    void on_a_phone_a_decision_is_reviewed_and_its_report_returned_and_accepted(Page page) {
        String matter = matter("同类轻微违法处罚轻重不一");
        as(page, "juzhang", matter);
        page.getByText("签发监督文书").click();
        page.locator("#f\\:kind").selectOption("DECISION");
        page.getByLabel("责令纠正").check();
        page.locator("#f\\:words").fill("责令纠正裁量不一致的处罚决定。");
        accessible(page);
        Desk.press(page, "确认签发");
        assertThat(page.locator(".messages .good")).containsText("监督文书已经签发");
        String demand = page.url().substring(PORTAL.get().url().length());
        serve(page);

        as(page, "changyuan", demand);
        assertThat(choice(page, "申请复查")).hasCount(0);
        as(page, "zhuren", demand);
        take(page, "申请复查", "当时的裁量基准尚未修订。");
        accessible(page);

        open(page, "juzhang", "决定复查申请");
        assertThat(page.locator("main")).containsText("复查申请书");
        take(page, "维持原决定", "裁量应当一致，原决定正确。");

        as(page, "changyuan", demand);
        take(page, "提交报告", "已经纠正。");
        as(page, "jingban", demand);
        choice(page, "退回重报").click();
        page.locator("#f\\:words").fill("没有写明纠正了哪几件。");
        page.locator("#f\\:day").fill(LocalDate.now().toString());
        Desk.press(page, "确认退回重报");
        assertThat(page.locator("#day-help .error")).containsText("重新报告的最后一天");
        page.locator("#f\\:day").fill(LocalDate.now().plusDays(7).toString());
        Desk.press(page, "确认退回重报");
        assertThat(page.locator(".messages .good")).isVisible();
        as(page, "changyuan", demand);
        take(page, "提交报告", "已经纠正两件，文号附后。");
        as(page, "jingban", demand);
        take(page, "报告通过", "报告符合要求。");
        assertThat(page.locator("main")).containsText("复查维持");
        accessible(page);
    }

    @Test
    void what_is_not_ones_to_do_is_not_offered_and_not_done() {
        Records records = new Records(PORTAL.get());
        String waiting = records.one("select min(id) from demand where state = 'AWAITING'");
        Visitor leader = Visitor.signedIn(PORTAL.get(), "juzhang");
        String door = "/demands/deed?id=" + waiting + "&deed=REPORT";
        Assertions.assertThat(leader.get(door).body()).contains("现在不能这样办");
        leader.post(door, Map.of("f", "f", "f:words", "代报。", "f:go", "确认提交报告"));
        Assertions.assertThat(records.one("select state from demand where id = ?", Long.valueOf(waiting)))
                .isEqualTo("AWAITING");
    }
}
