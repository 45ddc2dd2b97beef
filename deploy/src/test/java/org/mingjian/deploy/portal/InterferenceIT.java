package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** A supervisor reports meddling or revenge, and the leader alone handles it; in the browser. */
@ExtendWith(Browser.class)
class InterferenceIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static void as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, login).open(path);
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

    private static void a_report_goes_to_the_leader_and_nobody_else(Page page, String what) {
        as(page, "jianduyuan", "/");
        page.locator(".head").getByText("反映干涉、打击报复").click();
        accessible(page);
        page.locator("#f\\:kind").selectOption("REVENGE");
        Desk.press(page, "提交给局领导");
        assertThat(page.locator("#what-help .error")).containsText("发生了什么事");
        page.locator("#f\\:what").fill(what);
        Desk.press(page, "提交给局领导");
        assertThat(page.locator("aside .state")).hasText("已收到");
        accessible(page);
        String path = page.url().substring(PORTAL.get().url().toString().length());

        for (String login :
                List.of("jingban", "kezhang", "lingdao", "changyuan", "sysadmin", "secadmin", "auditadmin")) {
            as(page, login, path);
            assertThat(page.locator("body")).not().containsText(what);
            page.navigate(PORTAL.get().url() + "/search?q=" + what);
            assertThat(page.locator("main")).not().containsText("打击报复");
        }
        as(page, "auditadmin", "/audit/list?kind=interference");
        assertThat(page.locator("main")).containsText("（不记录）");
        assertThat(page.locator("main tbody")).not().containsText("赵静");
        assertThat(page.locator("main tbody")).not().containsText("jianduyuan");

        as(page, "juzhang", "/");
        page.locator(".todo").getByText("需要您亲自处理的反映").click();
        accessible(page);
        page.locator("td.title a").first().click();
        assertThat(page.locator("main")).containsText(what);
        accessible(page);
        Desk.press(page, "开始处理");
        assertThat(page.locator("aside .state")).hasText("处理中");
        page.locator("#g\\:result").fill("已责令停止。");
        Desk.press(page, "处理完毕");
        assertThat(page.locator("aside .state")).hasText("已处理");

        as(page, "jianduyuan", "/notifications/list");
        page.getByText("您的反映有新的进展").first().click();
        assertThat(page.locator("main")).containsText("已责令停止");
    }

    @Test
    void a_supervisor_is_told_what_the_leader_has_done(Page page) {
        page.setViewportSize(1440, 900);
        a_report_goes_to_the_leader_and_nobody_else(page, "有人打电话要求撤回");
    }

    @Phone
    @Test
    void on_a_phone_as_well(Page page) {
        a_report_goes_to_the_leader_and_nobody_else(page, "有人上门要求撤回");
    }
}
