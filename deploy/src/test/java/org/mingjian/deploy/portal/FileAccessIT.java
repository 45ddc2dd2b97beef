package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** A supervisor consults an agency's files; in the browser, as those do it whom it concerns. */
@ExtendWith(Browser.class)
class FileAccessIT {
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

    private static void open(Page page, String toDo, String what) {
        page.locator(".todo").getByText(toDo).first().click();
        page.getByText(what).first().click();
    }

    private static void step(Page page, String deed) {
        page.locator(".deeds")
                .getByText(deed, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void files_are_asked_for_provided_looked_at_and_given_back(Page page, String what) {
        as(page, "jianduyuan", "/files/new");
        accessible(page);
        page.locator("#f\\:agency").fill("昌元");
        page.locator("#f\\:what").fill(what);
        page.locator("#f\\:purpose").fill("核实检查时是否亮证");
        Desk.press(page, "提交申请");
        assertThat(page.locator("#kind-help .error")).containsText("请选择");
        page.locator("#f\\:kind").selectOption("FILES");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交申请");
        assertThat(page.locator(".messages .good")).containsText("申请已提交");
        assertThat(page.locator("details.counting")).containsText("3 个工作日");
        accessible(page);

        as(page, "jingban", "/");
        open(page, "审批查阅资料申请", what);
        accessible(page);
        step(page, "同意查阅");
        accessible(page);
        Desk.press(page, "确认同意查阅");
        assertThat(page.locator(".radios .error")).containsText("应当回避");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "确认同意查阅");
        assertThat(page.locator(".messages .good")).isVisible();

        as(page, "changyuan", "/");
        open(page, "提供查阅资料", what);
        assertThat(page.locator("main")).not().containsText("赵静");
        step(page, "提供资料");
        Desk.press(page, "确认提供资料");
        assertThat(page.locator("#level-help .error")).containsText("至少上传一份");
        page.locator("#files").setInputFiles(new FilePayload("案卷第一页.jpg", "image/jpeg", Photograph.of(Color.ORANGE)));
        assertThat(page.locator(".staged li")).hasCount(1);
        page.locator("#f\\:level").selectOption("SENSITIVE");
        accessible(page);
        Desk.press(page, "确认提供资料");
        assertThat(page.locator(".messages .good")).isVisible();

        as(page, "jianduyuan", "/");
        open(page, "可以查阅的资料", what);
        page.getByText("案卷第一页.jpg").click();
        assertThat(page.locator(".notice")).containsText("不能下载");
        assertThat(page.getByText("下载", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.waitForFunction("() => document.querySelector('img.sheet').naturalWidth > 0");
        accessible(page);
        page.getByText("返回申请").click();
        assertThat(page.locator("main")).containsText("查看第 1 页");
        accessible(page);
        step(page, "查阅完毕，归还");
        Desk.press(page, "确认查阅完毕，归还");
        assertThat(page.locator("aside .state")).hasText("已归还");
        assertThat(page.locator("main").getByText("案卷第一页.jpg").first()).isVisible();
        assertThat(page.locator("a[href*='/files/sheet']")).hasCount(0);
    }

    @Test
    void a_supervisor_consults_files(Page page) {
        page.setViewportSize(1440, 900);
        files_are_asked_for_provided_looked_at_and_given_back(page, "集贸市场检查案卷");
    }

    @Phone
    @Test
    void on_a_phone_she_does_as_well(Page page) {
        files_are_asked_for_provided_looked_at_and_given_back(page, "手机上申请的检查案卷");
    }
}
