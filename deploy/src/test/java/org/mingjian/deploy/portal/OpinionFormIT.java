package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** Matters brought by the portal's form: on a phone, from paper, half filled in, sent twice, registered, withdrawn. */
@ExtendWith(Browser.class)
class OpinionFormIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final String FORM = "/opinions/new";
    private static final String FACTS = "二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。";

    private static Records records;

    @BeforeAll
    static void look() {
        records = new Records(PORTAL.get());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String id) {
        return page.locator("#f\\:" + id);
    }

    private static void fillIn(Page page, String title) {
        field(page, "type").selectOption("ISSUE");
        field(page, "agency").fill("昌元");
        field(page, "title").fill(title);
        field(page, "facts").fill(FACTS);
        field(page, "problemKind").selectOption("INSPECT");
        field(page, "domain").selectOption("MARKET");
        page.getByLabel("无应回避情形").check();
    }

    private static String state(String title) {
        return records.one("select state from opinion where title = ?", title);
    }

    private static String count(String title) {
        return records.one("select count(*) from opinion where title = ?", title);
    }

    @Phone
    @Test
    void a_supervisor_submits_on_a_phone_and_is_told_the_number_and_what_comes_next(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jianduyuan");
        desk.open("/opinions/list");
        page.getByText("提意见", new Page.GetByTextOptions().setExact(true)).tap();
        assertThat(page.locator("input[type=radio]:checked")).hasCount(0);
        assertThat(field(page, "confidential")).isChecked();
        fillIn(page, "手机上提的");
        button(page, "提交").tap();
        assertThat(page.locator(".ball").first()).containsText(Pattern.compile("已提交，编号 JY-\\d{4}-\\d{4}"));
        assertThat(page.locator(".ball").first()).containsText("2 个工作日内登记");
        assertThat(page.locator("dl")).containsText("昌元街道");
        page.reload();
        assertThat(count("手机上提的")).isEqualTo("1");

        page.onceDialog(dialog -> dialog.accept());
        button(page, "撤回").tap();
        assertThat(page.getByText("事项已撤回。")).isVisible();
        assertThat(state("手机上提的")).isEqualTo("WITHDRAWN");
        assertThat(button(page, "撤回")).hasCount(0);
    }

    @Test
    void what_is_wrong_is_said_below_its_field_and_what_was_typed_stays(Page page) {
        Desk.of(PORTAL.get(), page, "jianduyuan").open(FORM);
        button(page, "提交").click();
        for (String id : new String[] {"type", "agency", "title", "facts", "problemKind", "domain"}) {
            assertThat(page.locator("#" + id + "-help .error")).isVisible();
        }
        assertThat(page.getByText("请说明有没有应当回避的情形。")).isVisible();
        fillIn(page, "写错的");
        field(page, "facts").fill("太短了");
        assertThat(page.getByText("已写 3 字，至少 20 字")).isVisible();
        button(page, "提交").click();
        assertThat(page.locator("#facts-help .error")).containsText("现在有 3 个字");
        assertThat(field(page, "title")).hasValue("写错的");
        field(page, "facts").fill(FACTS);
        field(page, "agency").fill("街道");
        button(page, "提交").click();
        assertThat(page.locator("#agency-help .error")).containsText("没有认出");
        field(page, "agency").fill("昌元街道");
        field(page, "happenedOn").fill("2099-01-01");
        button(page, "提交").click();
        assertThat(page.locator("#happenedOn-help .error")).containsText("不能晚于提交之日");
        field(page, "happenedOn").fill("");
        page.getByLabel("有应回避情形").check();
        button(page, "提交").click();
        assertThat(page.locator(".radios .error")).containsText("请把情况告诉区司法局");
        assertThat(field(page, "facts")).hasValue(FACTS);
        assertThat(count("写错的")).isEqualTo("0");
    }

    @Phone
    @Test
    void what_is_typed_on_a_phone_that_dies_is_gone_on_with_at_a_computer(Page page) {
        Desk.of(PORTAL.get(), page, "jianduyuan").open(FORM);
        field(page, "title").fill("写了一半的");
        field(page, "agency").fill("昌元街道");
        assertThat(page.locator("[data-kept]")).containsText("草稿保存于");
        BrowserContext computer = page.context().browser().newContext();
        try (computer) {
            Page other = computer.newPage();
            Desk desk = Desk.of(PORTAL.get(), other, "jianduyuan");
            desk.open("/opinions/list");
            other.getByText("写了一半的", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(field(other, "agency")).hasValue("昌元街道");
            fillIn(other, "写完了的");
            button(other, "提交").click();
            assertThat(other.locator(".ball").first()).isVisible();
            desk.open("/opinions/list");
            assertThat(other.getByText("写了一半的", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
        page.reload();
        assertThat(page.getByText("这份意见已经提交")).isVisible();
    }

    @Test
    void a_draft_is_kept_by_a_button_and_deleted_again(Page page) {
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open(FORM);
        field(page, "title").fill("先放一放");
        button(page, "保存草稿").click();
        assertThat(page.getByText("草稿已保存，可以随时回来接着写")).isVisible();
        assertThat(field(page, "title")).hasValue("先放一放");
        desk.open("/opinions/list");
        page.onceDialog(dialog -> dialog.accept());
        page.getByLabel("删除草稿：先放一放").click();
        assertThat(page.getByLabel("删除草稿：先放一放")).hasCount(0);
    }

    @Test
    void staff_enter_paper_for_a_supervisor_and_register_what_was_submitted(Page page) {
        String supervisor = records.one(
                "select s.id from supervisor s join app_user u on u.id = s.user_id" + " where u.login = 'jianduyuan'");
        Desk desk = Desk.of(PORTAL.get(), page, "jingban");
        desk.open(FORM);
        field(page, "receivedOn").fill("2099-01-01");
        field(page, "supervisor").selectOption(supervisor);
        fillIn(page, "纸上写的");
        button(page, "录入并登记").click();
        assertThat(page.locator("#receivedOn-help .error")).containsText("不能晚于今天");
        field(page, "receivedOn").fill(records.one("select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD')"));
        button(page, "录入并登记").click();
        assertThat(page.getByText("纸质意见已录入并登记。")).isVisible();
        Desk.declareFree(page);
        assertThat(page.locator("h1")).hasText("纸上写的");
        assertThat(state("纸上写的")).isEqualTo("REGISTERED");

        Visitor clerk = Visitor.signedIn(PORTAL.get(), "jianduyuan");
        send(clerk, UUID.randomUUID().toString(), "等登记的");
        desk.open("/opinions/list");
        page.locator(".chip").getByText("待登记").click();
        assertThat(page.getByText("等登记的", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        desk.open("/opinions/show?id=" + records.one("select id from opinion where title = '等登记的'"));
        Desk.declareFree(page);
        page.onceDialog(dialog -> dialog.accept());
        button(page, "登记").click();
        assertThat(page.getByText("事项已登记。")).isVisible();
        assertThat(state("等登记的")).isEqualTo("REGISTERED");
        assertThat(page.locator("details.counting", new Page.LocatorOptions().setHasText("全部办理")))
                .containsText("30 个工作日");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_matter() {
        Visitor supervisor = Visitor.signedIn(PORTAL.get(), "jianduyuan");
        String key = UUID.randomUUID().toString();
        String first = Visitor.location(send(supervisor, key, "按了两下"));
        String second = Visitor.location(send(supervisor, key, "按了两下"));
        assertThat(first).contains("/opinions/show?id=");
        assertThat(URI.create(second).getQuery()).isEqualTo(URI.create(first).getQuery());
        assertThat(count("按了两下")).isEqualTo("1");
    }

    @Test
    void an_agency_sees_nothing_of_a_matter_before_it_is_registered() {
        send(Visitor.signedIn(PORTAL.get(), "jianduyuan"), UUID.randomUUID().toString(), "单位还看不到的");
        String id = records.one("select id from opinion where title = '单位还看不到的'");
        Visitor agency = Visitor.signedIn(PORTAL.get(), "changyuan");
        assertThat(agency.get("/opinions/show?id=" + id).statusCode()).isEqualTo(404);
        assertThat(agency.get("/opinions/list").body())
                .doesNotContain("单位还看不到的")
                .doesNotContain("待登记");
    }

    private static HttpResponse<String> send(Visitor visitor, String key, String title) {
        Map<String, String> fields = new HashMap<>();
        fields.put("id", key);
        fields.put("f:type", "ISSUE");
        fields.put("f:agency", "昌元街道");
        fields.put("f:title", title);
        fields.put("f:facts", FACTS);
        fields.put("f:problemKind", "INSPECT");
        fields.put("f:domain", "MARKET");
        fields.put("f:confidential", "true");
        fields.put("f:recusal", "NONE");
        HttpResponse<String> answer = visitor.submit(FORM, fields);
        assertThat(answer.statusCode()).isIn(302, 303);
        return answer;
    }
}
