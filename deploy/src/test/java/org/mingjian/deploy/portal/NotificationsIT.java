package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Being told, and doing something about it. */
@ExtendWith(Browser.class)
class NotificationsIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private final Records records = new Records(PORTAL.get());

    /** Tells an account of a role, as if it had just been granted. */
    private void tell(String login, String occasion) {
        records.change(
                "insert into notification (user_id, kind, subject, occasion, facts, at)"
                        + " select id, 'ROLE_GRANTED', 'me:' || id, ?, '[\"试验角色\"]', now() from app_user where login = ?",
                occasion,
                login);
    }

    private void nothingFor(String login) {
        records.change("delete from notification where user_id = (select id from app_user where login = ?)", login);
    }

    @Test
    void the_bell_counts_what_is_unread_and_opening_it_leads_there(Page page) {
        nothingFor("lingdao");
        tell("lingdao", "one");
        tell("lingdao", "two");
        Desk.of(PORTAL.get(), page, "lingdao");
        Locator bell = page.locator(".bell");
        assertThat(bell).hasText("通知2");
        bell.click();
        page.locator("td.title a").first().click();
        page.waitForURL(Pattern.compile(".*/account/me"));
        assertThat(page.locator(".bell")).hasText("通知1");
    }

    @Test
    void notifications_picked_out_are_marked_as_read_and_so_are_all_at_once(Page page) {
        nothingFor("juzhang");
        tell("juzhang", "one");
        tell("juzhang", "two");
        tell("juzhang", "three");
        Desk desk = Desk.of(PORTAL.get(), page, "juzhang");
        desk.open("/notifications/list?unread=1");
        page.locator("td.pick input").first().check();
        page.locator("#picked button:has-text('标为已读')").click();
        page.waitForURL(Pattern.compile(".*/notifications/list"));
        assertThat(page.locator(".bell")).hasText("通知2");

        page.locator("button:has-text('全部标为已读')").click();

        assertThat(page.locator(".bell")).hasText("通知");
        assertThat(page.locator("td .state.wait")).hasCount(0);
    }

    @Phone
    @Test
    void news_are_switched_off_and_duties_are_not_offered(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "kezhang");
        desk.open("/account/me");
        page.locator("a:has-text('通知设置')").click();
        assertThat(page.getByLabel("您的任务失败")).hasCount(0);
        page.getByLabel("报告已签发").uncheck();
        page.getByLabel("已读通知保留多久").selectOption("180");
        page.locator("#f\\:go").click();
        assertThat(page.locator(".messages .good")).hasText("已保存您的通知设置。");
        assertThat(page.getByLabel("报告已签发")).not().isChecked();
        assertThat(page.getByLabel("监督员任期将满")).isChecked();
        assertThat(page.getByLabel("已读通知保留多久")).hasValue("180");
    }

    @Test
    void what_there_is_to_do_leads_to_as_many_matters_as_it_counts(Page page) {
        Desk.of(PORTAL.get(), page, "kezhang");
        Locator overdue = page.locator(".todo li.late a").first();
        String count = overdue.locator("b").textContent();
        overdue.click();
        assertThat(page.locator("[data-total]")).hasText(count);
    }
}
