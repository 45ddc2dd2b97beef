package org.mingjian.opinion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** A supervisor has submitted a matter and declared that nothing keeps her from it. */
public record OpinionSubmitted(
        long opinionId, String number, @Nullable Long supervisorId, Map<String, ?> after) implements DomainEvent {
    OpinionSubmitted(Opinion opinion) {
        this(opinion.id(), opinion.externalNumber(), opinion.supervisorId(), OpinionFacts.brought(opinion));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
