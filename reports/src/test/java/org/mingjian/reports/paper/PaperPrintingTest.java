package org.mingjian.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.reports.TestFonts;
import org.mingjian.reports.paper.OfficialPaper.Kind;
import org.mingjian.reports.paper.OfficialPaper.Layout;
import org.mingjian.reports.paper.OfficialPaper.Line;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Letters and forms on paper. {@code -Dpapers=FOLDER} leaves them there to be looked at. */
class PaperPrintingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final PaperPrinting PRINTING = new PaperPrinting(TestFonts.PRINTING);

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static OfficialPaper letter(int paragraphs) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.HEADING, "", "一、办理情况", "", ""));
        IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> "（" + i + "）你反映的“摊贩占道处罚未出示证件”一事，经审查符合受理条件，根据《荣昌区行政执法监督员工作制度》第八条的规定，决定予以受理。")
                .forEach(text -> lines.add(new Line(Kind.PARAGRAPH, "", text, "", "")));
        lines.add(new Line(Kind.PARAGRAPH, "", "特此通知。", "", ""));
        return new OfficialPaper(
                Layout.LETTER, "重庆市荣昌区司法局", "荣昌司监受〔2026〕1号", "受理通知书", "赵静监督员", lines, "重庆市荣昌区司法局", DAY, false);
    }

    private static OfficialPaper form(String facts) {
        return new OfficialPaper(
                Layout.FORM,
                null,
                "荣昌司监转〔2026〕1号",
                "转办单",
                "昌元街道办事处",
                List.of(
                        new Line(Kind.PAIR, "事项编号", "JY-2026-0001", "问题类型", "执法不文明"),
                        new Line(Kind.CELL, "事项名称", "摊贩占道处罚未出示证件", "", ""),
                        new Line(Kind.FIELD, "反映的情况", facts, "", ""),
                        new Line(Kind.LINE, "9月16日至9月18日", "计入，第1至3日", "", "工作日"),
                        new Line(Kind.NOTE, "", "注：不得向任何人打听或者透露提出意见建议的人。", "", "")),
                "重庆市荣昌区司法局",
                DAY,
                true);
    }

    private static byte[] printed(OfficialPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRINTING.print(paper, out);
        String folder = System.getProperty("papers");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, paper.title() + out.size() + ".pdf"), out.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    @Test
    void a_letter_has_its_head_number_addressee_and_signature_on_one_page() throws Exception {
        assertThat(pages(printed(letter(3))))
                .singleElement()
                .asString()
                .contains("荣昌司监受〔2026〕1号", "受理通知书", "赵静监督员：", "特此通知。", "2026年9月16日", "— 1 —");
    }

    @Test
    void the_signature_is_never_alone_on_a_page() throws Exception {
        for (int paragraphs = 4; paragraphs < 12; paragraphs++) {
            List<String> pages = pages(printed(letter(paragraphs)));
            assertThat(pages.get(pages.size() - 1)).contains("特此通知。", "2026年9月16日");
        }
    }

    @Test
    void a_form_grows_with_what_is_written_into_it() throws Exception {
        assertThat(pages(printed(form("执法人员没有出示证件。"))))
                .singleElement()
                .asString()
                .contains("转办单", "事项编号", "JY-2026-0001", "不得向任何人打听");
        String facts = "执法人员没有出示证件，也没有说明理由。".repeat(200);
        assertThat(String.join("", pages(printed(form(facts)))).replaceAll("\\s", ""))
                .contains("不得向任何人打听")
                .containsPattern("(执法人员没有出示证件，也没有说明理由。){20}");
    }

    @Test
    void letters_and_forms_are_pdf_a_2u() throws Exception {
        assertThat(violations(printed(letter(3)))).isEmpty();
        assertThat(violations(printed(form("执法人员没有出示证件。")))).isEmpty();
    }

    @Test
    void a_word_processor_can_go_on_with_it() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRINTING.write(letter(2), out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("受理通知书", "特此通知。");
                    return;
                }
            }
        }
        throw new AssertionError("no text in it");
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
