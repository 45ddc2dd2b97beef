package org.mingjian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.CanonicalJson;

/** A row on its way in, numbered as in the file with the headings as row 1. */
@Entity
@Table(name = "ledger_row")
@IdClass(LedgerRowId.class)
class LedgerRow {
    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    @Column(name = "row_number")
    private int rowNumber;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate")
    private RowFate fate;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "entry")
    private @Nullable String entry;

    @Column(name = "cells")
    private @Nullable String cells;

    @SuppressWarnings("NullAway.Init")
    protected LedgerRow() {}

    LedgerRow(long importId, JudgedRow row) {
        this.importId = importId;
        this.rowNumber = row.rowNumber();
        List<String> texts = row.cells().stream().map(Cell::text).toList();
        this.cells = CanonicalJson.write(texts);
        if (row.verdict() instanceof Verdict.Fit fit) {
            this.fate = RowFate.READY;
            this.externalNumber = fit.entry().number();
            this.entry = fit.entry().json();
        } else {
            this.fate = RowFate.REJECTED;
            this.reason = ((Verdict.Unfit) row.verdict()).reason();
        }
    }

    int rowNumber() {
        return rowNumber;
    }

    boolean ready() {
        return fate == RowFate.READY;
    }

    LedgerEntry entry() {
        if (entry == null) {
            throw new IllegalStateException("row " + rowNumber + " was not fit");
        }
        return LedgerEntry.parse(entry);
    }
}
