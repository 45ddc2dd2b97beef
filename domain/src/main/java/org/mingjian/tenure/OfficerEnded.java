package org.mingjian.tenure;

import java.time.LocalDate;
import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An officer's certificate was ended before its time. */
record OfficerEnded(long id, LocalDate former, LocalDate now) implements DomainEvent {
    @Override
    public String subject() {
        return "officer:" + id;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("validTo", former.toString());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("validTo", now.toString());
    }
}
