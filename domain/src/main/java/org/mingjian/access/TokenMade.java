package org.mingjian.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.kernel.DomainEvent;

/** Somebody made a token for a program that acts for her. */
public record TokenMade(User user, ApiToken token) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of(
                "token",
                token.beginning(),
                "name",
                token.name(),
                "scopes",
                token.scopes().stream().map(ApiScope::word).collect(Collectors.joining(" ")),
                "expires",
                token.expiresAt().toString());
    }
}
