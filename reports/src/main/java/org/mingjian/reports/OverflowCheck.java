package org.mingjian.reports;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Looks, after a document was laid out, for text that did not fit. JasperReports cuts such text off, or leaves it out
 * whole where its line is higher than its place, and keeps silent about both.
 */
final class OverflowCheck {
    /** Without this property the truncation is not even recorded. */
    static final String KEEP_FULL_TEXT = "net.sf.jasperreports.print.keep.full.text";

    private OverflowCheck() {}

    /** @throws PrintingException naming the page and the text that was cut */
    static void check(JasperPrint print) {
        List<JRPrintPage> pages = print.getPages();
        for (int page = 0; page < pages.size(); page++) {
            checkAll(pages.get(page).getElements(), page + 1);
        }
    }

    private static void checkAll(List<JRPrintElement> elements, int page) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                checkAll(frame.getElements(), page);
            } else if (element instanceof JRPrintText text && text.getTextTruncateIndex() != null) {
                throw new PrintingException("第%d页放不下全文：%s".formatted(page, text.getFullText()));
            }
        }
    }
}
