package org.mingjian.agency;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** An agency was merged into another, or ended without a successor. */
record AgencyEnded(Agency agency) implements DomainEvent {
    @Override
    public String subject() {
        return "agency:" + agency.id();
    }

    @Override
    public Map<String, ?> after() {
        return agency.told();
    }
}
