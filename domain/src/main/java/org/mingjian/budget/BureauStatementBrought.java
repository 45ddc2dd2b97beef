package org.mingjian.budget;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** The finance bureau's figures of a year came, or newer ones in their place. */
record BureauStatementBrought(@Nullable BureauStatement previous, BureauStatement statement) implements DomainEvent {
    @Override
    public String subject() {
        return "fund:" + statement.year();
    }

    @Override
    public Map<String, ?> before() {
        return previous == null ? Map.of() : told(previous);
    }

    @Override
    public Map<String, ?> after() {
        return told(statement);
    }

    private static Map<String, ?> told(BureauStatement one) {
        return Map.of(
                "document", one.document() == null ? "" : one.document().hex(),
                "file", one.fileName(),
                "only", one.only(),
                "total", one.total().toString(),
                "rows", one.rows());
    }
}
