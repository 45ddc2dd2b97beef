package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A role was taken from an account. */
public record RoleRevoked(User user, Role role) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("role", role.name());
    }
}
