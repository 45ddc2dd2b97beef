package org.mingjian.opinion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** A matter was taken into the register. */
public record OpinionRegistered(
        long opinionId, String number, @Nullable Long supervisorId, Map<String, ?> after) implements DomainEvent {
    OpinionRegistered(Opinion opinion) {
        this(
                opinion.id(),
                opinion.externalNumber(),
                opinion.supervisorId(),
                Map.of("number", opinion.externalNumber(), "dueOn", String.valueOf(opinion.dueOn())));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
