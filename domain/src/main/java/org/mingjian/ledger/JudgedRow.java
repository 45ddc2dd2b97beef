package org.mingjian.ledger;

import java.util.List;

/**
 * A row as read and judged.
 *
 * @param rowNumber as in the file, the headings being row 1
 */
public record JudgedRow(int rowNumber, List<Cell> cells, Verdict verdict) {}
