package org.mingjian.budget;

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

/** A request's entry into a state: when, by whom, why. */
@Entity
@Table(name = "expense_step")
@SuppressWarnings("UnusedVariable") // reads are by SQL, with the names of people
class ExpenseStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expense_step")
    @SequenceGenerator(name = "expense_step", sequenceName = "expense_step_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private ExpenseRequest request;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ExpenseState state;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_id")
    private long by;

    @Column(name = "reason")
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ExpenseStep() {}

    @SuppressWarnings("NullAway.Init")
    ExpenseStep(ExpenseRequest request, int seq, ExpenseState state, Hand hand, String reason) {
        this.request = request;
        this.seq = seq;
        this.state = state;
        this.at = hand.at();
        this.by = hand.user();
        this.reason = reason;
    }

    Instant at() {
        return at;
    }
}
