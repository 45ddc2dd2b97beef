package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Whoever goes away has her work done by a colleague, for as long as she is away. */
@ExtendWith(Browser.class)
class DeputiesIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    @Phone
    @Test
    void on_a_phone_the_agencys_head_names_a_deputy_who_signs_for_her_until_she_is_back(Page page) {
        Desk.of(PORTAL.get(), page, "zhuren").open("/account/deputies");
        Desk.press(page, "委托");
        assertThat(page.locator("#deputy-help .error")).containsText("请选择代办人");
        page.locator("#f\\:deputy")
                .selectOption(PORTAL.get().account("changyuan").name());
        page.locator("#f\\:from").fill(LocalDate.now().toString());
        page.locator("#f\\:to").fill(LocalDate.now().plusDays(60).toString());
        page.locator("#f\\:reason").fill("出差");
        Desk.press(page, "委托");
        assertThat(page.locator("#from-help .error")).containsText("最长 30 天");
        page.locator("#f\\:to").fill(LocalDate.now().plusDays(3).toString());
        Desk.press(page, "委托");
        assertThat(page.locator(".messages .good")).containsText("已委托");
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);

        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "changyuan").open("/");
        assertThat(page.locator(".notice")).containsText("您正在代");

        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "zhuren").open("/account/deputies");
        page.onceDialog(dialog -> dialog.accept());
        Desk.press(page, "现在结束");
        assertThat(page.locator(".messages .good")).containsText("委托已经结束");
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "changyuan").open("/");
        assertThat(page.locator(".notice")).hasCount(0);
    }
}
