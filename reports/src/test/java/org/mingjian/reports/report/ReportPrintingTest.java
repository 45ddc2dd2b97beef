package org.mingjian.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.reports.PrintingException;
import org.mingjian.reports.TestFonts;

class ReportPrintingTest {
    private static final int TINT = 0xFCF0F1;
    private static final Pdf DRAFT = Pdf.of(SummaryFixture.draft());
    private static final Pdf SIGNED = Pdf.of(SummaryFixture.signed());

    @Test
    void leadership_has_all_it_needs_on_the_first_page() {
        assertThat(SIGNED.page(1))
                .contains("重庆市荣昌区司法局", "荣昌司发〔2026〕31号", "工作情况的报告", "区政府：")
                .contains("收到", "123", "▲ 19", "▼ 1.6", "去年 13.0", "86.7%")
                .contains("需要关注的事项", "同一餐饮店一周内被三个单位分别检查", "督办")
                .contains("提请区政府决定的事项", "（一）同意续聘任期届满的监督员11名。", "与上次报告相比：")
                .contains("数据截至2026年7月1日00时00分", "7f3a9c0b…c21e", "— 1 —");
        assertThat(SIGNED.page(2)).contains("一、基本情况").doesNotContain("与上次报告相比");
    }

    @Test
    void a_long_red_list_is_cut_to_one_page_and_told_in_full_in_an_annex() {
        Pdf pdf = Pdf.of(SummaryFixture.withRedList(40));

        assertThat(pdf.page(1)).contains("共40项，列出", "附件1列出", "快照校验码");
        assertThat(pdf.page(2)).contains("一、基本情况");
        assertThat(pdf.bookmarks()).endsWith("需要关注的事项清单", "指标口径");
        assertThat(pdf.text()).contains("附件：1.需要关注的事项清单；2.指标口径");
        String annex = pdf.text().substring(pdf.text().lastIndexOf("需要关注的事项清单"));
        assertThat(annex.split("个工作日", -1)).hasSize(41);
    }

    @Test
    void an_empty_red_list_and_no_decisions_are_said_in_words() {
        OfficialReport summary = SummaryFixture.withRedList(0);

        assertThat(Pdf.of(summary).page(1)).contains("本期没有超期未办结等需要关注的事项。");
    }

    @Test
    void text_extracts_as_text() {
        assertThat(SIGNED.text())
                .contains("二、意见建议办理情况", "图1", "（二）按执法单位", "区市场监管局", "INADEQUATE")
                .contains("重庆市荣昌区司法局", "2026年7月10日", "指标口径", SummaryFixture.SNAPSHOT);
    }

    @Test
    void rare_characters_in_names_are_printed() {
        assertThat(SIGNED.text()).contains("𠮷野、王㛃、张䶮、刘𬭼、陈𫖯、孙𬱖、李龘");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "𠮷"})
    void a_rare_character_prints_in_every_hand(String character) {
        Breakdown breakdown = new Breakdown(
                "（一）" + character,
                character,
                List.of(
                        new Group("组" + character, List.of(SummaryFixture.line(character, 1)), null),
                        new Group("另一组", List.of(SummaryFixture.line("乙", 1)), null)),
                SummaryFixture.line("合计", 2),
                null);
        Chapter chapter = new Chapter("一、" + character, List.of(character), List.of(breakdown));

        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(chapter)));

        assertThat(pdf.page(2)).contains("一、" + character, "（一）" + character, "组" + character);
    }

    @Test
    void a_character_without_a_glyph_stops_printing_and_is_named() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(PrintingException.class)
                .isThrownBy(() ->
                        new ReportPrinting(TestFonts.PRINTING).print(SummaryFixture.withMatter("张\uE123三反映的事项"), out))
                .withMessageContaining("U+E123")
                .withMessageContaining("张\uE123三反映的事项");
        assertThat(out.size()).isZero();
    }

    @Test
    void text_that_does_not_fit_stops_printing_and_is_named() {
        String issuer = "重庆市荣昌区司法局行政执法监督科（行政复议与应诉科、法治督察科合署）办公室";
        assertThatExceptionOfType(PrintingException.class)
                .isThrownBy(() -> Pdf.of(SummaryFixture.withIssuer(issuer)))
                .withMessageContaining("放不下全文")
                .withMessageContaining(issuer);
    }

    @Test
    void markup_in_texts_is_printed_as_it_is() {
        assertThat(Pdf.of(SummaryFixture.withMatter("<b>A&B</b>")).page(1)).contains("<b>A&B</b>");
        assertThat(Pdf.of(SummaryFixture.withLead("增长<5%，A&B")).page(1)).contains("增长<5%，A&B");
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        for (int page = 1; page <= DRAFT.pages().size(); page++) {
            assertThat(DRAFT.page(page)).contains("草稿");
            assertThat(DRAFT.pixels(page, TINT)).isGreaterThan(500);
        }
    }

    @Test
    void a_signed_summary_bears_no_watermark() throws IOException {
        assertThat(SIGNED.text()).doesNotContain("草稿");
        for (int page = 1; page <= SIGNED.pages().size(); page++) {
            assertThat(SIGNED.pixels(page, TINT)).isZero();
        }
    }

    @Test
    void page_numbers_stand_between_dashes_odd_ones_right_even_ones_left() throws IOException {
        for (int page = 1; page <= SIGNED.pages().size(); page++) {
            assertThat(SIGNED.page(page).strip()).endsWith("— " + page + " —");
        }
        assertThat(PageNumbers.of(SIGNED))
                .allSatisfy((page, x) -> assertThat(x > 595 / 2f).isEqualTo(page % 2 == 1));
    }

    @Test
    void bookmarks_follow_title_chapters_tables_and_annexes() {
        assertThat(SIGNED.bookmarks())
                .containsExactly(
                        "关于2026年上半年行政执法监督员工作情况的报告",
                        "一、基本情况",
                        "二、意见建议办理情况",
                        "> （一）按月份",
                        "> （二）按执法单位",
                        "> （三）按问题类型",
                        "三、存在的问题",
                        "四、下一步工作打算",
                        "指标口径");
    }

    @Test
    void a_table_of_250_rows_has_its_head_on_every_page_and_loses_no_name() {
        Breakdown kinds = SummaryFixture.byKind(250);
        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(new Chapter("一、问题", List.of(), List.of(kinds)))));

        List<String> tablePages = pdf.pages().stream()
                .filter(page -> page.contains("11.4"))
                .skip(1)
                .toList();
        assertThat(tablePages)
                .hasSizeGreaterThan(8)
                .allSatisfy(page -> assertThat(page).contains("问题类型", "不予", "90分位", "上行：2026年上半年"));
        assertThat(pdf.text().split("PROVIDE SERVICE", -1)).hasSize(250 / 4 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22})
    void subtotal_and_total_are_never_parted_from_the_last_line(int lines) {
        List<Line> names = IntStream.range(0, lines)
                .mapToObj(i -> SummaryFixture.line("单位" + i, 1))
                .toList();
        Group first = new Group("甲组", names, SummaryFixture.line("", 1));
        Group last = new Group("乙组", List.of(SummaryFixture.line("末行", 1)), SummaryFixture.line("", 1));
        Breakdown breakdown = new Breakdown("（一）表", "单位", List.of(first, last), SummaryFixture.line("", 2), null);

        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(new Chapter("一、章", List.of(), List.of(breakdown)))));

        assertThat(pdf.pages())
                .filteredOn(page -> page.contains("合计"))
                .singleElement()
                .satisfies(page -> assertThat(page).containsSubsequence("末行", "小计", "合计"));
        assertThat(pdf.pages())
                .filteredOn(page -> page.contains("小计"))
                .anySatisfy(page -> assertThat(page).containsSubsequence("单位" + (lines - 1), "小计"));
        assertThat(pdf.pages())
                .filteredOn(page -> page.contains("乙组"))
                .singleElement()
                .satisfies(page -> assertThat(page).containsSubsequence("乙组", "末行"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 10, 13, 16, 19, 20, 21, 22})
    void a_heading_is_never_the_last_thing_on_a_page(int paragraphs) {
        List<String> texts =
                IntStream.range(0, paragraphs).mapToObj(i -> "段" + i).toList();
        Breakdown charted = SummaryFixture.byKind(3);
        Breakdown plain = new Breakdown("（四）无图", "类型", charted.groups(), charted.total(), null);
        Chapter first = new Chapter("一、甲章", texts, List.of(plain));
        Chapter second = new Chapter("二、乙章", List.of("乙章首段"), List.of(charted));

        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(first, second)));

        assertThat(pageWith(pdf, "（四）无图")).containsSubsequence("（四）无图", "90分位", "多头重复检查");
        assertThat(pageWith(pdf, "二、乙章")).containsSubsequence("二、乙章", "乙章首段");
        assertThat(pageWith(pdf, "（三）按问题类型")).containsSubsequence("（三）按问题类型", "图3");
    }

    private static String pageWith(Pdf pdf, String text) {
        List<String> pages =
                pdf.pages().stream().filter(page -> page.contains(text)).toList();
        assertThat(pages).as(text).hasSize(1);
        return pages.get(0);
    }

    @Test
    void figures_that_are_not_known_print_as_a_dash_never_as_zero() {
        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(new Chapter(
                "一、章",
                List.of(),
                List.of(new Breakdown(
                        "（一）表",
                        "单位",
                        List.of(new Group(null, List.of(SummaryFixture.unknown("某单位")), null)),
                        SummaryFixture.unknown("合计"),
                        null))))));

        assertThat(pdf.page(2).replaceAll("\\s+", " ")).contains("某单位").contains("—/—");
        assertThat(pdf.page(2)).doesNotContain("0.0").doesNotContain("null");
    }

    @Test
    void a_summary_without_data_still_prints() {
        assertThat(Pdf.of(SummaryFixture.empty()).text()).contains("合计", "—").doesNotContain("null");
    }

    @Test
    void a_chart_without_categories_is_left_out() {
        Chart chart = new Chart("图1　没有数据", Chart.Kind.BAR, List.of(), List.of());
        Breakdown breakdown = new Breakdown("（一）表", "单位", List.of(), SummaryFixture.unknown("合计"), chart);

        Pdf pdf = Pdf.of(SummaryFixture.withChapters(List.of(new Chapter("一、章", List.of(), List.of(breakdown)))));

        assertThat(pdf.text()).contains("（一）表", "合计").doesNotContain("图1");
    }

    @Test
    void the_metadata_says_what_it_is_and_that_fonts_are_substituted() throws IOException {
        try (PDDocument document = SIGNED.open()) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("关于2026年上半年行政执法监督员工作情况的报告");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("重庆市荣昌区司法局");
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo(SummaryFixture.SNAPSHOT);
            assertThat(document.getDocumentInformation().getSubject())
                    .startsWith("按 GB/T 9704 版式")
                    .contains("开源字体代替")
                    .doesNotContain("符合");
        }
    }

    @Test
    void five_key_figures_are_wanted() {
        assertThatIllegalArgumentException().isThrownBy(() -> SummaryFixture.withKeyFigures(List.of()));
    }

    @Test
    void a_word_processor_gets_the_same_text() throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();

        new ReportPrinting(TestFonts.PRINTING).write(SummaryFixture.draft(), docx);

        String xml = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        String text = xml.replaceAll("<[^>]+>", "");
        assertThat(text).contains("基本情况", "合计", "指标口径");
        SummaryFixture.draft()
                .keyFigures()
                .forEach(figure -> assertThat(text.indexOf(figure.label()))
                        .as("the label stands above its number")
                        .isBetween(0, text.indexOf("需要关注的事项")));
        assertThat(xml.split("<w:pgSz ")).hasSize(2);
        assertThat(xml).contains("仿宋_GB2312", "黑体").doesNotContain("公文");
    }

    @Test
    void a_long_table_repeats_its_head_and_its_unit_on_every_page() {
        Pdf pdf = Pdf.of(FundReportFixture.draft(90));

        List<String> ledger =
                pdf.pages().stream().filter(page -> page.contains("PZ-2025-")).toList();
        assertThat(ledger)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("凭证号", "审批单号", "单位：元"));
        assertThat(ledger.get(ledger.size() - 1)).contains("999,999.99", "PZ-2025-0090");
    }

    @Test
    void the_fund_has_its_annexes_before_the_definitions() {
        Pdf pdf = Pdf.of(FundReportFixture.signed());

        assertThat(pdf.text()).contains("附件：1.经费使用情况表；2.支出明细账；3.指标口径").contains("因四舍五入，分项合计数与总数可能存在尾差");
        assertThat(pdf.bookmarks()).endsWith("经费使用情况表", "支出明细账", "指标口径");
    }
}
