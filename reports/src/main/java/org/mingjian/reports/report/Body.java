package org.mingjian.reports.report;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The chapters with their tables and charts, down to the signature. */
record Body(OfficialReport report, String announcement) {
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy年M月d日");

    void addTo(Rows rows) {
        for (Chapter chapter : report.chapters()) {
            rows.addChapter(chapter.heading());
            chapter.paragraphs().forEach(paragraph -> rows.add(Row.Kind.PARAGRAPH, paragraph));
            chapter.breakdowns().forEach(breakdown -> addBreakdown(rows, breakdown));
            Chart chart = chapter.chart();
            if (chart != null) {
                rows.add(chart);
            }
            chapter.tables().forEach(table -> new TableRows(table).addTo(rows));
        }
        rows.addToUnit(Row.Kind.ENCLOSURE, Row.Content.of(announcement));
        rows.addToUnit(Row.Kind.SIGNATURE, Row.Content.of(DATED.format(report.dated())));
    }

    private void addBreakdown(Rows rows, Breakdown breakdown) {
        rows.addBreakdown(breakdown.title());
        Optional.ofNullable(breakdown.chart())
                .filter(chart -> !chart.categories().isEmpty())
                .ifPresent(rows::add);
        rows.beginTable(breakdown.nameHeading(), legend());
        List<Group> groups = breakdown.groups();
        for (Group group : groups) {
            rows.beginSection(group.name());
            addGroup(rows, group, groups.size() > 1);
        }
        rows.addToUnit(Row.Kind.TOTAL, Row.Content.of(LineText.of("合计", breakdown.total())));
        rows.endTable();
    }

    private static void addGroup(Rows rows, Group group, boolean several) {
        group.lines().forEach(line -> rows.add(Row.Kind.LINE, Row.Content.of(LineText.of(line.name(), line))));
        Line subtotal = group.subtotal();
        if (several && subtotal != null) {
            rows.addToUnit(Row.Kind.SUBTOTAL, Row.Content.of(LineText.of("小计", subtotal)));
        }
    }

    private String legend() {
        Periods periods = requireNonNull(report.periods());
        return "上行：%s；下行：件数为%s/%s，办理时长为本期按工作日计".formatted(periods.now(), periods.previous(), periods.yearBefore());
    }
}
