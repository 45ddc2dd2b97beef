package org.mingjian.opinion;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** It was said which kind of problem a ledger's words mean, or that they stand for themselves again. */
record ProblemKindMapped(
        String text, @Nullable String was, @Nullable String is) implements DomainEvent {
    @Override
    public String subject() {
        return "problem-kind:" + text;
    }

    @Override
    public Map<String, ?> before() {
        return was == null ? Map.of() : Map.of("code", was);
    }

    @Override
    public Map<String, ?> after() {
        return is == null ? Map.of() : Map.of("code", is);
    }
}
