package org.mingjian.recusal;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Agencies may apply for recusals from now on, or no more. */
public record ApplicationsOpened(boolean open) implements DomainEvent {
    @Override
    public String subject() {
        return "recusal:setting";
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("thirdPartyApply", open);
    }
}
