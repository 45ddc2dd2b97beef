package org.mingjian.opinion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** A matter was taken back before it was registered. */
public record OpinionWithdrawn(
        long opinionId, String number, @Nullable Long supervisorId, Map<String, ?> after) implements DomainEvent {
    OpinionWithdrawn(Opinion opinion) {
        this(
                opinion.id(),
                opinion.externalNumber(),
                opinion.supervisorId(),
                Map.of("number", opinion.externalNumber()));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
