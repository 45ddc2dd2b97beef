package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/** Supervisors, officers and agencies, entered by the pages; what is wrong is said below its field. */
@ExtendWith(Browser.class)
class RegistersIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    @Test
    void a_supervisor_is_entered_with_a_term_that_the_rules_allow(Page page) {
        Desk.of(PORTAL.get(), page, "kezhang").open("/supervisors/edit");
        page.getByLabel("姓名").fill("钱新");
        page.getByLabel("选聘来源").selectOption("LAWYER");
        page.getByLabel("任期第一天").fill("2026-01-01");
        page.getByLabel("任期最后一天").fill("2029-01-01");
        Desk.press(page, "保存");
        assertThat(page.locator("#to-help")).containsText("最后一天不得晚于 2028-12-31");
        page.getByLabel("任期最后一天").fill("");
        Desk.press(page, "保存");
        assertThat(page.getByText("监督员信息已保存")).isVisible();
        assertThat(page.locator("dl")).containsText("2028-12-31");
    }

    @Test
    void an_officer_is_entered_and_ended(Page page) {
        Desk.of(PORTAL.get(), page, "kezhang").open("/supervisors/officers");
        page.locator("#f\\:name").fill("孙持证");
        page.locator("#f\\:certificate").fill("渝-IT-1");
        page.locator("#f\\:from").fill("2026-01-01");
        page.locator("#f\\:to").fill("2030-12-31");
        Desk.press(page, "登记");
        assertThat(page.getByText("监督人员已登记")).isVisible();
        page.locator("#end\\:officer").selectOption("孙持证（渝-IT-1）");
        page.locator("#end\\:last").fill("2026-06-30");
        Desk.press(page, "终止");
        assertThat(page.getByText("监督证已终止")).isVisible();
        assertThat(page.locator("tbody")).containsText("2026-01-01 至 2026-06-30");
    }

    @Test
    void an_agency_is_entered_with_its_code_and_merged_into_another(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "sysadmin");
        desk.open("/agencies/edit");
        page.locator("#f\\:name").fill("试并局");
        page.getByLabel("类别").selectOption("DEPT");
        page.getByLabel("统一社会信用代码").fill("11500226009341784E");
        Desk.press(page, "保存");
        assertThat(page.locator("#uscc-help")).containsText("校验位不符");
        page.getByLabel("统一社会信用代码").fill("11500226009341784f");
        Desk.press(page, "保存");
        assertThat(page.getByText("单位信息已保存")).isVisible();
        page.getByText("撤并", new Page.GetByTextOptions().setExact(true)).click();
        Desk.press(page, "确认撤并");
        assertThat(page.locator("#successor-help")).containsText("请选择并入哪家单位");
        page.getByLabel("并入哪家单位").selectOption("昌元街道");
        Desk.press(page, "确认撤并");
        assertThat(page.getByText("撤并已登记")).isVisible();
        desk.open("/agencies/list?ended=1");
        assertThat(page.locator("tbody")).containsText("昌元街道");
    }
}
