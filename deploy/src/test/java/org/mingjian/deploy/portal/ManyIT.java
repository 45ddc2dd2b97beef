package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Several matters are registered at once; in the browser. */
@ExtendWith(Browser.class)
class ManyIT {
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

    private static void submit(String title) {
        Visitor.signedIn(PORTAL.get(), "jianduyuan")
                .submit(
                        "/opinions/new",
                        Map.ofEntries(
                                Map.entry("id", UUID.randomUUID().toString()),
                                Map.entry("f:type", "ISSUE"),
                                Map.entry("f:agency", "昌元街道"),
                                Map.entry("f:title", title),
                                Map.entry("f:facts", "二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。"),
                                Map.entry("f:problemKind", "INSPECT"),
                                Map.entry("f:domain", "MARKET"),
                                Map.entry("f:recusal", "NONE")));
    }

    private static void declare(Page page, String title) {
        String id = new Records(PORTAL.get()).one("select id from opinion where title = ?", title);
        page.navigate(PORTAL.get().url() + "/opinions/show?id=" + id);
        Desk.declareFree(page);
    }

    private static void what_is_chosen_is_registered_and_the_rest_is_not(Page page, String which) {
        List.of("甲", "乙", "丙").forEach(one -> submit(which + one));
        as(page, "jingban", "/");
        declare(page, which + "甲");
        declare(page, which + "乙");
        page.navigate(PORTAL.get().url() + "/opinions/list?state=SUBMITTED");
        for (String one : List.of("甲", "乙")) {
            page.locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(which + one))
                    .locator("[name=id]")
                    .check();
        }
        Desk.press(page, "批量登记");
        page.waitForURL("**/opinions/many**");
        accessible(page);
        assertThat(page.locator("input[name=id]:checked")).hasCount(2);
        page.locator("input[name=id]").nth(1).focus();
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        Desk.press(page, "批量登记");
        assertThat(page.locator("[role=status]")).containsText("办成 2 件，没有办成 0 件");
        accessible(page);
        page.getByText("继续办理其他的").click();
        assertThat(page.locator("input[disabled]").first()).isVisible();
        assertThat(page.locator("main")).containsText("说明有没有应当回避的情形");
        Desk.press(page, "批量登记");
        assertThat(page.locator(".messages")).containsText("至少勾选一件");
        accessible(page);
        page.navigate(PORTAL.get().url() + "/opinions/list?state=REGISTERED");
        assertThat(page.locator("main")).containsText(which + "乙");
        assertThat(page.locator("main")).not().containsText(which + "丙");
    }

    @Test
    void several_matters_are_registered_at_once(Page page) {
        page.setViewportSize(1440, 900);
        what_is_chosen_is_registered_and_the_rest_is_not(page, "桌上批量的");
    }

    @Phone
    @Test
    void on_a_phone_as_well(Page page) {
        what_is_chosen_is_registered_and_the_rest_is_not(page, "手机批量的");
    }
}
