package org.mingjian.kernel;

/**
 * Something that has happened in the domain, told inside the transaction that made it so. Whoever observes an event
 * takes part in that transaction: if an observer fails, what happened is undone.
 */
public interface DomainEvent {}
