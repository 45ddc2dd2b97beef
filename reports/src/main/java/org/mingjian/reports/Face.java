package org.mingjian.reports;

import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import org.jspecify.annotations.Nullable;

/**
 * One font file as JasperReports wants it: a family with a single, embedded, upright face.
 *
 * @param office what it is called where it is named and not embedded
 */
record Face(String family, Font font, String file, String office) implements FontFamily, FontFace {

    @Override
    public String getName() {
        return family;
    }

    @Override
    public FontFace getNormalFace() {
        return this;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public String getTtf() {
        return file;
    }

    @Override
    public String getPdf() {
        return file;
    }

    @Override
    public String getPdfEncoding() {
        return "Identity-H";
    }

    @Override
    public Boolean isPdfEmbedded() {
        return true;
    }

    @Override
    public boolean supportsLocale(Locale locale) {
        return true;
    }

    @Override
    public boolean isVisible() {
        return true;
    }

    @Override
    public @Nullable FontFace getBoldFace() {
        return null;
    }

    @Override
    public @Nullable FontFace getItalicFace() {
        return null;
    }

    @Override
    public @Nullable FontFace getBoldItalicFace() {
        return null;
    }

    @Override
    public String getExportFont(String key) {
        return office;
    }

    @Override
    public @Nullable String getEot() {
        return null;
    }

    @Override
    public @Nullable String getSvg() {
        return null;
    }

    @Override
    public @Nullable String getWoff() {
        return null;
    }
}
