package org.mingjian.reports;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Turns laid-out pages into PDF/A-2u: every font embedded, every character mapped back to its text. */
final class Export {
    /** The standard's name is claimed in full only with the very fonts it names. */
    private static final String LAYOUT = "按 GB/T 9704 版式";

    /** The colour space PDF/A wants named: sRGB as Little CMS makes it, nobody's property. */
    private static final String COLOURS = "org/mingjian/reports/sRGB.icc";

    private Export() {}

    /** The document for going on writing in a word processor: frames stand as tables, fonts are named, not embedded. */
    static void docx(JasperReportsContext context, JasperPrint print, Metadata metadata, OutputStream out)
            throws JRException {
        SimpleDocxExporterConfiguration configuration = new SimpleDocxExporterConfiguration();
        configuration.setMetadataTitle(metadata.title());
        configuration.setMetadataAuthor(metadata.author());
        configuration.setMetadataApplication("明鉴");
        configuration.setMetadataKeywords(metadata.source());
        SimpleDocxReportConfiguration layout = new SimpleDocxReportConfiguration();
        layout.setFlexibleRowHeight(true);
        JRDocxExporter exporter = new JRDocxExporter(context);
        exporter.setConfiguration(configuration);
        exporter.setConfiguration(layout);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    static void pdf(
            JasperReportsContext context, JasperPrint print, Metadata metadata, boolean substituted, OutputStream out)
            throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
        configuration.setIccProfilePath(COLOURS);
        configuration.setMetadataTitle(metadata.title());
        configuration.setMetadataAuthor(metadata.author());
        configuration.setMetadataSubject(substituted ? LAYOUT + "，以开源字体代替方正小标宋、仿宋、楷体、黑体" : LAYOUT);
        configuration.setMetadataKeywords(metadata.source());
        configuration.setMetadataCreator("明鉴");
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagLanguage("zh-CN");
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }
}
