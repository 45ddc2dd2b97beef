package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/** The regulation is read where it is named. */
@ExtendWith(Browser.class)
class RegulationIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    @Test
    void an_article_named_on_a_page_opens_in_place(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "changyuan");
        desk.open("/opinions/list");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("第八条"))
                .first()
                .click();

        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("无正当理由不得拒绝行政执法监督员开展监督工作");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(page).hasURL(PORTAL.get().url() + "/opinions/list");
    }

    @Test
    void a_document_that_holds_no_longer_is_shown_beside_the_article_that_cites_it(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "kezhang");
        desk.open("/regulation/show");
        assertThat(page.locator("#a1")).containsText("《重庆市法治政府建设实施方案（2021—2025年）》已于 2025-12-31 届满");

        desk.open("/regulation/revise?id=8");
        page.getByLabel("失效日期").fill("2020-01-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存"))
                .click();

        assertThat(page.getByText("失效日期早于施行日期")).isVisible();
    }
}
