package org.mingjian.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Objects;
import net.sf.jasperreports.charts.JRAbstractChartCustomizer;
import net.sf.jasperreports.charts.JRChart;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Makes charts as plain as the tables beside them: this period in the one accent, earlier ones in greys, values at the
 * bars, no frame and no shade. Named by the templates.
 */
public final class QuietChart extends JRAbstractChartCustomizer {
    private static final Color[] COLOURS = {new Color(0x9E2A2B), new Color(0xA9AEB8), new Color(0xD5D8DD)};
    private static final Color GRID = new Color(0xE3E6EB);
    private static final Color INK = new Color(0x333333);
    private static final float SIZE = 8.5f;

    @Override
    public void customize(JFreeChart chart, JRChart element) {
        Font font = ((Font) Objects.requireNonNull(getParameterValue("chartFont"))).deriveFont(SIZE);
        CategoryPlot plot = chart.getCategoryPlot();
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.4f));
        names(plot.getDomainAxis(), font);
        values((NumberAxis) plot.getRangeAxis(), font);
        if (plot.getRenderer() instanceof BarRenderer bars) {
            bars(bars, font);
            plot.getRangeAxis().setVisible(false);
            plot.setRangeGridlinesVisible(false);
        } else if (plot.getRenderer() instanceof LineAndShapeRenderer lines) {
            lines(lines);
        }
        series(plot.getRenderer());
        legend(chart, font, plot.getCategories().size() > 0 && plot.getDataset().getRowCount() > 1);
    }

    private static void names(CategoryAxis axis, Font font) {
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setLabel(null);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(0.42f);
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
    }

    private static void values(NumberAxis axis, Font font) {
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(INK);
        axis.setLabel(null);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.12);
    }

    private static void bars(BarRenderer renderer, Font font) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.12);
        renderer.setSeriesItemLabelGenerator(0, new StandardCategoryItemLabelGenerator());
        renderer.setSeriesItemLabelsVisible(0, true);
        renderer.setSeriesItemLabelFont(0, font);
        renderer.setSeriesItemLabelPaint(0, INK);
    }

    private static void lines(LineAndShapeRenderer renderer) {
        renderer.setDefaultShapesVisible(true);
        renderer.setUseFillPaint(false);
    }

    private static void series(CategoryItemRenderer renderer) {
        for (int series = 0; series < COLOURS.length; series++) {
            renderer.setSeriesPaint(series, COLOURS[series]);
            renderer.setSeriesStroke(series, new BasicStroke(series == 0 ? 1.6f : 1.1f));
        }
    }

    private static void legend(JFreeChart chart, Font font, boolean wanted) {
        LegendTitle legend = chart.getLegend();
        if (legend == null) {
            return;
        }
        legend.setVisible(wanted);
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(font);
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
    }
}
