package org.mingjian.reports.report;

/** What stands behind the signature: the definition of every figure, and the red list where the front page cut it. */
record Annexes(SemiannualSummary summary) {

    void addTo(Rows rows, int redOnFront) {
        int annex = 1;
        boolean cut = redOnFront < summary.redList().size();
        if (cut) {
            addHeading(rows, annex++, "需要关注的事项清单");
            rows.beginTable(null, null);
            summary.redList().forEach(item -> rows.add(Row.Kind.RED, Row.Content.of(item)));
            rows.endTable();
        }
        addHeading(rows, annex, "指标口径");
        rows.beginTable(null, null);
        summary.definitions().forEach(one -> rows.add(Row.Kind.DEFINITION, Row.Content.of(one)));
        rows.endTable();
        summary.notes().forEach(note -> rows.add(Row.Kind.NOTE, note));
        rows.add(Row.Kind.NOTE, "快照校验码（SHA-256）：" + summary.snapshot());
    }

    private static void addHeading(Rows rows, int number, String title) {
        rows.addBreak();
        rows.add(Row.Kind.ANNEX, "附件%d %s".formatted(number, title));
    }
}
