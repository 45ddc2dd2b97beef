package org.mingjian.reports.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the signature: the red list in full where the front page cut it, and the definition of every
 * figure.
 */
record Annexes(SemiannualSummary summary, int redOnFront) {
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
            if (summary.redList().size() < summary.redTotal()) {
                rows.add(
                        Row.Kind.NOTE,
                        "共%d项，列出逾期最久的%d项。"
                                .formatted(summary.redTotal(), summary.redList().size()));
            }
            rows.beginTable(null, null);
            summary.redList().forEach(item -> rows.add(Row.Kind.RED, Row.Content.of(item)));
            rows.endTable();
        }
        addHeading(rows, DEFINITIONS);
        rows.beginTable(null, null);
        summary.definitions().forEach(one -> rows.add(Row.Kind.DEFINITION, Row.Content.of(one)));
        rows.endTable();
        rows.add(Row.Kind.NOTE, "表中“—”表示没有数据；办理时长不能相加，小计不列。");
        summary.notes().forEach(note -> rows.add(Row.Kind.NOTE, note));
        rows.add(Row.Kind.NOTE, "快照校验码（SHA-256）：" + summary.snapshot());
    }

    private List<String> titles() {
        return cut() ? List.of(RED_LIST, DEFINITIONS) : List.of(DEFINITIONS);
    }

    private boolean cut() {
        return redOnFront < summary.redList().size();
    }

    private void addHeading(Rows rows, String title) {
        List<String> titles = titles();
        String number = titles.size() == 1 ? "附件" : "附件" + (titles.indexOf(title) + 1);
        rows.addBreak();
        rows.add(Row.Kind.ANNEX, Row.Content.of(number, title));
    }
}
