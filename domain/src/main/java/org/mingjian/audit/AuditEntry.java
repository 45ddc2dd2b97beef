package org.mingjian.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.CanonicalJson;
import org.mingjian.kernel.DomainEvent;

/** One change of state: who, when, from where, what, before and after. Written once; never changed, never deleted. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", sequenceName = "audit_entry_seq", allocationSize = 100)
    @Column(name = "id")
    private Long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "action")
    private String action;

    @Column(name = "subject")
    private String subject;

    @Column(name = "before")
    private String before;

    @Column(name = "after")
    private String after;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    @SuppressWarnings("NullAway.Init")
    AuditEntry(Instant at, Actor actor, DomainEvent event) {
        this.at = at;
        this.actor = actor.name();
        this.address = actor.address();
        this.action = event.getClass().getSimpleName();
        this.subject = event.subject();
        this.before = CanonicalJson.write(event.before());
        this.after = CanonicalJson.write(event.after());
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public @Nullable String address() {
        return address;
    }

    /** The event's simple class name, such as {@code OpinionChanged}. */
    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    /** Canonical JSON of the values that changed, as they were. */
    public String before() {
        return before;
    }

    /** Canonical JSON of the values that changed, as they became. */
    public String after() {
        return after;
    }
}
