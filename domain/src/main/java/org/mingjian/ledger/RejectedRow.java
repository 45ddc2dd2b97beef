package org.mingjian.ledger;

import java.util.List;

/** A row that did not go in, as it was, and why. */
public record RejectedRow(int rowNumber, List<String> cells, String reason) {}
