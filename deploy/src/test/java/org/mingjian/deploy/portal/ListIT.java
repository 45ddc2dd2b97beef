package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.Phone;
import org.mingjian.deploy.RunningPortal;

/** What all lists do: chips, columns, kept views, keys, exports, print. */
@ExtendWith(Browser.class)
class ListIT {
    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final String LIST = "/opinions/list";

    @TempDir
    Path directory;

    private static Desk desk(Page page, String login) {
        return Desk.of(PORTAL.get(), page, login);
    }

    @Test
    void each_filter_is_a_chip_that_takes_it_away(Page page) {
        desk(page, "jingban").open(LIST + "?state=ACCEPTED&overdue=1&from=2020-01-01");
        Locator chips = page.locator(".chip.narrowing");
        assertThat(chips).hasCount(3);
        assertThat(page.getByLabel("去掉条件 已逾期")).isVisible();

        page.getByLabel(Pattern.compile("去掉条件 状态：.*")).click();

        assertThat(chips).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*/opinions/list\\?(?!.*state).*overdue=1.*"));
        page.getByText("清除条件").click();
        assertThat(page).hasURL(PORTAL.get().url() + LIST);
        assertThat(chips).hasCount(0);
    }

    @Test
    void chosen_columns_are_remembered_for_the_account(Page page) {
        Desk desk = desk(page, "juzhang");
        desk.open(LIST);
        page.getByText("列", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".menu").getByLabel("办结时间").check();
        page.locator(".menu").getByLabel("反映人").uncheck();
        page.getByText("确定", new Page.GetByTextOptions().setExact(true)).click();

        List<String> chosen = List.of("标题", "执法单位", "状态", "提交时间", "办理期限", "办结时间", "编号");
        assertThat(page.locator("th:not(.pick)")).hasText(chosen.toArray(String[]::new));
        page.context().clearCookies();
        desk(page, "juzhang").open(LIST + "?state=CONCLUDED");
        assertThat(page.locator("th:not(.pick)")).hasText(chosen.toArray(String[]::new));
        page.context().clearCookies();
        desk(page, "lingdao").open(LIST);
        assertThat(page.locator("th:not(.pick)")).containsText(new String[] {"反映人"});
    }

    @Phone
    @Test
    void cards_show_the_columns_that_were_chosen(Page page) {
        desk(page, "kezhang").open(LIST);
        Locator card = page.locator(".listed tbody tr").first();
        assertThat(card.locator("[data-label=执法单位]")).isVisible();
        page.getByText("列", new Page.GetByTextOptions().setExact(true)).tap();
        page.locator(".menu").getByLabel("执法单位").uncheck();
        page.getByText("确定", new Page.GetByTextOptions().setExact(true)).tap();
        assertThat(card.locator("[data-label=状态]")).isVisible();
        assertThat(card.locator("[data-label=执法单位]")).hasCount(0);
    }

    @Test
    void a_view_is_kept_under_a_name_and_dropped_again(Page page) {
        Desk desk = desk(page, "jingban");
        desk.open(LIST + "?state=ACCEPTED&order=DUE_FIRST");
        page.getByText("保存这组条件").click();
        page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill("我的在办");
        page.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();

        Locator kept = page.locator(".chip.kept");
        assertThat(kept).hasCount(1);
        assertThat(kept).hasClass(Pattern.compile(".*\\bon\\b.*"));
        desk.open(LIST);
        kept.getByText("我的在办").click();
        assertThat(page).hasURL(Pattern.compile(".*state=ACCEPTED&order=DUE_FIRST&view=\\d+"));
        assertThat(page.locator(".pager")).containsText("办理期限");

        page.getByLabel("删除已保存的“我的在办”").click();
        assertThat(kept).hasCount(0);
        assertThat(page).hasURL(PORTAL.get().url() + LIST);
    }

    @Test
    void a_list_is_worked_without_a_mouse(Page page) {
        desk(page, "jingban").open(LIST);
        page.keyboard().press("/");
        assertThat(page.getByLabel("标题、内容或编号")).isFocused();
        page.keyboard().type("j");
        assertThat(page.getByLabel("标题、内容或编号")).hasValue("j");
        page.keyboard().press("Tab");
        page.locator("h1").click();

        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("j");
        page.keyboard().press("k");
        Locator second = page.locator(".listed tbody tr").nth(1).locator("td.title a");
        assertThat(second).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("#picked")).containsText("已选1行");
        String address = second.getAttribute("href");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(PORTAL.get().url() + address);
    }

    @Test
    void single_keys_can_be_switched_off(Page page) {
        desk(page, "jingban").open(LIST);
        page.getByText("关闭这些快捷键").click();
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.getByLabel("标题、内容或编号")).not().isFocused();
        page.getByText("打开这些快捷键").click();
    }

    @Test
    void an_export_has_the_rows_and_columns_of_the_list_and_is_in_the_trail(Page page) throws IOException {
        Desk desk = desk(page, "jingban");
        String query = "?state=NOT_ACCEPTED&order=OLDEST";
        desk.open(LIST + query);
        assertThat(page.locator("[data-total]")).not().hasText("…");
        String total = page.locator("[data-total]").innerText();
        List<String> titles = page.locator(".listed td.title a").allInnerTexts();

        List<List<String>> workbook = workbook(download(page, "导出 Excel"));
        List<String> text = Files.readAllLines(download(page, "导出 CSV"));

        assertThat(workbook.get(0))
                .containsExactly("标题", "问题类型", "执法单位", "状态", "回避", "提交时间", "办理期限", "反映人", "编号", "来源");
        assertThat(titles).isNotEmpty();
        assertThat(workbook).hasSize(Integer.parseInt(total) + 1);
        assertThat(workbook.stream().skip(1).limit(titles.size()).map(row -> row.get(0)))
                .containsExactlyElementsOf(titles);
        assertThat(text.get(0)).startsWith("\ufeff\"标题\",");
        assertThat(text).hasSize(workbook.size());
        assertThat(new Records(PORTAL.get())
                        .one("select actor || ' ' || after from audit_entry where action = 'ListExported'"
                                + " and subject = 'list:opinions' and after like '%\"csv\"%NOT_ACCEPTED%'"
                                + " order by id desc limit 1"))
                .isEqualTo("jingban {\"format\":\"csv\",\"query\":\"state=NOT_ACCEPTED&order=OLDEST\",\"rows\":" + total
                        + "}");
    }

    @Test
    void picked_rows_alone_are_exported(Page page) throws IOException {
        desk(page, "jingban").open(LIST);
        List<String> titles = page.locator(".listed td.title a").allInnerTexts();
        assertThat(page.locator("#picked")).isHidden();
        page.getByLabel("选择本页全部").check();
        assertThat(page.locator("#picked b")).hasText(String.valueOf(titles.size()));
        page.getByLabel("选择本页全部").uncheck();
        page.locator(".listed [name=id]").nth(2).check();
        page.locator(".listed [name=id]").nth(0).check();

        List<List<String>> rows = workbook(download(page, "导出所选（Excel）"));

        assertThat(rows.stream().skip(1).map(row -> row.get(0))).containsExactly(titles.get(0), titles.get(2));
        assertThat(page.locator("body")).not().hasAttribute("aria-busy", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void an_agencys_export_names_no_submitters_and_has_no_matters_of_others(String format) throws IOException {
        Visitor clerk = Visitor.signedIn(PORTAL.get(), "changyuan");
        Records records = new Records(PORTAL.get());
        String own = records.one("select count(*) from opinion o join app_user u on " + Records.OF_AGENCY
                + " where u.login = 'changyuan'");
        var answer = clerk.get("/api/lists/opinions/export." + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        if (format.equals("csv")) {
            assertThat(answer.body().lines()).hasSize(Integer.parseInt(own) + 1);
            assertThat(answer.body().lines().skip(1))
                    .allSatisfy(line -> assertThat(line).contains("\"不公开\""));
        }
        assertThat(clerk.get("/api/lists/agencies/export." + format).statusCode())
                .isEqualTo(403);
        assertThat(clerk.get("/api/lists/nothing/export." + format).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "imports", "reports", "runs"})
    void every_list_is_exported(String list) {
        Visitor visitor = Visitor.signedIn(PORTAL.get(), "jingban");
        var answer = visitor.get("/api/lists/" + list + "/export.csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.body().lines().count()).isGreaterThan(1);
    }

    @Test
    void a_total_counts_what_was_looked_for() {
        Visitor visitor = Visitor.signedIn(PORTAL.get(), "jingban");
        String found = new Records(PORTAL.get())
                .one("select count(*) from opinion o where (o.title like '%执法%' or o.content like '%执法%') and "
                        + Records.OPENED);
        assertThat(found).isNotEqualTo("0");
        assertThat(visitor.get("/api/totals/opinions?q=" + encoded("执法")).body())
                .isEqualTo(found);
    }

    @Test
    void a_print_has_the_list_alone(Page page) {
        desk(page, "jingban").open(LIST);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".listed table")).isVisible();
        for (String part : List.of(".nav", ".top", ".filter", ".tools", "th.pick", ".turns")) {
            assertThat(page.locator(part).first()).isHidden();
        }
    }

    @Test
    void one_box_finds_matters_agencies_people_reports_and_articles(Page page) {
        desk(page, "jingban");
        Locator box = page.locator(".find input");
        box.fill("监督");
        box.press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("制度条文")))
                .isVisible();
        assertThat(page.locator(".hits mark").first()).hasText("监督");

        String name = new Records(PORTAL.get()).one("select min(name) from supervisor");
        page.locator(".find input").fill(name);
        page.locator(".find input").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("监督员")))
                .isVisible();
        page.locator(".find input").fill("<b>没有");
        page.locator(".find input").press("Enter");
        assertThat(page.getByText("没有找到", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void an_agency_finds_no_people_and_only_its_own_matters() {
        Visitor clerk = Visitor.signedIn(PORTAL.get(), "changyuan");
        Records records = new Records(PORTAL.get());
        String name = records.one("select min(name) from supervisor");
        assertThat(clerk.get("/search?q=" + encoded(name)).body()).doesNotContain("<h2>监督员</h2>");
        String foreign = records.one("select external_number from opinion where agency_id <> (select agency_id from"
                + " app_user where login = 'changyuan') order by id limit 1");
        assertThat(clerk.get("/search?q=" + encoded(foreign)).body()).doesNotContain("/opinions/show?id=");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Path download(Page page, String link) {
        Download download = page.waitForDownload(() ->
                page.getByText(link, new Page.GetByTextOptions().setExact(true)).click());
        Path file = directory.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }
}
