package org.mingjian.opinion;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A matter was taken back before it was registered. */
record OpinionWithdrawn(long opinionId, Map<String, ?> after) implements DomainEvent {
    OpinionWithdrawn(Opinion opinion) {
        this(opinion.id(), Map.of("number", opinion.externalNumber()));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
