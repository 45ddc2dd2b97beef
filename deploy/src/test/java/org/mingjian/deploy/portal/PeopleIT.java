package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/**
 * Accounts, by the pages: opened, granted, locked, given a new password, closed; and one's own sessions, tokens and
 * display.
 */
@ExtendWith(Browser.class)
class PeopleIT {
    private static final String CHOSEN = "Correct-Horse-2026";

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static Records records;
    private static String password;

    @BeforeAll
    static void find_a_password() {
        records = new Records(PORTAL.get());
        password = PORTAL.get().account("jingban").password();
    }

    private static String person(String login) {
        return "/people/show?id=" + records.one("select id from app_user where login = ?", login);
    }

    private static Visitor in(String login) {
        Visitor visitor = Visitor.anonymous(PORTAL.get());
        visitor.signIn("/login", login, password);
        return visitor;
    }

    @Test
    void an_account_is_opened_with_a_password_shown_once_and_granted_by_another_hand(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "sysadmin");
        desk.open("/people/new");
        page.getByLabel("姓名").fill("新来的");
        page.locator("#f\\:login").fill("9wrong");
        Desk.press(page, "开立");
        assertThat(page.locator("#login-help")).containsText("账号须以小写字母开头");
        page.locator("#f\\:login").fill("newly.opened");
        Desk.press(page, "开立");
        assertThat(page.getByLabel("一次性密码")).hasValue(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        page.reload();
        assertThat(page.getByLabel("一次性密码")).hasCount(0);

        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "secadmin").open(person("newly.opened"));
        page.getByLabel("再授予一个角色").selectOption("AGENCY_HEAD");
        Desk.press(page, "授予");
        assertThat(page.locator("#role-help")).containsText("不属于任何执法单位");
        page.getByLabel("再授予一个角色").selectOption("JB_HANDLER");
        Desk.press(page, "授予");
        assertThat(page.getByText("角色已授予")).isVisible();
        assertThat(page.getByText("授予：司法局经办")).isVisible();
    }

    @Test
    void a_link_for_a_new_password_is_shown_once_works_once_and_ends_sessions(Page page) {
        records.open("has.forgotten", "JB_HANDLER");
        Visitor before = in("has.forgotten");
        Desk.of(PORTAL.get(), page, "sysadmin").open(person("has.forgotten"));
        Desk.press(page, "出具重置密码链接");
        String link = page.getByLabel("重置密码链接", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        Assertions.assertThat(before.get("/opinions/list").statusCode()).isEqualTo(302);

        page.context().clearCookies();
        page.navigate(link);
        page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill("short");
        page.getByLabel("再输一次新密码").fill("short");
        Desk.press(page, "保存新密码");
        assertThat(page.locator("#chosen-help")).containsText("新密码太短");
        page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(CHOSEN);
        page.getByLabel("再输一次新密码").fill(CHOSEN);
        Desk.press(page, "保存新密码");
        assertThat(page.getByText("新密码已设置，请登录")).isVisible();
        Assertions.assertThat(Visitor.anonymous(PORTAL.get())
                        .signIn("/login", "has.forgotten", CHOSEN)
                        .statusCode())
                .isEqualTo(302);
        page.navigate(link);
        assertThat(page.getByText("链接已失效")).isVisible();
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_the_others(Page page) {
        records.open("in.twice", "JB_HANDLER");
        Visitor other = in("in.twice");
        page.navigate(PORTAL.get().url() + "/login");
        page.getByLabel("账号").fill("in.twice");
        page.getByLabel("密码").fill(password);
        page.locator("#f\\:go").click();
        page.navigate(PORTAL.get().url() + "/account/me");
        assertThat(page.getByText("本次登录")).hasCount(1);
        assertThat(page.locator("tbody tr")).hasCount(2);
        Desk.press(page, "退出该处");
        assertThat(page.locator("tbody tr")).hasCount(1);
        Assertions.assertThat(other.get("/opinions/list").statusCode()).isEqualTo(302);
    }

    @Phone
    @Test
    void large_type_is_kept_with_the_account_and_holds_on_a_phone(Page page) {
        records.open("sees.badly", "JB_HANDLER");
        page.navigate(PORTAL.get().url() + "/login");
        page.getByLabel("账号").fill("sees.badly");
        page.getByLabel("密码").fill(password);
        page.locator("#f\\:go").click();
        page.navigate(PORTAL.get().url() + "/account/me");
        page.getByLabel("字号").selectOption("LARGE");
        Desk.press(page, "保存显示方式");
        assertThat(page.locator("html")).hasClass("large");
        for (String path :
                List.of("/", "/opinions/list", "/agencies/list", "/imports/list", "/reports/list", "/account/me")) {
            page.navigate(PORTAL.get().url() + path);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
            Assertions.assertThat(page.evaluate("getComputedStyle(document.body).fontSize"))
                    .as(path)
                    .isEqualTo("18px");
        }
    }

    @Test
    void a_token_is_shown_once_works_within_its_scopes_and_is_taken_back(Page page) {
        records.open("makes.token", "GOV_LEADER");
        page.navigate(PORTAL.get().url() + "/login?to=/account/tokens");
        page.getByLabel("账号").fill("makes.token");
        page.getByLabel("密码").fill(password);
        page.locator("#f\\:go").click();
        page.getByLabel("名称").fill("区数据平台");
        Desk.press(page, "生成");
        assertThat(page.locator("#scopes-help")).containsText("请至少选择一项范围");
        assertThat(page.getByLabel("导入台账")).hasCount(0);
        page.getByLabel("读取意见建议").check();
        page.getByLabel("读取报告和数据").check();
        page.getByLabel("有效期").selectOption("MONTH");
        Desk.press(page, "生成");
        String token = page.getByLabel("新令牌").inputValue();
        page.reload();
        assertThat(page.getByLabel("新令牌")).hasCount(0);
        assertThat(page.locator("tbody tr")).containsText(new String[] {token.substring(0, 10) + "…"});
        assertThat(page.locator("tbody tr")).containsText(new String[] {"读取意见建议、读取报告和数据"});
        Program program = new Program(PORTAL.get(), token);
        Assertions.assertThat(program.get("/opinions?limit=1").statusCode()).isEqualTo(200);
        Assertions.assertThat(program.get("/agencies?limit=1").statusCode()).isEqualTo(403);
        Desk.press(page, "撤销");
        assertThat(page.getByText("令牌已撤销")).isVisible();
        Assertions.assertThat(program.get("/opinions?limit=1").statusCode()).isEqualTo(401);
    }

    @Phone
    @Test
    void the_security_administrator_sees_a_token_and_takes_it_back(Page page) {
        records.open("has.token", "JB_HANDLER");
        Program program = Program.of(PORTAL.get(), "has.token", "agencies:read");
        Assertions.assertThat(program.get("/agencies/1").statusCode()).isEqualTo(200);
        Desk.of(PORTAL.get(), page, "sysadmin").open(person("has.token"));
        assertThat(page.getByText("读取执法单位")).isVisible();
        assertThat(page.getByTitle("撤销 测试")).hasCount(0);
        page.context().clearCookies();
        Desk.of(PORTAL.get(), page, "secadmin").open(person("has.token"));
        page.getByTitle("撤销 测试").tap();
        assertThat(page.getByText("令牌已撤销")).isVisible();
        Assertions.assertThat(program.get("/agencies/1").statusCode()).isEqualTo(401);
    }

    @Test
    void an_account_is_closed_and_its_owner_is_out_at_the_next_click(Page page) {
        records.open("will.leave", "JB_HANDLER");
        Visitor visitor = in("will.leave");
        Assertions.assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(200);
        Desk.of(PORTAL.get(), page, "sysadmin").open(person("will.leave"));
        Desk.press(page, "停用账号");
        assertThat(page.getByText("账号已停用。")).isVisible();
        Assertions.assertThat(visitor.get("/opinions/list").statusCode()).isEqualTo(302);
    }
}
