package org.mingjian.opinion;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** Staff have entered and registered a matter that a supervisor submitted on paper. */
public record OpinionEntered(
        long opinionId, String number, @Nullable Long supervisorId, Map<String, ?> after) implements DomainEvent {
    OpinionEntered(Opinion opinion, LocalDate received) {
        this(
                opinion.id(),
                opinion.externalNumber(),
                opinion.supervisorId(),
                with(OpinionFacts.brought(opinion), received));
    }

    private static Map<String, Object> with(Map<String, Object> facts, LocalDate received) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("receivedOn", received.toString());
        return all;
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
