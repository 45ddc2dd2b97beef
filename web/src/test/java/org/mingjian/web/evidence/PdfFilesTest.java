package org.mingjian.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** PDF files that come as evidence. */
class PdfFilesTest {
    private final PdfFiles pdfs = new PdfFiles();

    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.addPage(new PDPage());
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.showText("found here");
                text.endText();
            }
            PDDocumentInformation told = new PDDocumentInformation();
            told.setAuthor("Wang Xiaoming");
            document.setDocumentInformation(told);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    @Test
    void its_pages_are_counted_and_its_words_read() throws IOException {
        assertThat(pdfs.read(in(pdf(""))).pages()).isEqualTo(2);
        assertThat(pdfs.read(in(pdf(""))).text()).contains("found here");
    }

    @Test
    void what_is_broken_or_locked_is_not_read() {
        assertThatIOException().isThrownBy(() -> pdfs.read(in(pdf("secret"))));
        assertThatIOException().isThrownBy(() -> pdfs.read(in("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void it_goes_out_without_its_author_and_without_scripts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdfs.strip(in(pdf("")), out);
        try (PDDocument stripped = Loader.loadPDF(out.toByteArray())) {
            assertThat(stripped.getDocumentInformation().getAuthor()).isNull();
            assertThat(stripped.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(stripped.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("Xiaoming");
    }
}
