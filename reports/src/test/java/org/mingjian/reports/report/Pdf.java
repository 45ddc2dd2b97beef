package org.mingjian.reports.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingjian.reports.TestFonts;

/** A printed summary, read back. */
@SuppressWarnings("ArrayRecordComponent")
record Pdf(byte[] bytes, List<String> pages, List<String> bookmarks) {
    private static final ReportPrinting PRINTING = new ReportPrinting(TestFonts.PRINTING);

    static Pdf of(OfficialReport summary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PRINTING.print(summary, out);
        return read(out.toByteArray());
    }

    String text() {
        return String.join("\n", pages);
    }

    String page(int number) {
        return pages.get(number - 1);
    }

    String sha256() throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    /** How many pixels of the page have exactly this colour. */
    long pixels(int page, int colour) throws IOException {
        try (PDDocument document = open()) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, 36);
            int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return IntStream.of(all)
                    .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                    .count();
        }
    }

    private static Pdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new Pdf(bytes, pages, bookmarks(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add("> " + child.getTitle()));
        }
        return titles;
    }
}
