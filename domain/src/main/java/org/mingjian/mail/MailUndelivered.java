package org.mingjian.mail;

import java.time.Instant;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A letter was given up. */
public record MailUndelivered(long userId, long mailId, Instant at) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + userId;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("mail", mailId);
    }
}
