package org.mingjian.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter's entry into a state, and when it left it. The steps of a matter are its history; a state held on any day
 * can be read from them.
 */
@Entity
@Table(name = "opinion_step")
public class OpinionStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_step")
    @SequenceGenerator(name = "opinion_step", sequenceName = "opinion_step_seq", allocationSize = 1000)
    @Column(name = "id")
    private Long id;

    @SuppressWarnings("UnusedVariable") // the mapping reads it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opinion_id")
    private Opinion opinion;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OpinionState state;

    /** Whether the matter comes in with it, is taken on or let go, and does not merely come back. */
    @SuppressWarnings("UnusedVariable") // figures count it
    @Column(name = "counted")
    private boolean counted;

    @Column(name = "at")
    private Instant at;

    @Column(name = "until_at")
    private @Nullable Instant until;

    /** When the step was entered in the system, which may be long after it happened. */
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected OpinionStep() {}

    @SuppressWarnings("NullAway.Init")
    OpinionStep(Opinion opinion, int seq, OpinionState state, boolean counted, Instant at, Instant recordedAt) {
        this.opinion = opinion;
        this.seq = seq;
        this.state = state;
        this.counted = counted;
        this.at = at;
        this.recordedAt = recordedAt;
    }

    void leave(@Nullable Instant when) {
        this.until = when;
    }

    /** Whether the other one is the same entry, whenever it was recorded. */
    boolean isSameEntryAs(OpinionStep other) {
        return state == other.state && at.equals(other.at);
    }

    public OpinionState state() {
        return state;
    }

    /** When the matter entered the state. */
    public Instant at() {
        return at;
    }

    /** When it left the state; absent while it is in it. */
    public @Nullable Instant until() {
        return until;
    }
}
