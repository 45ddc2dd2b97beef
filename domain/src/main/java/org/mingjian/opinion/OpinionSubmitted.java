package org.mingjian.opinion;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A supervisor has submitted a matter and declared that nothing keeps her from it. */
record OpinionSubmitted(long opinionId, Map<String, ?> after) implements DomainEvent {
    OpinionSubmitted(Opinion opinion) {
        this(opinion.id(), OpinionFacts.brought(opinion));
    }

    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }
}
