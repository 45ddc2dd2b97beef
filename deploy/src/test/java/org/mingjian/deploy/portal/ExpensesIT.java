package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** The fund's money on its way through the pages: asked for, approved, paid, partly given back. */
@ExtendWith(Browser.class)
class ExpensesIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Desk as(Page page, String login, String path) {
        page.context().clearCookies();
        Desk desk = Desk.of(PORTAL.get(), page, login);
        desk.open(path);
        return desk;
    }

    @Phone
    @Test
    void three_people_spend_what_one_has_asked_for_and_each_is_told_what_is_wrong(Page page) {
        as(page, "jingban", "/expenses/new");
        page.locator("#f\\:line").selectOption(new SelectOption().setIndex(5));
        page.getByLabel("用途").fill("专题讲课");
        page.getByLabel("收款人").fill("赵老师（演示）");
        page.locator("#f\\:amount").fill("2,200.555");
        Desk.press(page, "提交申请");
        assertThat(page.locator("#amount-help")).containsText("最多两位小数");
        page.locator("#f\\:amount").fill("2,200.55");
        Desk.press(page, "提交申请");
        assertThat(page.locator("#activity-help")).containsText("请写明用于哪项监督活动");
        page.getByLabel("监督活动").fill("浏览器里的培训");
        page.getByLabel("适用的开支标准").selectOption("JK-FG");
        page.getByLabel("数量").fill("4");
        Desk.press(page, "提交申请");
        assertThat(page.locator("#excess-help")).containsText("2,000.00");
        page.getByLabel("超标理由").fill("知名专家");
        Desk.press(page, "提交申请");
        assertThat(page.getByText("申请已提交")).isVisible();
        assertThat(page.locator(".notice")).containsText("超过开支标准");
        String request = page.url().substring(PORTAL.get().url().length());

        as(page, "kezhang", "/expenses/list?subset=TO_APPROVE");
        page.getByText("专题讲课").first().click();
        Desk.press(page, "不批准");
        assertThat(page.locator("#reason-help")).containsText("请写明理由");
        Desk.press(page, "批准");
        assertThat(page.getByText("已批准，等待付款")).isVisible();

        as(page, "caiwu", request);
        Desk.press(page, "登记付款");
        assertThat(page.locator("#method-help")).containsText("请选择付款方式");
        page.getByLabel("付款方式").selectOption("TRANSFER");
        Desk.press(page, "登记付款");
        assertThat(page.getByText("已登记付款")).isVisible();
        page.getByLabel("退回金额").fill("3000");
        page.getByLabel("理由").fill("多付");
        Desk.press(page, "登记退款");
        assertThat(page.locator("#amount-help")).containsText("最多还能退回 2,200.55 元");
        page.getByLabel("退回金额").fill("200");
        Desk.press(page, "登记退款");
        assertThat(page.getByText("退款已登记")).isVisible();
        page.locator("a[href*='/payments/show']").last().click();
        assertThat(page.locator(".voucher")).containsText("人民币负贰佰元整");

        as(page, "lingdao", request);
        assertThat(page.locator("dl")).containsText("赵老＊＊");
        assertThat(page.locator("main form.form, main h2:has-text('登记退款')")).hasCount(0);
    }

    @Test
    void finance_adjusts_a_line_and_is_told_when_too_much_is_taken(Page page) {
        as(page, "caiwu", "/budget/adjust");
        page.locator("#adjust\\:line").selectOption(new SelectOption().setIndex(1));
        page.locator("#adjust\\:amount").fill("-9999999");
        page.locator("#adjust\\:document").fill("荣财行〔试〕1号");
        Desk.press(page, "登记调整");
        assertThat(page.locator("#amount-help")).containsText("可用余额");
        page.locator("#adjust\\:amount").fill("-10.50");
        Desk.press(page, "登记调整");
        assertThat(page.getByText("调整已登记")).isVisible();
        assertThat(page.locator("tbody")).containsText("-10.50");
    }
}
