package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What was left of a frozen year went over into the next one. */
record YearCarriedOver(int year, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + year;
    }
}
