package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** A chief keeps the calendar and sets a deadline; whoever looks at a matter sees how its last day was counted. */
@ExtendWith(Browser.class)
class DeadlinesIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final int JOB = 60_000;

    @AfterEach
    void forget() {
        Records records = new Records(PORTAL.get());
        records.change("delete from calendar_year where year = 2027");
        records.change("delete from calendar_exception where extract(year from day) = 2027");
        records.change("delete from deadline_setting");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void a_year_is_entered_day_by_day_published_and_followed_by_what_runs(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "kezhang");
        desk.open("/calendar/show?year=2027");
        assertThat(page.locator(".notice")).containsText("暂定");

        page.getByLabel("日期").fill("2027-01-04");
        page.getByLabel("类型").selectOption("MAKE_UP");
        page.getByLabel("节日").fill("元旦");
        press(page, "保存");
        assertThat(page.getByText("2027-01-04 不是周六或周日")).isVisible();

        page.getByLabel("日期").fill("2027-01-03");
        press(page, "保存");
        assertThat(page.locator(".messages")).containsText("已保存");
        assertThat(page.locator(".month").first().locator(".make_up")).hasText("3班");

        page.getByLabel("公告名称").fill("关于2027年部分节假日安排的通知");
        press(page, "公布 2027 年日历");
        assertThat(page.locator(".notice")).isHidden();
        assertThat(page.getByText("2027年部分节假日安排的通知").first()).isVisible();

        desk.open("/runs/list?job=recount-deadlines");
        page.locator("tbody tr a").first().click();
        page.locator("#live[data-live=false] .job-completed")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(JOB));
    }

    @Test
    void a_file_with_a_mistake_says_where_and_writes_nothing(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "sysadmin");
        desk.open("/calendar/import");
        page.getByLabel("文件")
                .setInputFiles(
                        LedgerRefusalIT.file("2027.csv", "日期,类型,名称\n2027-01-01,放假,元旦\n元月三日,上班,元旦".getBytes(UTF_8)));
        page.getByLabel("公告名称").fill("通知");
        press(page, "导入并公布");
        assertThat(page.getByText("第 3 行，日期：“元月三日”不对")).isVisible();

        page.getByLabel("文件")
                .setInputFiles(LedgerRefusalIT.file("2027.csv", "日期,类型,名称\n2027-01-01,放假,元旦".getBytes(UTF_8)));
        press(page, "导入并公布");
        assertThat(page.locator(".messages")).containsText("已导入并公布 2027 年");
    }

    @Test
    void a_deadline_is_set_as_far_as_its_source_lets(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "kezhang");
        desk.open("/calendar/deadlines");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("设定“申请复查”的期限")))
                .hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("设定“公告聘任决定”的期限"))
                .click();
        page.getByLabel("多少个工作日").fill("21");
        page.getByLabel("理由或者依据").fill("局务会");
        press(page, "保存");
        assertThat(page.getByText("“公告聘任决定”不得超过 20 天")).isVisible();
        page.getByLabel("多少个工作日").fill("10");
        press(page, "保存");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("公告聘任决定")))
                .containsText("起改为 10 个工作日：局务会");
    }

    @Phone
    @Test
    void how_the_last_day_was_counted_is_read_on_a_phone(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "juzhang");
        String open = new Records(PORTAL.get())
                .one("select max(id) from opinion where state = 'ACCEPTED' and form_key is null");
        desk.open("/opinions/show?id=" + open);
        Locator counting = page.locator("details.counting");
        counting.locator("summary").click();
        assertThat(counting.locator("li.skipped").first()).containsText("周末");
        assertThat(counting.locator("li.counts").last()).containsText("30 天");
        assertThat(counting).containsText("最后一天");
    }
}
