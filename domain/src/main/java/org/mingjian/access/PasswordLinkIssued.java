package org.mingjian.access;

import java.time.Instant;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A link was issued by which a new password can be chosen; the token itself is nobody's business. */
record PasswordLinkIssued(User user, Instant expiresAt) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("expiresAt", expiresAt.toString());
    }
}
