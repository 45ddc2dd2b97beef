package org.mingjian.budget;

import org.mingjian.kernel.DomainEvent;

/** A payment is not the row any more that it was said to be. */
record MatchUndone(long payment) implements DomainEvent {
    @Override
    public String subject() {
        return "payment:" + payment;
    }
}
