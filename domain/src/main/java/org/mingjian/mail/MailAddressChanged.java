package org.mingjian.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** A person has another mail address now, or none; the trail shows enough of it to tell one from another. */
record MailAddressChanged(
        long userId, @Nullable String old, @Nullable String now) implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + userId;
    }

    @Override
    public Map<String, ?> before() {
        return facts(old);
    }

    @Override
    public Map<String, ?> after() {
        return facts(now);
    }

    private static Map<String, ?> facts(@Nullable String address) {
        return address == null ? Map.of() : Map.of("mail", address.replaceFirst("(?<=^.).*(?=@)", "***"));
    }
}
