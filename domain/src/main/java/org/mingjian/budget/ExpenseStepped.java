package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A request to spend went into another state. */
record ExpenseStepped(ExpenseRequest request, ExpenseState from, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "expense:" + request.id();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("state", from.name());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "number", request.number(),
                "state", request.state().name(),
                "amount", request.amount().toString(),
                "reason", reason);
    }
}
