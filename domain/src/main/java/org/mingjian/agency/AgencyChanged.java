package org.mingjian.agency;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What is entered of an agency was corrected. */
record AgencyChanged(long id, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    @Override
    public String subject() {
        return "agency:" + id;
    }
}
