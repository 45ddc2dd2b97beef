package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/** A session ends while somebody types: she signs in again and goes on. */
@ExtendWith(Browser.class)
class EndedSessionIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    @Test
    void the_name_of_a_source_is_not_lost(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open("/imports/start");
        page.getByLabel("来源名称").fill("写到一半的来源");
        page.getByLabel("台账文件").setInputFiles(LedgerRefusalIT.file("a.csv", "a,b".getBytes(StandardCharsets.UTF_8)));

        page.context().clearCookies();
        press(page, "开始导入");

        assertThat(page.getByText("刚才填写的内容已为您保留")).isVisible();
        desk.signIn("jingban");
        assertThat(page).hasURL(PORTAL.get().url() + "/imports/start");
        assertThat(page.getByLabel("来源名称")).hasValue("写到一半的来源");
    }

    @Test
    void the_period_of_a_report_is_not_lost(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open("/reports/run");
        String chosen = page.locator("#f\\:period option").nth(3).getAttribute("value");
        page.locator("#f\\:period").selectOption(chosen);
        page.getByLabel("更早的期间").fill("2018H2");

        page.context().clearCookies();
        press(page, "开始生成");
        desk.signIn("jingban");

        assertThat(page).hasURL(PORTAL.get().url() + "/reports/run");
        assertThat(page.locator("#f\\:period")).hasValue(chosen);
        assertThat(page.getByLabel("更早的期间")).hasValue("2018H2");
    }

    @Test
    void a_page_of_an_older_session_opens_anew_with_what_was_typed(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open("/reports/run");
        page.getByLabel("更早的期间").fill("2018H1");
        Page other = page.context().newPage();
        page.context().clearCookies();
        Desk.of(PORTAL.get(), other, "jingban");

        press(page, "开始生成");

        assertThat(page.getByText("刚才填写的内容还在")).isVisible();
        assertThat(page.getByLabel("更早的期间")).hasValue("2018H1");
    }

    @Test
    void what_one_person_typed_is_not_shown_to_the_next(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open("/reports/run");
        page.getByLabel("更早的期间").fill("2017H1");
        press(page, "退出");
        desk.signIn("kezhang");

        desk.open("/reports/run");

        assertThat(page.getByLabel("更早的期间")).hasValue("");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
