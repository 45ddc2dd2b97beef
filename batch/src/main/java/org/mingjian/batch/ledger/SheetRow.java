package org.mingjian.batch.ledger;

import java.util.List;
import org.mingjian.ledger.Cell;

/**
 * A row of data.
 *
 * @param number as people count rows, the headings being row 1
 */
record SheetRow(int number, List<Cell> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
