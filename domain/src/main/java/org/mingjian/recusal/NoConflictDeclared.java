package org.mingjian.recusal;

import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DomainEvent;

/** Somebody has declared, before she opened it, that nothing keeps her from it. */
public record NoConflictDeclared(Subject about) implements DomainEvent {
    @Override
    public String subject() {
        return about.toString();
    }
}
