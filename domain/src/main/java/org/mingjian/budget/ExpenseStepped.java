package org.mingjian.budget;

import java.time.Instant;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A request to spend went into another state. */
public record ExpenseStepped(ExpenseRequest request, ExpenseState from, String reason) implements DomainEvent {
    public ExpenseState to() {
        return request.state();
    }

    /** When, as it was entered. */
    public Instant at() {
        return request.since();
    }

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
