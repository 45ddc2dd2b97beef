package org.mingjian.deploy.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.deploy.Browser;
import org.mingjian.deploy.RunningPortal;

/** A file that is no ledger: the page says what is wrong with it and what to do. */
@ExtendWith(Browser.class)
class LedgerRefusalIT {

    @RegisterExtension
    static final RunningPortal PORTAL = RunningPortal.demonstration();

    private static final int JOB = 60_000;
    private static final FilePayload MAPPING = file(
            "mapping.json",
            ("{\"name\":\"试填\",\"columns\":{\"externalNumber\":\"编号\",\"title\":\"标题\",\"submitted\":\"日期\"},"
                            + "\"agency\":{\"fixed\":\"昌元街道\"},\"dateFormats\":[\"yyyy-MM-dd\"]}")
                    .getBytes(UTF_8));

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("报告.xlsx", "%PDF-1.7\n%âãÏÓ".getBytes(UTF_8), "请导入 .xlsx 或 .csv"),
                Arguments.of("旧台账.xls", HexFormat.of().parseHex("d0cf11e0a1b11ae1"), "另存为 .xlsx"),
                Arguments.of("带宏.xlsm", macros(), "请另存为不带宏的 .xlsx"),
                Arguments.of("空.csv", new byte[0], "空文件不能导入"),
                Arguments.of("只有列名.csv", "编号,标题,日期\n".getBytes(UTF_8), "请确认第一行是列名"),
                Arguments.of("别的列.csv", "甲,乙\n1,2\n".getBytes(UTF_8), "台账缺少对照文件所需的列"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_in_words_that_help(String name, byte[] content, String said, Page page) {
        start(page);
        page.getByLabel("台账文件").setInputFiles(file(name, content));
        page.getByLabel("来源名称").fill("不成的台账");
        page.getByLabel("对照文件（.json）").setInputFiles(MAPPING);
        go(page);

        Locator failure = page.locator("#live .failure, .messages .bad, .error").first();
        failure.waitFor(new Locator.WaitForOptions().setTimeout(JOB));
        assertThat(failure).containsText(said);
    }

    @Test
    void a_mapping_is_asked_for_where_it_is_missing(Page page) {
        start(page);
        page.getByLabel("台账文件").setInputFiles(file("台账.csv", "编号\n1\n".getBytes(UTF_8)));
        page.getByLabel("来源名称").fill("没有对照的台账");
        go(page);

        assertThat(page.locator(".error")).hasText("请选择已保存的对照关系，或在下面上传对照文件（.json）。");
        assertThat(page.getByLabel("来源名称")).hasValue("没有对照的台账");
    }

    @Test
    void a_mapping_that_is_none_is_refused_on_the_page(Page page) {
        start(page);
        page.getByLabel("台账文件").setInputFiles(file("台账.csv", "编号\n1\n".getBytes(UTF_8)));
        page.getByLabel("来源名称").fill("对照有误的台账");
        page.getByLabel("对照文件（.json）").setInputFiles(file("mapping.json", "{}".getBytes(UTF_8)));
        go(page);

        assertThat(page.locator(".messages .bad")).containsText("对照文件有误");
    }

    @Test
    void what_is_left_blank_is_asked_for_beside_its_field(Page page) {
        start(page);
        go(page);

        assertThat(page.locator(".error")).containsText(new String[] {"请选择台账文件", "请填写来源名称"});
    }

    static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void start(Page page) {
        Desk.of(PORTAL.get(), page, "kezhang").open("/imports/start");
    }

    private static void go(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始导入"))
                .click();
    }

    private static byte[] macros() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            for (String part : new String[] {"xl/workbook.xml", "xl/vbaProject.bin"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<workbook/>".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return workbook.toByteArray();
    }
}
