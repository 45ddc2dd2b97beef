package org.mingjian.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody does another's work while she is away (委托代办); in force from its first day to its last, both included. */
@Entity
@Table(name = "delegation")
public class Delegation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation")
    @SequenceGenerator(name = "delegation", sequenceName = "delegation_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "from_id")
    private User from;

    @ManyToOne(optional = false)
    @JoinColumn(name = "to_id")
    private User to;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    @SuppressWarnings("NullAway.Init")
    Delegation(User from, User to, LocalDate firstDay, LocalDate lastDay, String reason, Instant now) {
        this.from = from;
        this.to = to;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
        this.madeAt = now;
    }

    /** She is back before its last day. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public Long id() {
        return id;
    }

    /** Whose work is done. */
    public User from() {
        return from;
    }

    /** Who does it. */
    public User to() {
        return to;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When it was ended before its last day; absent where it was not. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Whether it is in force on a day, or will be. */
    public boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isAfter(lastDay);
    }
}
