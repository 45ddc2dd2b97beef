package org.mingjian.access;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** A person chose how the portal looks to her. */
record DisplayChosen(User user, TypeSize oldSize, Density oldDensity, TypeSize newSize, Density newDensity)
        implements DomainEvent {
    @Override
    public String subject() {
        return "user:" + user.id();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("typeSize", oldSize.name(), "density", oldDensity.name());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("typeSize", newSize.name(), "density", newDensity.name());
    }
}
