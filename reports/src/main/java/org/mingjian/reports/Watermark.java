package org.mingjian.reports;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Words slanting across a page, drawn as outlines under the text: they neither hide nor mix with what is copied. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1;
    private static final Color TINT = new Color(0xFCF0F1);
    private static final double SLANT = Math.toRadians(-24);
    private static final float SIZE = 84;

    private final transient Font font;
    private final transient List<String> lines;

    Watermark(Font font, List<String> lines) {
        this.font = font;
        this.lines = lines;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setColor(TINT);
        canvas.translate(area.getCenterX(), area.getCenterY());
        canvas.rotate(SLANT);
        for (int line = 0; line < lines.size(); line++) {
            float size = line == 0 ? SIZE : SIZE / 2;
            canvas.fill(centred(outline(canvas, lines.get(line), size), line * SIZE));
        }
        canvas.dispose();
    }

    private Shape outline(Graphics2D canvas, String text, float size) {
        GlyphVector glyphs = font.deriveFont(size).createGlyphVector(canvas.getFontRenderContext(), text);
        return glyphs.getOutline();
    }

    private static Shape centred(Shape shape, float y) {
        Rectangle2D bounds = shape.getBounds2D();
        return AffineTransform.getTranslateInstance(-bounds.getCenterX(), y - bounds.getCenterY())
                .createTransformedShape(shape);
    }
}
