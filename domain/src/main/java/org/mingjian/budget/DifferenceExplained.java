package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;

/**
 * Somebody said why something is with one side only; with neither payment nor row, why a total that was typed in
 * differs.
 */
record DifferenceExplained(
        BureauStatement statement, long payment, long row, Money amount, DifferenceCause cause, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return payment > 0 ? "payment:" + payment : "fund:" + statement.year();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("row", row, "amount", amount.toString(), "cause", cause.name(), "reason", reason);
    }
}
