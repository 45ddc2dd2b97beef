package org.mingjian.desk;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody keeps a view of a list no longer. */
record ViewDropped(String list, String name, String query) implements DomainEvent {
    @Override
    public String subject() {
        return "list:" + list;
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("view", name, "query", query);
    }
}
