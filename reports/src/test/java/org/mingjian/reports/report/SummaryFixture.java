package org.mingjian.reports.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.reports.report.Chart.Kind;
import org.mingjian.reports.report.Chart.Series;
import org.mingjian.reports.report.KeyFigure.Better;
import org.mingjian.reports.report.KeyFigure.Direction;

/** A whole summary as the batch job hands it over, and its parts for tests that need another one. */
final class SummaryFixture {
    static final Periods PERIODS = new Periods("2026年上半年", "2025年下半年", "2025年上半年");
    static final String SNAPSHOT = "7f3a9c0be41d5286aa07d1f3c58e94b26d0f7e8193ab4c5d6e2f10987a6bc21e";
    private static final String ISSUER = "重庆市荣昌区司法局";
    private static final String LEAD = "上半年，全区36名行政执法监督员收集反映意见建议123件，办结119件，较去年同期分别增长18.3%、17.8%；两家单位逾期，拟请区政府督办一项。";
    private static final List<String> TOWNS = List.of(
            "昌元街道", "昌州街道", "广顺街道", "双河街道", "安富街道", "峰高街道", "直升镇", "荣隆镇", "仁义镇", "盘龙镇", "吴家镇", "清江镇", "河包镇", "古昌镇",
            "观胜镇", "铜鼓镇", "清流镇", "远觉镇", "清升镇", "龙集镇", "万灵镇");
    private static final List<String> DEPARTMENTS =
            List.of("区市场监管局", "区公安局", "区城市管理局", "区生态环境局", "区交通运输委", "区农业农村委", "区应急管理局", "区卫生健康委", "区住房城乡建委", "区人力社保局");

    private SummaryFixture() {}

    static OfficialReport draft() {
        return summary(true, false, redList(2), chapters());
    }

    static OfficialReport signed() {
        return summary(false, false, redList(2), chapters());
    }

    static OfficialReport withRedList(int items) {
        return summary(true, true, redList(items), chapters());
    }

    static OfficialReport withChapters(List<Chapter> chapters) {
        return summary(false, false, redList(1), chapters);
    }

    static OfficialReport withMatter(String matter) {
        return summary(false, false, List.of(new RedItem(matter, "昌元街道", "2个工作日", "督办")), List.of());
    }

    static OfficialReport withIssuer(String issuer) {
        return summary(issuer, LEAD, keyFigures(), redList(1), List.of(), false, false);
    }

    static OfficialReport withLead(String lead) {
        return summary(ISSUER, lead, keyFigures(), redList(1), List.of(), false, false);
    }

    static OfficialReport withKeyFigures(List<KeyFigure> figures) {
        return summary(ISSUER, LEAD, figures, redList(1), List.of(), false, false);
    }

    /** Nothing concluded, nothing to compare with. */
    static Line unknown(String name) {
        Count count = new Count(7, null, null);
        return new Line(name, count, count, count, count, count, count, Days.NONE, Days.NONE);
    }

    static OfficialReport empty() {
        Line none = new Line("合计", count(0), count(0), count(0), count(0), count(0), count(0), Days.NONE, Days.NONE);
        return withChapters(List.of(new Chapter(
                "一、基本情况",
                List.of("本期没有数据。"),
                List.of(new Breakdown("（一）按执法单位", "执法单位", List.of(new Group(null, List.of(), null)), none, null)))));
    }

    static List<Chapter> chapters() {
        return List.of(
                new Chapter(
                        "一、基本情况",
                        List.of(
                                "期初在任行政执法监督员34名，本期新聘4名、任期届满1名、辞任1名，期末在任36名。其中人大代表、政协委员11名，企业和行业协会代表9名，律师和高校教师7名，群众代表9名；覆盖全部21个镇街和10个区级部门。",
                                "监督员𠮷野、王㛃、张䶮、刘𬭼、陈𫖯、孙𬱖、李龘等人均履职6次以上。"),
                        List.of()),
                new Chapter(
                        "二、意见建议办理情况",
                        List.of(
                                "上半年共收到意见建议123件，受理118件，不予受理5件；办结119件，期末在办19件。采纳率86.7%，按期办结率95.8%，平均办理11.4个工作日，比去年同期缩短1.6个工作日。"),
                        List.of(months(), byAgency(), byKind(12))),
                new Chapter(
                        "三、存在的问题",
                        List.of("个别单位超期办理的问题仍然存在，昌元街道连续两个半年有超期事项；多头重复检查的意见建议较集中，占收到总数的三成。", "少数监督员六个月以上没有履职记录。"),
                        List.of()),
                new Chapter(
                        "四、下一步工作打算",
                        List.of("一是督促超期单位限期办结并说明原因；二是推行“综合查一次”，减少重复检查；三是对六个月以上没有履职记录的监督员逐一了解情况，依规处理。"),
                        List.of()));
    }

    static Breakdown byAgency() {
        List<Line> towns = lines(TOWNS, 1);
        List<Line> departments = lines(DEPARTMENTS, 5);
        List<Line> all = new ArrayList<>(towns);
        all.addAll(departments);
        Chart chart = new Chart(
                "图2　收到件数前八位的执法单位",
                Kind.BAR,
                DEPARTMENTS.subList(0, 8),
                List.of(
                        new Series(PERIODS.now(), List.of(21, 17, 14, 12, 9, 8, 6, 5)),
                        new Series(PERIODS.yearBefore(), List.of(18, 19, 11, 9, 9, 5, 6, 2))));
        return new Breakdown(
                "（二）按执法单位",
                "执法单位",
                List.of(
                        new Group("镇街", towns, sum("小计", towns)),
                        new Group("区级部门", departments, sum("小计", departments))),
                sum("合计", all),
                chart);
    }

    static Breakdown byKind(int kinds) {
        List<String> names = IntStream.range(0, kinds)
                .mapToObj(i -> i % 4 == 3
                        ? "INADEQUATE / FAILURE TO PROVIDE SERVICE" + (i == 3 ? "" : " (" + i + ")")
                        : "多头重复检查" + (i == 0 ? "" : "（" + i + "）"))
                .toList();
        List<Line> lines = lines(names, 2);
        Chart chart = new Chart(
                "图3　收到件数前五位的问题类型",
                Kind.BAR,
                List.of(
                        "INADEQUATE / FAILURE TO PROVIDE SERVICE",
                        "WARRANT NOT PRESENTED / SEARCH OF PREMISES WITHOUT WARRANT",
                        "多头重复检查、随意检查、选择性执法、以罚代管",
                        "𠮷野㛃䶮",
                        "其他"),
                List.of(new Series(PERIODS.now(), Arrays.asList(4012, 1280, 77, 3, null))));
        return new Breakdown("（三）按问题类型", "问题类型", List.of(new Group(null, lines, null)), sum("合计", lines), chart);
    }

    static Line line(String name, int size) {
        Count count = new Count(size, size + 1, size == 0 ? null : size - 1);
        return new Line(
                name,
                count,
                count,
                new Count(0, 0, 1),
                count,
                new Count(1, null, null),
                count,
                new Days(days("11.4"), days("13.05"), days("22")),
                new Days(days("8"), days("9.2"), days("15.6")));
    }

    private static Breakdown months() {
        Chart chart = new Chart(
                "图1　逐月收到和办结件数",
                Kind.LINE,
                List.of("1月", "2月", "3月", "4月", "5月", "6月"),
                List.of(
                        new Series("收到", List.of(18, 12, 23, 25, 21, 24)),
                        new Series("办结", List.of(15, 14, 19, 24, 22, 25))));
        List<Line> lines = lines(List.of("1月", "2月", "3月", "4月", "5月", "6月"), 12);
        return new Breakdown("（一）按月份", "月份", List.of(new Group(null, lines, null)), sum("合计", lines), chart);
    }

    private static OfficialReport summary(
            boolean draft, boolean demonstration, List<RedItem> red, List<Chapter> chapters) {
        return summary(ISSUER, LEAD, keyFigures(), red, chapters, draft, demonstration);
    }

    private static OfficialReport summary(
            String issuer,
            String lead,
            List<KeyFigure> figures,
            List<RedItem> red,
            List<Chapter> chapters,
            boolean draft,
            boolean demonstration) {
        return new OfficialReport(
                issuer,
                "荣昌司发〔2026〕31号",
                "关于2026年上半年行政执法监督员\n工作情况的报告",
                "区政府",
                PERIODS,
                draft,
                demonstration,
                lead,
                figures,
                red,
                red.size(),
                List.of("本期没有超期未办结等需要关注的事项。"),
                List.of("（一）同意续聘任期届满的监督员11名。", "（二）专项经费执行率38.0%，时间进度49.6%，拟下半年调剂培训费1.20万元。"),
                new Remark("与上次报告相比：", "收到件数增加19件，平均办理缩短1.6个工作日，超期单位由4家减为2家。"),
                "办结指上半年内首次或重新进入“处理完毕”的件数；采纳率＝（采纳＋部分采纳）÷有明确办理意见的件数。",
                chapters,
                List.of(),
                definitions(),
                List.of("2024年以前没有工作日历，各项工作日指标不计算，以“—”表示。", "本期已完结的半年按首次运行时库内全部数据统计，含补录。"),
                SNAPSHOT,
                OffsetDateTime.parse("2026-07-01T00:00:00+08:00"),
                LocalDate.of(2026, 7, 10));
    }

    private static List<KeyFigure> keyFigures() {
        return List.of(
                new KeyFigure("收到", "123", "19", "去年 104", Direction.UP, Better.NEUTRAL),
                new KeyFigure("办结", "119", "18", "去年 101", Direction.UP, Better.GOOD),
                new KeyFigure("期末在办", "19", "4", "期初 15", Direction.UP, Better.BAD),
                new KeyFigure("平均办理工作日", "11.4", "1.6", "去年 13.0", Direction.DOWN, Better.GOOD),
                new KeyFigure("采纳率", "86.7%", "4.6", "去年 82.1%", Direction.UP, Better.GOOD));
    }

    private static List<RedItem> redList(int items) {
        List<RedItem> two = List.of(
                new RedItem("同一餐饮店一周内被三个单位分别检查", "昌元街道", "2个工作日", "督办"),
                new RedItem("案卷评查发现裁量理由缺失（4卷）", "区市场监管局", "5个工作日", "限期整改并复查"));
        return IntStream.range(0, items).mapToObj(i -> two.get(i % 2)).toList();
    }

    private static List<Definition> definitions() {
        return List.of(
                new Definition("收到数", "登记日期在本期内的意见建议件数，不含登记前撤回的", "意见建议登记"),
                new Definition("受理率", "受理÷（受理＋不予受理）", "意见建议登记；并案的按主件计一次"),
                new Definition("办结数", "本期内进入“处理完毕”的件次，含以前收到的；重新办理的再计一次并注明", "办理记录"),
                new Definition("期末在办数", "期初在办＋受理－办结－移送－并案－撤回", "办理记录；与逐件清点核对一致"),
                new Definition("采纳率", "（采纳＋部分采纳）÷有明确办理意见的件数，不含不属本单位职责的", "办理单位答复"),
                new Definition("平均办理时长", "登记到办结的工作日平均数，不计登记当日，扣除暂停；同时列中位数和90分位数（线性插值）", "工作日历；《办法》第八条"));
    }

    private static List<Line> lines(List<String> names, int size) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> line(names.get(i), size + i % 5))
                .toList();
    }

    private static Line sum(String name, List<Line> lines) {
        Count count =
                count(lines.stream().mapToInt(line -> line.received().now()).sum());
        return new Line(
                name,
                count,
                count,
                count(0),
                count,
                count(lines.size()),
                count,
                new Days(days("11.0"), days("13.1"), days("22.4")),
                new Days(days("8.0"), days("9.2"), days("15.6")));
    }

    private static Count count(int now) {
        return new Count(now, now + 3, now + 1);
    }

    private static @Nullable BigDecimal days(String days) {
        return new BigDecimal(days);
    }
}
