package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A token was taken back: by its owner, by the security administrator, or with its account. */
record TokenRevoked(User user, ApiToken token) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("token", token.beginning(), "name", token.name());
    }
}
