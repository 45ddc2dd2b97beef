package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;

/** A line was given more, or less. */
record LineAdjusted(BudgetLine line, Money amount, String document) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + line.year();
    }

    @Override
    public Map<String, ?> before() {
        return told(line.total());
    }

    @Override
    public Map<String, ?> after() {
        return told(line.total().plus(amount));
    }

    private Map<String, ?> told(Money total) {
        return Map.of("economicCode", line.economicClass().code(), "total", total.toString(), "document", document);
    }
}
