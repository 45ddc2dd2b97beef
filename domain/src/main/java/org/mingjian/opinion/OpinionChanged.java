package org.mingjian.opinion;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A ledger's row changed a matter that had come with it. */
record OpinionChanged(long opinionId, OpinionFacts was, OpinionFacts is) implements DomainEvent {
    @Override
    public String subject() {
        return "opinion:" + opinionId;
    }

    @Override
    public Map<String, ?> before() {
        return was.differingFrom(is);
    }

    @Override
    public Map<String, ?> after() {
        return is.differingFrom(was);
    }
}
