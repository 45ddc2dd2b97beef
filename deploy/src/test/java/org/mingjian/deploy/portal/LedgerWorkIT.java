package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/**
 * A clerk maps a ledger she has never seen, tries it, brings it in, decides what names mean, and takes it out again.
 */
@ExtendWith(Browser.class)
class LedgerWorkIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final int JOB = 60_000;

    private static void look(Page page, String csv) {
        Desk.of(PORTAL.get(), page, "jingban").open("/imports/mapping");
        page.getByLabel("台账文件").setInputFiles(LedgerRefusalIT.file("来件.csv", csv.getBytes(UTF_8)));
        Desk.press(page, "查看列名");
    }

    private static void choose(Page page, String name) {
        page.getByLabel("编号（必填）").selectOption("序号");
        page.getByLabel("标题：模板").fill("{事由} · {序号}");
        page.getByLabel("提交日期（必填）").selectOption("来件日期");
        page.getByLabel("问题类型", new Page.GetByLabelOptions().setExact(true)).selectOption("性质");
        page.getByLabel("单位所在的列").selectOption("涉及单位");
        page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill(name);
    }

    private static void awaitDone(Page page, String... figures) {
        page.locator("#live[data-live=false] .job-completed").waitFor(new Locator.WaitForOptions().setTimeout(JOB));
        assertThat(page.locator(".fig b")).hasText(figures);
    }

    @Test
    void a_ledger_is_mapped_tried_saved_and_brought_in_its_names_decided_and_all_of_it_undone(Page page) {
        look(page, "序号,事由,来件日期,涉及单位,性质\n甲1,不亮证,2026-01-05,昌元街道,不亮明身份\n甲2,推脱,2026-01-06,昌元办事处,推\n" + "甲3,坏,某日,昌元街道,推\n");
        assertThat(page.locator(".head")).containsText("来件.csv");
        choose(page, "来件对照");
        Locator tried = page.locator(".tried");
        assertThat(tried).containsText("已按现在的对照试读前 3 行，其中 1 行会退回。尚未写入。");
        assertThat(tried).containsText("不亮证 · 甲1");
        assertThat(tried).containsText("等待核定");
        assertThat(tried.locator("td[data-label=提交日期] .failure")).hasText("“来件日期”的日期“某日”无法识别");

        Desk.press(page, "保存对照关系");
        assertThat(page.locator(".messages .good")).hasText("对照关系已保存。");
        assertThat(page.getByLabel("标题：模板")).hasValue("{事由} · {序号}");

        page.getByLabel("来源名称").fill("来件登记");
        Desk.press(page, "开始导入");
        awaitDone(page, "3", "1", "0", "0", "2");
        String done = page.url();

        page.navigate(PORTAL.get().url() + "/imports/waiting");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("昌元办事处"))
                .click();
        page.getByLabel("执法单位").selectOption("昌元街道");
        Desk.press(page, "按这个单位写入");
        assertThat(page.locator(".messages .good")).containsText("正在继续写入");
        page.navigate(done);
        awaitDone(page, "3", "2", "0", "0", "1");

        page.navigate(PORTAL.get().url() + "/imports/kinds");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("不亮明身份"))
                .click();
        page.getByLabel("“不亮明身份”对照为").selectOption("执法不文明");
        Desk.press(page, "保存");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("不亮明身份")))
                .containsText("执法不文明");

        page.navigate(done);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("撤销导入"))
                .click();
        assertThat(page.locator(".fig b")).hasText(new String[] {"2", "0"});
        page.getByLabel("撤销理由").fill("导错了文件");
        Desk.press(page, "撤销导入");
        assertThat(page.locator(".error").first()).isVisible();
        page.getByLabel("我已核对").check();
        Desk.press(page, "撤销导入");
        assertThat(page.locator(".messages .good")).hasText("这次导入已撤销。");
        assertThat(page.locator(".notice")).containsText("导错了文件");
        page.navigate(PORTAL.get().url() + "/imports/list");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("来件登记")))
                .containsText("已撤销");
    }

    @Test
    void what_is_wrong_with_a_mapping_is_said_at_the_field_while_one_works_on_it(Page page) {
        look(page, "序号,事由,来件日期,涉及单位,性质\n1,在昌元街道被推脱,2026-01-05,,推\n");
        page.getByLabel("标题：模板").fill("{事由}");
        Locator number = page.locator(".field", new Page.LocatorOptions().setHasText("编号（必填）"));
        assertThat(number.locator(".error")).containsText("请选择“编号”来自台账的哪一列");
        choose(page, "试着对照");
        page.getByLabel("怎样知道是哪个单位").selectOption("从文字中找");
        page.getByLabel("第 1 个查找的列").selectOption("事由");
        page.getByLabel("查找的式样").fill("[一-龥]+(街道");
        Locator pattern = page.locator("#pattern-help");
        assertThat(pattern.locator(".error")).containsText("请检查括号是否成对");
        page.getByLabel("查找的式样").fill("昌元街道");
        assertThat(pattern.locator(".error")).hasCount(0);
        assertThat(number.locator(".error")).hasCount(0);
        assertThat(page.locator(".tried td[data-label=单位]")).containsText("昌元街道");
    }

    @Test
    void a_pattern_that_would_never_end_is_answered_with_refused_rows(Page page) {
        look(page, "序号,事由,来件日期\n1," + "a".repeat(900) + ",2026-01-05\n");
        page.getByLabel("编号（必填）").selectOption("序号");
        page.getByLabel("标题（必填）").selectOption("事由");
        page.getByLabel("提交日期（必填）").selectOption("来件日期");
        page.getByLabel("怎样知道是哪个单位").selectOption("从文字中找");
        page.getByLabel("查找的式样").fill("(a+)+b");
        page.getByLabel("第 1 个查找的列").selectOption("事由");
        Desk.press(page, "试一试");
        assertThat(page.locator(".tried .failure")).containsText("式样太复杂");
    }

    @Test
    void the_template_and_the_mappings_can_be_downloaded(Page page) {
        Desk.of(PORTAL.get(), page, "jingban").open("/imports/mapping");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载空白模板（Excel）")))
                .hasAttribute("href", Pattern.compile("/api/mappings/template"));
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("标准模板"))
                        .getByRole(AriaRole.LINK))
                .hasAttribute("href", Pattern.compile("/api/mappings\\?name=.+"));
    }
}
