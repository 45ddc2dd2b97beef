package org.mingjian.reports.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where across the page each page number stands. */
final class PageNumbers extends PDFTextStripper {
    private final Map<Integer, Float> positions = new HashMap<>();

    private PageNumbers() {
        setSortByPosition(true);
    }

    static Map<Integer, Float> of(Pdf pdf) throws IOException {
        PageNumbers numbers = new PageNumbers();
        try (PDDocument document = pdf.open()) {
            numbers.getText(document);
        }
        return numbers.positions;
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        if (text.equals("— " + getCurrentPageNo() + " —")) {
            positions.put(getCurrentPageNo(), glyphs.get(0).getX());
        }
    }
}
