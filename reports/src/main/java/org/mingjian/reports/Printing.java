package org.mingjian.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.pdf.PdfExporterConfiguration;

/**
 * Prints documents as PDF/A-2u. One instance serves a whole application: it keeps fonts and templates, and may be used
 * by many threads.
 *
 * <p>The same document, fonts and build give the same bytes.
 */
public final class Printing {
    private static final String WATERMARK = "watermark";

    private final Fonts fonts;
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    public Printing(Fonts fonts) {
        this.fonts = fonts;
        context.setExtensions(FontFamily.class, fonts.families());
        context.setExtensions(FontSet.class, fonts.sets());
        context.setProperty(OverflowCheck.KEEP_FULL_TEXT, "true");
        // lines break where the layout broke them, after the rules of Chinese punctuation, and are set to full width;
        // left alone the PDF library breaks them anew, before commas too
        context.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
        context.setProperty("net.sf.jasperreports.export.pdf.use.saved.line.breaks", "true");
        context.setProperty(PdfExporterConfiguration.PROPERTY_JUSTIFIED_LETTER_SPACING, "true");
    }

    /**
     * Prints the document and leaves the stream open. Nothing is written unless all of it can be printed.
     *
     * @throws PrintingException if a text does not fit or a character has no glyph
     */
    public void print(Document document, OutputStream out) {
        JasperPrint print = fill(document);
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Export.pdf(context, print, document.metadata(), fonts.substituted(), pdf);
            FixedBytes.write(pdf.toByteArray(), document.metadata(), out);
        } catch (JRException e) {
            throw new PrintingException("无法生成PDF：" + document.metadata().title(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document for a word processor, as one flow without pages and without a watermark, and leaves the
     * stream open.
     *
     * @throws PrintingException as {@link #print}
     */
    public void write(Document document, OutputStream out) {
        try {
            Export.docx(context, flowing(document), document.metadata(), out);
        } catch (JRException e) {
            throw new PrintingException("无法生成DOCX：" + document.metadata().title(), e);
        }
    }

    /**
     * How many pages the document takes.
     *
     * @throws PrintingException as {@link #print}
     */
    public int pages(Document document) {
        return fill(document).getPages().size();
    }

    private JasperPrint fill(Document document) {
        return fill(document, parameters(document));
    }

    /** A word processor breaks pages itself, and moves a watermark into the text. */
    private JasperPrint flowing(Document document) {
        Map<String, Object> parameters = parameters(document);
        parameters.remove(WATERMARK);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        JasperPrint print = fill(document, parameters);
        print.setPageHeight(template(document.template()).getPageHeight());
        return print;
    }

    private JasperPrint fill(Document document, Map<String, Object> parameters) {
        new GlyphCheck(fonts).check(document);
        try {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(template(document.template()), parameters, RowSource.of(document.rows()));
            OverflowCheck.check(print);
            return print;
        } catch (JRException e) {
            throw new PrintingException("无法排版：" + document.metadata().title(), e);
        }
    }

    private Map<String, Object> parameters(Document document) {
        Map<String, Object> parameters = new HashMap<>(document.parameters());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Asia/Shanghai"));
        parameters.put("chartFont", fonts.plain());
        if (!document.watermark().isEmpty()) {
            parameters.put(WATERMARK, new Watermark(fonts.of(Typeface.HEI), document.watermark()));
        }
        return parameters;
    }

    private JasperReport template(String resource) {
        return templates.computeIfAbsent(resource, Printing::load);
    }

    private static JasperReport load(String resource) {
        try (InputStream in = Printing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such template: " + resource);
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (JRException | IOException e) {
            throw new IllegalStateException("template cannot be read: " + resource, e);
        }
    }
}
