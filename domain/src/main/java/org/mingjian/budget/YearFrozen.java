package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A year's fund was frozen. */
record YearFrozen(int year, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + year;
    }
}
