package org.mingjian.reports.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.reports.report.KeyFigure.Better;
import org.mingjian.reports.report.KeyFigure.Direction;
import org.mingjian.reports.report.Table.Shape;

/** A report on the fund with every shape of table, as the batch job hands it over. */
final class FundReportFixture {
    private FundReportFixture() {}

    static OfficialReport signed() {
        return report(false, 60);
    }

    static OfficialReport draft(int payments) {
        return report(true, payments);
    }

    private static OfficialReport report(boolean draft, int payments) {
        KeyFigure figure = new KeyFigure("累计支出", "2,277.78", "", "万元", Direction.NONE, Better.NEUTRAL);
        return new OfficialReport(
                "重庆市荣昌区司法局",
                null,
                "关于2025年度行政执法监督\n专项经费使用情况的报告",
                "区政府",
                null,
                draft,
                true,
                "2025年度专项经费调整后预算2366.18万元，累计支出2277.78万元。",
                Collections.nCopies(5, figure),
                List.of(),
                0,
                List.of("执行率低于90%，原因见正文。"),
                List.of(),
                new Remark("与时间进度相比：", "执行率低3.7个百分点。"),
                "金额以万元计的四舍五入到两位小数。",
                List.of(new Chapter(
                        "一、使用情况",
                        List.of("本年度支出如下。"),
                        List.of(),
                        new Chart(
                                "执行率（%）",
                                Chart.Kind.LINE,
                                List.of("1月", "2月"),
                                List.of(
                                        new Chart.Series("执行率", List.of(5, 12)),
                                        new Chart.Series("时间进度", List.of(8, 16)))),
                        List.of(
                                table(Shape.SHARE, 5, 3, "（一）按季度"),
                                table(Shape.FUNDING, 7, 3, "（二）执行率"),
                                table(Shape.EVALUATION, 6, 12, "（三）自评")))),
                List.of(
                        new Annex(
                                "经费使用情况表",
                                List.of(new Table(
                                        Shape.FUND,
                                        null,
                                        "单位：万元",
                                        List.of(cells(
                                                "1",
                                                "2040612",
                                                "30227\n委托业务费",
                                                "2277.78",
                                                "88.41",
                                                "-100.00",
                                                "2366.18",
                                                "2277.78",
                                                "100.0",
                                                "9999.99",
                                                "9999.99",
                                                "9999.99",
                                                "荣财〔2025〕12号 -100.00；其中结余 12.34")),
                                        cells(
                                                "", "", "合计", "2277.78", "88.41", "-100.00", "2366.18", "2277.78",
                                                "100.0", "9999.99", "9999.99", "9999.99", ""))),
                                List.of("因四舍五入，分项合计数与总数可能存在尾差。")),
                        new Annex("支出明细账", List.of(ledger(payments)), List.of())),
                List.of(new Definition("执行率", "累计支出数÷调整后预算数", "《工作制度》第十六条")),
                List.of(),
                SummaryFixture.SNAPSHOT,
                OffsetDateTime.parse("2026-01-01T00:00:00+08:00"),
                LocalDate.of(2026, 3, 1));
    }

    private static List<String> cells(String... cells) {
        return Arrays.asList(cells);
    }

    private static Table table(Shape shape, int columns, int rows, String title) {
        List<String> row = IntStream.range(0, columns).mapToObj(i -> "12.34").toList();
        return new Table(shape, title, "单位：万元", Collections.nCopies(rows, row), row);
    }

    private static Table ledger(int payments) {
        List<List<String>> rows = IntStream.rangeClosed(1, payments)
                .mapToObj(i -> cells(
                        "12-31",
                        "PZ-2025-%04d".formatted(i),
                        "行政执法案卷评查专家劳务费",
                        "30226\n劳务费",
                        "上半年案卷评查",
                        "荣昌＊＊",
                        "-12,345.67",
                        "JF-2025-%04d".formatted(i),
                        "12"))
                .toList();
        return new Table(Shape.LEDGER, null, "单位：元", rows, cells("", "", "合计", "", "", "", "999,999.99", "", "99"));
    }
}
