package org.mingjian.reports.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the signature: the red list in full where the front page cut it, the report's own annexes, and the
 * definition of every figure.
 */
record Annexes(OfficialReport report, int redOnFront) {
    private static final String RED_LIST = "需要关注的事项清单";
    private static final String DEFINITIONS = "指标口径";

    /** The line that announces them at the end of the body: 附件：1.… 2.… */
    String announcement() {
        List<String> titles = titles();
        if (titles.size() == 1) {
            return "附件：" + titles.get(0);
        }
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            numbered.add("%d.%s".formatted(i + 1, titles.get(i)));
        }
        return "附件：" + String.join("；", numbered);
    }

    void addTo(Rows rows) {
        if (cut()) {
            addHeading(rows, RED_LIST);
            if (report.redList().size() < report.redTotal()) {
                rows.add(
                        Row.Kind.NOTE,
                        "共%d项，列出逾期最久的%d项。"
                                .formatted(report.redTotal(), report.redList().size()));
            }
            rows.beginTable(null, null);
            report.redList().forEach(item -> rows.add(Row.Kind.RED, Row.Content.of(item)));
            rows.endTable();
        }
        report.annexes().forEach(annex -> {
            addHeading(rows, annex.title());
            annex.tables().forEach(table -> new TableRows(table).addTo(rows));
            annex.notes().forEach(note -> rows.add(Row.Kind.NOTE, note));
        });
        addHeading(rows, DEFINITIONS);
        rows.beginTable(null, null);
        report.definitions().forEach(one -> rows.add(Row.Kind.DEFINITION, Row.Content.of(one)));
        rows.endTable();
        report.notes().forEach(note -> rows.add(Row.Kind.NOTE, note));
        rows.add(Row.Kind.NOTE, "快照校验码（SHA-256）：" + report.snapshot());
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        if (cut()) {
            titles.add(RED_LIST);
        }
        report.annexes().forEach(annex -> titles.add(annex.title()));
        titles.add(DEFINITIONS);
        return titles;
    }

    private boolean cut() {
        return redOnFront < report.redList().size();
    }

    private void addHeading(Rows rows, String title) {
        List<String> titles = titles();
        String number = titles.size() == 1 ? "附件" : "附件" + (titles.indexOf(title) + 1);
        rows.addBreak();
        rows.add(Row.Kind.ANNEX, Row.Content.of(number, title));
    }
}
