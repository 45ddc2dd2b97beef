package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A standard was entered or corrected. */
record StandardKept(long id, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "standard:" + id;
    }
}
