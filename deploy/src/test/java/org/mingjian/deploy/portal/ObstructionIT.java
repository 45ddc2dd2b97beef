package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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

/** A supervisor records that she was refused, and the bureau verifies it; in the browser. */
@ExtendWith(Browser.class)
class ObstructionIT {
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

    private static void a_refusal_is_recorded_verified_and_told(Page page, String asked) {
        as(page, "jianduyuan", "/opinions/new");
        assertThat(page.locator("#f\\:type option[value=OBSTRUCTION]")).hasCount(0);
        page.getByText("请到这里登记").click();
        accessible(page);
        page.locator("#f\\:agency").fill("昌元");
        page.locator("#f\\:happenedOn").fill("2026-11-20");
        page.locator("#f\\:timeOfDay").fill("上午十点左右");
        page.locator("#f\\:asked").fill(asked);
        page.locator("#f\\:reason").fill("说领导不在");
        page.locator("#files").setInputFiles(new FilePayload("门口.jpg", "image/jpeg", Photograph.of(Color.ORANGE)));
        assertThat(page.locator(".staged li")).hasCount(1);
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交登记");
        assertThat(page.locator("#place-help .error")).containsText("什么地方");
        page.locator("#f\\:place").fill("集贸市场管理办公室");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交登记");
        assertThat(page.locator(".messages .good")).containsText("10 个工作日");
        assertThat(page.locator("main")).containsText("门口.jpg");
        accessible(page);
        as(page, "changyuan", "/obstructions/list");
        assertThat(page.locator("main")).not().containsText(asked);

        as(page, "jingban", "/");
        page.locator(".todo").getByText("核实拒绝配合").first().click();
        assertThat(page.locator(".light").first()).isVisible();
        accessible(page);
        page.getByText(asked).first().click();
        page.locator("#f\\:result").selectOption("TRUE");
        page.locator("#f\\:finding").fill("经核实，当天有人在岗。");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交核实结果");
        assertThat(page.locator("#reason-help .error")).containsText("理由是否正当");
        accessible(page);
        page.locator("#f\\:reason").selectOption("UNJUSTIFIED");
        page.getByLabel("无应回避情形").check();
        Desk.press(page, "提交核实结果");
        assertThat(page.locator("aside .state")).hasText("属实");
        assertThat(page.locator("#f\\:result")).hasCount(0);

        as(page, "changyuan", "/obstructions/list");
        page.getByText(asked).first().click();
        assertThat(page.locator("main")).containsText("当天有人在岗");
        assertThat(page.locator("main")).not().containsText("赵静");
        assertThat(page.locator("main")).not().containsText("门口.jpg");
        accessible(page);

        as(page, "jianduyuan", "/notifications/list");
        page.getByText("已经核实，请查看结果").first().click();
        assertThat(page.locator("main")).containsText("无正当理由");
    }

    @Test
    void a_supervisor_is_told_what_the_bureau_has_found(Page page) {
        page.setViewportSize(1440, 900);
        a_refusal_is_recorded_verified_and_told(page, "查看上周的巡查记录");
    }

    @Phone
    @Test
    void on_a_phone_as_well(Page page) {
        a_refusal_is_recorded_verified_and_told(page, "手机上登记的检查记录");
    }
}
