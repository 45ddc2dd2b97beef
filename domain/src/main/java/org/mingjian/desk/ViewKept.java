package org.mingjian.desk;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** Somebody keeps a view of a list under a name. */
record ViewKept(String list, String name, String query) implements DomainEvent {
    @Override
    public String subject() {
        return "list:" + list;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("view", name, "query", query);
    }
}
