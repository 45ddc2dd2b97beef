package org.mingjian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
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

    /** @param keepCells whether a fit row may be refused yet, and then be handed back as it was */
    LedgerRow(long importId, JudgedRow row, boolean keepCells) {
        this.importId = importId;
        this.rowNumber = row.rowNumber();
        if (row.verdict() instanceof Verdict.Fit fit) {
            this.fate = RowFate.READY;
            this.externalNumber = fit.entry().number();
            this.entry = fit.entry().json();
            this.cells = keepCells ? texts(row) : null;
        } else {
            this.fate = RowFate.REJECTED;
            this.reason = ((Verdict.Unfit) row.verdict()).reason();
            this.cells = texts(row);
        }
    }

    private static String texts(JudgedRow row) {
        return CanonicalJson.write(row.cells().stream().map(Cell::text).toList());
    }

    boolean ready() {
        return fate == RowFate.READY;
    }
}
