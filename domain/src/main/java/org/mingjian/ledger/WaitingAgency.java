package org.mingjian.ledger;

/**
 * A name of an agency that rows wait for.
 *
 * @param files the ledgers these rows came with
 * @param decided whether it is decided on already and the rows have only to go on
 */
public record WaitingAgency(String name, long rows, String files, boolean decided) {}
