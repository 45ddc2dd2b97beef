package org.mingjian.interference;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/**
 * A report that somebody meddles with a supervisor's work, or takes revenge for it.
 *
 * @article 7
 */
@Entity
@Table(name = "interference")
public class Interference {
    private static final int LONGEST_RESULT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interference")
    @SequenceGenerator(name = "interference", sequenceName = "interference_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "form_key")
    private String formKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private InterferenceKind kind;

    @Column(name = "who")
    private String who;

    @Column(name = "what")
    private String what;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InterferenceState state;

    @Column(name = "taken_up_at")
    private @Nullable Instant takenUpAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "result")
    private @Nullable String result;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Interference() {}

    @SuppressWarnings("NullAway.Init")
    Interference(long supervisorId, String formKey, InterferenceForm form, Instant now) {
        this.supervisorId = supervisorId;
        this.formKey = formKey;
        kind = requireNonNull(form.kind());
        who = form.who();
        what = form.what();
        reportedAt = now;
        state = InterferenceState.RECEIVED;
    }

    /** The leader goes after it. */
    void takeUp(Instant now) {
        demand(InterferenceState.RECEIVED);
        state = InterferenceState.IN_HAND;
        takenUpAt = now;
    }

    /** The leader has done what there is to do, and tells the supervisor. */
    void settle(String told, Instant now) {
        demand(InterferenceState.IN_HAND);
        String said = told.strip();
        if (said.isEmpty()) {
            throw new Rejection(InterferenceRule.RESULT_MISSING);
        }
        if (said.length() > LONGEST_RESULT) {
            throw new Rejection(InterferenceRule.TOO_LONG, LONGEST_RESULT);
        }
        state = InterferenceState.SETTLED;
        result = said;
        settledAt = now;
    }

    private void demand(InterferenceState expected) {
        if (state != expected) {
            throw new Rejection(InterferenceRule.NOT_THE_TIME, Texts.of(state));
        }
    }

    public Long id() {
        return id;
    }

    long supervisorId() {
        return supervisorId;
    }

    public InterferenceKind kind() {
        return kind;
    }

    /** Who meddles or takes revenge; blank where that was not said. */
    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public InterferenceState state() {
        return state;
    }

    public @Nullable Instant takenUpAt() {
        return takenUpAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** What the supervisor is told; absent before it is settled. */
    public @Nullable String result() {
        return result;
    }
}
