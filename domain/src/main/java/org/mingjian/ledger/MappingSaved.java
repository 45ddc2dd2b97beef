package org.mingjian.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Sha256;

/**
 * A mapping was saved under its name.
 *
 * @param was the one that had the name before; absent for a new name
 */
record MappingSaved(String name, @Nullable Sha256 was, Sha256 is) implements DomainEvent {
    @Override
    public String subject() {
        return "mapping:" + name;
    }

    @Override
    public Map<String, ?> before() {
        return was == null ? Map.of() : Map.of("sha256", was.hex());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("sha256", is.hex());
    }
}
