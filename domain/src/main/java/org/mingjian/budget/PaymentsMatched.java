package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Payments were found among the finance bureau's rows. */
record PaymentsMatched(BureauStatement statement, int count) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + statement.year();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("matched", count, "of", statement.rows());
    }
}
