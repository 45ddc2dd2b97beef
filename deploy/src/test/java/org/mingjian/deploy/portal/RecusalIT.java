package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Nobody handles what she must stand aside from; in the browser, as those do it whom it concerns. */
@ExtendWith(Browser.class)
class RecusalIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Records records;

    @BeforeAll
    static void look() {
        records = new Records(PORTAL.get());
    }

    /** What ties the demonstration's supervisor would stop the matters of other tests. */
    @AfterEach
    void untie() {
        records.change("update interest set until_day = from_day where until_day is null");
    }

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
    }

    private static void fillIn(Page page, String title, String party) {
        as(page, "jianduyuan", "/opinions/new");
        page.locator("#f\\:type").selectOption("ISSUE");
        page.locator("#f\\:agency").fill("昌元");
        page.locator("#f\\:title").fill(title);
        page.locator("#f\\:facts").fill("二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。");
        page.locator("#f\\:party").fill(party);
        page.locator("#f\\:problemKind").selectOption("INSPECT");
        page.locator("#f\\:domain").selectOption("MARKET");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交");
        page.waitForURL("**/opinions/show?id=*");
    }

    private static String matter(String title) {
        return "/opinions/show?id=" + records.one("select id from opinion where title = ?", title);
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

    private static void a_lawyers_matter_in_a_case_of_her_firm_waits(Page page, String title, String firm) {
        as(page, "jianduyuan", "/recusals/interests");
        page.locator("#f\\:kind").selectOption("OWN_UNIT");
        page.locator("#f\\:name").fill(firm);
        page.locator("#f\\:uscc").fill("123");
        page.locator("#f\\:from").fill("2020-01-01");
        Desk.press(page, "增加");
        assertThat(page.locator("#uscc-help .error")).containsText("18");
        page.locator("#f\\:uscc").fill("");
        Desk.press(page, "增加");
        assertThat(page.locator("td.title").first()).hasText(firm);
        accessible(page);

        fillIn(page, title, "张三、" + firm.replace("重庆", ""));
        assertThat(page.locator(".notice")).containsText("回避待决");
        assertThat(page.locator("#withdraw")).hasCount(0);
        accessible(page);

        as(page, "jingban", matter(title));
        Desk.declareFree(page);
        assertThat(page.locator(".notice")).containsText("回避待决");
        assertThat(page.locator("#register")).hasCount(0);

        as(page, "kezhang", "/");
        page.locator(".todo").getByText("决定是否回避").click();
        page.locator("td.title a").first().click();
        assertThat(page.locator("dl")).containsText(firm);
        assertThat(page.locator("details.counting")).containsText("2 个工作日");
        accessible(page);
        page.locator("#f\\:words").fill("并未代理此案，没有利害关系。");
        Desk.press(page, "作出决定");
        assertThat(page.locator("#decision-help .error")).containsText("应当回避");
        page.locator("#f\\:decision").selectOption("NOT_NEEDED");
        Desk.press(page, "作出决定");
        assertThat(page.locator(".messages .good")).isVisible();

        as(page, "jingban", matter(title));
        assertThat(page.locator(".notice")).hasCount(0);
        page.onceDialog(dialog -> dialog.accept());
        Desk.press(page, "登记");
        assertThat(page.locator(".messages .good")).isVisible();
    }

    @Test
    void a_lawyers_matter_in_a_case_of_her_own_firm_stops_until_the_bureau_decides(Page page) {
        a_lawyers_matter_in_a_case_of_her_firm_waits(page, "律师自己的案子", "重庆明正律师事务所");
    }

    @Phone
    @Test
    void on_a_phone_it_stops_as_well(Page page) {
        a_lawyers_matter_in_a_case_of_her_firm_waits(page, "手机上律师自己的案子", "重庆正大律师事务所");
    }

    private static void a_conflict_takes_it_from_her_hand(Page page, String title) {
        fillIn(page, title, "");
        as(page, "jingban", matter(title));
        assertThat(page.locator("h1")).containsText("应当回避");
        assertThat(page.getByText(title)).hasCount(0);
        assertThat(page.locator("main")).not().containsText("农贸市场");
        accessible(page);
        page.getByText("有应回避情形", new Page.GetByTextOptions().setExact(true)).click();
        Desk.press(page, "确认");
        assertThat(page.locator("#ground-help .error")).containsText("请选择");
        page.locator("#f\\:ground").selectOption("UNIT");
        accessible(page);
        Desk.press(page, "确认");
        assertThat(page.locator(".messages .good")).containsText("不再由您经手");
        page.navigate(PORTAL.get().url() + matter(title));
        assertThat(page.locator(".empty")).isVisible();

        as(page, "kezhang", "/notifications/list");
        assertThat(page.locator("main")).containsText("有一位经办人员声明回避");
        as(page, "juzhang", "/");
        assertThat(page.locator(".todo")).containsText("决定是否回避");
        page.locator(".todo").getByText("决定是否回避").click();
        page.locator("td.title a").first().click();
        page.locator("#f\\:decision").selectOption("MUST");
        page.locator("#f\\:words").fill("亲属在该单位工作，应当回避。");
        Desk.press(page, "作出决定");
        assertThat(page.locator(".messages .good")).isVisible();
        accessible(page);
    }

    @Test
    void a_handlers_conflict_takes_the_matter_from_her_hand_and_the_leader_decides(Page page) {
        a_conflict_takes_it_from_her_hand(page, "经办人应当回避的");
        as(page, "kezhang", "/");
        if (otherHandlers().equals("0")) {
            assertThat(page.locator(".todo")).containsText("其他人员回避，由您办理");
        } else {
            assertThat(page.locator(".todo")).not().containsText("其他人员回避，由您办理");
        }
    }

    /** Tests of accounts may have left the bureau more handlers than the demonstration's one. */
    private static String otherHandlers() {
        return new Records(PORTAL.get())
                .one("select count(*) from app_user u join app_user_role r on r.user_id = u.id"
                        + " where r.role = 'JB_HANDLER' and u.active and u.login <> 'jingban'");
    }

    @Phone
    @Test
    void on_a_phone_a_handlers_conflict_takes_it_from_her_hand_as_well(Page page) {
        a_conflict_takes_it_from_her_hand(page, "手机上经办人应当回避的");
    }

    @Test
    void an_agency_applies_and_what_comes_out_afterwards_is_reviewed(Page page) {
        fillIn(page, "单位认为应当换人的", "");
        String matter = matter("单位认为应当换人的");
        as(page, "jingban", matter);
        Desk.declareFree(page);
        page.onceDialog(dialog -> dialog.accept());
        Desk.press(page, "登记");
        page.locator(".deeds")
                .getByText("受理", new Locator.GetByTextOptions().setExact(true))
                .click();
        Desk.press(page, "确认受理");
        as(page, "kezhang", matter);
        Desk.declareFree(page);
        page.locator(".deeds").getByText("转办").click();
        page.locator("#f\\:lead").selectOption("昌元街道");
        Desk.press(page, "确认转办");

        as(page, "changyuan", matter);
        page.getByText("申请回避").click();
        assertThat(page.locator("main")).not().containsText("赵静");
        page.locator("#f\\:who").selectOption("周敏");
        page.locator("#f\\:ground").selectOption("OTHER");
        Desk.press(page, "提交申请");
        assertThat(page.locator("#words-help .error")).containsText("请写明理由");
        page.locator("#f\\:words").fill("与本单位有纠纷。");
        accessible(page);
        Desk.press(page, "提交申请");
        assertThat(page.locator(".messages .good")).containsText("申请已提交");

        as(page, "jingban", matter);
        page.getByText("声明或者登记回避").click();
        page.locator("#f\\:who").selectOption("SUBMITTER");
        page.locator("#f\\:ground").selectOption("UNIT");
        page.locator("#f\\:words").fill("配偶在该单位工作。");
        Desk.press(page, "确认");
        assertThat(page.locator(".notice")).containsText("回避待决");
        String recusal = records.one("select max(id) from recusal");
        as(page, "kezhang", "/recusals/show?id=" + recusal);
        page.locator("#f\\:decision").selectOption("MUST");
        page.locator("#f\\:words").fill("属实，当时知情。");
        page.locator("#f\\:concealed").check();
        Desk.press(page, "作出决定");
        assertThat(page.locator("aside")).containsText("隐瞒不报");
        as(page, "jianduyuan", matter);
        assertThat(page.locator(".empty")).isVisible();
        as(page, "jingban", "/opinions/list?recusal=FLAWED");
        page.getByText("单位认为应当换人的").click();
        assertThat(page.locator(".deeds")).hasCount(0);
        page.locator(".notice a").click();
        page.locator("#review\\:result").selectOption("KEPT");
        page.locator("#review\\:words").fill("有执法记录仪录像证明。");
        Desk.press(page, "确认核查结果");
        page.navigate(PORTAL.get().url() + matter);
        assertThat(page.locator(".notice")).containsText("已核查保留");
        accessible(page);
    }
}
