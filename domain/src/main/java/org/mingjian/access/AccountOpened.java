package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An account was opened. */
record AccountOpened(User user) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("login", user.login(), "name", user.name());
    }
}
