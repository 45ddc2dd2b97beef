package org.mingjian.budget;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A year's fund was opened. */
record FundOpened(Fund fund) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + fund.year();
    }

    @Override
    public Map<String, ?> after() {
        return fund.told();
    }
}
