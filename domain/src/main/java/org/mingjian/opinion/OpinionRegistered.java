package org.mingjian.opinion;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A matter was taken into the register. */
record OpinionRegistered(long opinionId, Map<String, ?> after) implements DomainEvent {
    OpinionRegistered(Opinion opinion) {
        this(opinion.id(), Map.of("number", opinion.externalNumber(), "dueOn", String.valueOf(opinion.dueOn())));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
