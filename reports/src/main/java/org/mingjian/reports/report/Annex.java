package org.mingjian.reports.report;

import java.util.List;

/** An annex of tables, behind the signature. */
public record Annex(String title, List<Table> tables, List<String> notes) {
    public Annex {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
