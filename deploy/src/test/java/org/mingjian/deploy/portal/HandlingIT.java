package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** What a supervisor has reported goes from hand to hand until she has rated what became of it. */
@ExtendWith(Browser.class)
class HandlingIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final String GROUNDS = "经查，执法人员当日已经出示证件并说明了理由，现场有执法记录仪的录像为证，所反映的情况与事实不符，因此不予采纳，特此说明。";

    private static Records records;

    @BeforeAll
    static void look() {
        records = new Records(PORTAL.get());
    }

    /** Submits a matter in the browser, has it registered, and tells where it is. */
    private static String registered(Page page, String title) {
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
        return matter;
    }

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
        Desk.declareFree(page);
    }

    private static Locator choice(Page page, String deed) {
        return page.locator(".deeds")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true));
    }

    private static void take(Page page, String deed) {
        choice(page, deed).click();
        Desk.press(page, "确认" + deed);
        assertThat(page.locator(".messages .good")).hasText("已办理：" + deed + "。");
    }

    private static void take(Page page, String deed, String words) {
        choice(page, deed).click();
        page.locator("#f\\:words").fill(words);
        Desk.press(page, "确认" + deed);
        assertThat(page.locator(".messages .good")).hasText("已办理：" + deed + "。");
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
    void a_matter_is_accepted_assigned_corrected_by_a_plan_concluded_fed_back_and_rated(Page page) {
        String matter = registered(page, "从头办到尾");
        accessible(page);
        take(page, "受理");
        assertThat(choice(page, "转办")).hasCount(0);

        as(page, "changyuan", matter);
        assertThat(page.locator(".empty")).isVisible();

        as(page, "kezhang", matter);
        choice(page, "转办").click();
        Desk.press(page, "确认转办");
        assertThat(page.locator("#lead-help .error")).hasText("请选择承办的执法单位。");
        page.locator("#f\\:lead").selectOption("昌元街道");
        accessible(page);
        Desk.press(page, "确认转办");
        assertThat(page.locator("dl")).containsText("昌元街道 牵头");

        as(page, "changyuan", matter);
        assertThat(page.locator(".head")).containsText("从头办到尾");
        assertThat(page.locator("dl")).not().containsText("监督员姓名");
        assertThat(choice(page, "不采纳")).hasCount(0);
        choice(page, "限期整改").click();
        page.locator("#f\\:words").fill("开展亮证执法培训，逐人考核。");
        page.locator("#f\\:day").fill("2099-01-01");
        Desk.press(page, "确认限期整改");
        assertThat(page.locator("#day-help .error")).containsText("整改期限要在");
        page.locator("#f\\:day").fill(LocalDate.now().plusDays(20).toString());
        Desk.press(page, "确认限期整改");
        assertThat(page.locator("dl")).containsText("采纳，限期整改");
        choice(page, "整改完成").click();
        page.locator("#f\\:words").fill("培训已完成，考核全部合格。");
        page.locator("#files").setInputFiles(Photograph.named("培训.jpg", Color.ORANGE));
        assertThat(page.locator(".staged li")).hasCount(1);
        Desk.press(page, "确认整改完成");
        accessible(page);

        as(page, "jingban", "/");
        assertThat(page.locator(".todo")).containsText("审核答复、结案");
        page.navigate(PORTAL.get().url() + matter);
        choice(page, "结案").click();
        page.locator("#f\\:conclusion").selectOption("TRUE");
        page.locator("#f\\:words").fill("情况属实，已整改。");
        Desk.press(page, "确认结案");
        take(page, "向监督员反馈", "您反映的情况属实，昌元街道已完成整改，谢谢。");

        as(page, "jianduyuan", matter);
        assertThat(page.locator(".card").first()).containsText("昌元街道已完成整改");
        take(page, "满意");
        assertThat(page.locator("dl .state").first()).hasText("办结");
        assertThat(page.locator(".deeds")).hasCount(0);
    }

    @Phone
    @Test
    void on_a_phone_a_head_declines_with_grounds_and_the_bureau_sends_the_answer_back(Page page) {
        String matter = registered(page, "手机上不采纳");
        take(page, "受理");
        as(page, "kezhang", matter);
        choice(page, "转办").click();
        page.locator("#f\\:lead").selectOption("昌元街道");
        Desk.press(page, "确认转办");

        as(page, "zhuren", matter);
        choice(page, "不采纳").click();
        page.locator("#f\\:grounds").fill("不属实");
        Desk.press(page, "确认不采纳");
        assertThat(page.locator("#grounds-help .error")).containsText("至少 50 个字（现在 3 个字）");
        page.locator("#f\\:grounds").fill(GROUNDS);
        page.locator("#f\\:basis").fill("《行政处罚法》第五十五条");
        accessible(page);
        Desk.press(page, "确认不采纳");
        assertThat(page.locator("dl")).containsText("不采纳");

        as(page, "jingban", matter);
        take(page, "退回重办", "没有附执法记录仪的录像。");
        assertThat(page.locator("dl .state").first()).hasText("已转办");
        accessible(page);

        as(page, "jianduyuan", matter);
        assertThat(page.getByText("没有附执法记录仪的录像")).hasCount(0);
    }

    @Phone
    @Test
    void on_a_phone_a_supervisor_asks_to_withdraw_and_the_chief_consents(Page page) {
        String matter = registered(page, "请求撤回");
        take(page, "受理");
        as(page, "jianduyuan", matter);
        take(page, "申请撤回", "当事人已经和解，不再需要处理。");
        assertThat(choice(page, "申请撤回")).hasCount(0);
        assertThat(page.locator(".notice")).containsText("等候区司法局答复");
        as(page, "kezhang", "/");
        page.locator(".todo a", new Page.LocatorOptions().setHasText("答复撤回申请"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("申请撤回");
        accessible(page);
        as(page, "kezhang", matter);
        choice(page, "同意撤回").click();
        Desk.press(page, "确认同意撤回");
        assertThat(page.locator("#words-help .error")).hasText("请填写说明。");
        page.locator("#f\\:words").fill("不涉及公共利益，同意撤回。");
        Desk.press(page, "确认同意撤回");
        assertThat(page.locator("dl .state").first()).hasText("已撤回");
        as(page, "jianduyuan", matter);
        assertThat(page.locator(".card").first()).containsText("不涉及公共利益");
        assertThat(page.locator(".deeds")).hasCount(0);
    }

    @Test
    void what_is_closed_is_archived_in_a_package_for_the_bureau_alone(Page page) {
        String matter = registered(page, "办结归档");
        take(page, "受理");
        choice(page, "移送其他机关").click();
        page.locator("#f\\:organ").fill("区纪委监委");
        page.locator("#f\\:words").fill("涉及职务违法线索。");
        Desk.press(page, "确认移送其他机关");
        choice(page, "登记机关答复并结案").click();
        page.locator("#f\\:conclusion").selectOption("TRUE");
        page.locator("#f\\:words").fill("已复函。");
        Desk.press(page, "确认登记机关答复并结案");
        take(page, "向监督员反馈", "已移送有权机关处理。");
        as(page, "jianduyuan", matter);
        take(page, "满意");
        as(page, "jingban", matter);
        take(page, "归档");
        accessible(page);
        String address = page.locator("a[href*='/api/packages/']").getAttribute("href");
        Download made = page.waitForDownload(
                () -> page.locator("a[href*='/api/packages/']").click());
        Assertions.assertThat(made.suggestedFilename()).matches("归档包-GD-\\d{4}-\\d{4}\\.zip");
        as(page, "jianduyuan", matter);
        assertThat(page.locator("#packages")).hasCount(0);
        Assertions.assertThat(page.request().get(PORTAL.get().url() + address).status())
                .isEqualTo(403);
    }

    @Test
    void two_who_do_the_same_are_told_what_the_first_has_done(Page page) {
        String matter = registered(page, "两人同办");
        choice(page, "受理").click();
        String id = matter.substring(matter.indexOf('=') + 1);
        Visitor chief = Visitor.signedIn(PORTAL.get(), "kezhang");
        chief.submit(matter, Map.of("f:none", "无应回避情形"));
        chief.submit("/opinions/deed?id=" + id + "&deed=ACCEPT", Map.of("f:go", "确认受理"));
        Desk.press(page, "确认受理");
        assertThat(page.locator(".empty")).containsText("现在不能这样办");
    }
}
