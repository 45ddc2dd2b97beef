package org.mingjian.reports.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells come as they are printed.
 *
 * @param title with its number: （一）按经济分类; null for a table that stands alone
 * @param legend the unit of its amounts, at its head
 * @param total its last row; null where there is none
 */
public record Table(
        Shape shape,
        @Nullable String title,
        String legend,
        List<List<String>> rows,
        @Nullable List<String> total) {

    /** Which columns it has. */
    public enum Shape {
        /** 序号、功能分类、经济分类、年初、上年结转、调整、调整后、支出、执行率、已批未付、可用、结转结余、备注。 */
        FUND(13),
        /** 日期、凭证号、摘要、经济分类、关联活动、收款人、金额、审批单号、附件。 */
        LEDGER(9),
        /** 名称、金额（元）、金额（万元）、占比、笔数。 */
        SHARE(5),
        /** 项目、年初预算数、全年预算数、全年执行数、分值、执行率、得分。 */
        FUNDING(7),
        /** 一级指标、三级指标、分值、完成值、得分、说明。 */
        EVALUATION(6);

        private final int columns;

        Shape(int columns) {
            this.columns = columns;
        }
    }

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        total = total == null ? null : List.copyOf(total);
        for (List<String> row : rows) {
            demand(shape, row);
        }
        if (total != null) {
            demand(shape, total);
        }
    }

    private static void demand(Shape shape, List<String> row) {
        if (row.size() != shape.columns) {
            throw new IllegalArgumentException(shape + " has " + shape.columns + " columns, not " + row.size());
        }
    }
}
