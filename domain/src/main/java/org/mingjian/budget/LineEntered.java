package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Money;

/** A line was entered in a year's fund. */
record LineEntered(long line, int year, String economicCode, Money initial, Money carriedIn) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + year;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "line",
                line,
                "economicCode",
                economicCode,
                "initial",
                initial.toString(),
                "carriedIn",
                carriedIn.toString());
    }
}
