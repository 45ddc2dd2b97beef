package org.mingjian.ledger;

/** A staged row that is fit to go in. */
public record ReadyRow(int rowNumber, LedgerEntry entry) {}
