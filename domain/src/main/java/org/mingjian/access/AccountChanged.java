package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An account was closed, opened again, or put to another agency. */
record AccountChanged(User user, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }
}
