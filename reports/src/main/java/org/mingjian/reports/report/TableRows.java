package org.mingjian.reports.report;

import java.util.List;

/** The rows of a table, under a head that each page repeats. */
record TableRows(Table table) {
    void addTo(Rows rows) {
        String title = table.title();
        if (title != null) {
            rows.addBreakdown(title);
        }
        rows.beginTable(null, table.legend());
        table.rows().forEach(cells -> rows.add(kind(), Row.Content.of(cells, false)));
        List<String> total = table.total();
        if (total != null) {
            rows.addToUnit(kind(), Row.Content.of(total, true));
        }
        rows.endTable();
    }

    private Row.Kind kind() {
        return switch (table.shape()) {
            case FUND -> Row.Kind.FUND;
            case LEDGER -> Row.Kind.LEDGER;
            case SHARE -> Row.Kind.SHARE;
            case FUNDING -> Row.Kind.FUNDING;
            case EVALUATION -> Row.Kind.EVALUATION;
        };
    }
}
