package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A request to spend was drafted, or its draft written anew. */
record ExpenseWritten(long request, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "expense:" + request;
    }
}
