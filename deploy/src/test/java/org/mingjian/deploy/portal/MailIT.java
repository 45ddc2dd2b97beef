package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.Postman;
import org.mingjian.deploy.RunningPortal;

/** A person has her notifications by mail, once she has shown that the address is hers. */
@ExtendWith(Browser.class)
class MailIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static String code(String address) {
        return Pattern.compile("\\d{8}")
                .matcher(Postman.letterTo(address))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static void confirm(Page page, String login, String address) {
        Desk.of(PORTAL.get(), page, login).open("/account/me");
        page.locator("#m\\:mail").fill("not an address");
        Desk.press(page, "发送验证码");
        assertThat(page.locator("#mail-help .error")).isVisible();
        page.locator("#m\\:mail").fill(address);
        Desk.press(page, "发送验证码");
        assertThat(page.locator(".messages .good")).containsText(address);
        String code = code(address);
        page.locator("#c\\:code").fill(code.equals("00000000") ? "00000001" : "00000000");
        Desk.press(page, "确认邮箱");
        assertThat(page.locator("#code-help .error")).isVisible();
        page.locator("#c\\:code").fill(code);
        Desk.press(page, "确认邮箱");
        assertThat(page.locator("main")).containsText("已确认：" + address);
        Assertions.assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void an_address_counts_once_its_code_is_told_and_each_kind_is_chosen(Page page) {
        confirm(page, "jingban", "jingban@example.com");
        page.getByText("选择哪些发邮件").click();
        var first = page.locator("#mails select").first();
        first.selectOption("DAILY");
        Desk.press(page, "保存邮件设置");
        assertThat(page.locator("#mails select").first()).hasValue("DAILY");
        Desk.of(PORTAL.get(), page, "jingban").open("/account/me");
        Desk.press(page, "不再发邮件");
        assertThat(page.locator("main")).containsText("目前不给您发邮件");
    }

    @Phone
    @Test
    void on_a_phone_a_supervisor_confirms_her_address(Page page) {
        confirm(page, "jianduyuan", "jianduyuan@example.com");
    }
}
