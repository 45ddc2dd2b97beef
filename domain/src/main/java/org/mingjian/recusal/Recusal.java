package org.mingjian.recusal;

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
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Rejection;

/**
 * Somebody who must stand aside from something, or is said to have to, and what was decided of it.
 *
 * @article 10
 */
@Entity
@Table(name = "recusal")
public class Recusal {
    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal")
    @SequenceGenerator(name = "recusal", sequenceName = "recusal_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Column(name = "supervisor_id")
    private @Nullable Long supervisorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private Ground ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "words")
    private String words;

    @Column(name = "raised_by")
    private @Nullable Long raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "first_rung")
    private int firstRung;

    @Column(name = "handled")
    private boolean handled;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "decision_words")
    private @Nullable String decisionWords;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "concealed")
    private boolean concealed;

    @Enumerated(EnumType.STRING)
    @Column(name = "review")
    private @Nullable Review review;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @Column(name = "reviewed_by")
    private @Nullable Long reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    /**
     * A recusal that is to be decided.
     *
     * @param handled whether the person has had it in hand before
     */
    @SuppressWarnings("NullAway.Init")
    Recusal(
            Subject subject,
            Person person,
            boolean handled,
            Ground ground,
            Origin origin,
            String words,
            @Nullable Long raisedBy,
            Instant now) {
        if (words.length() > LONGEST) {
            throw new Rejection(RecusalRule.WORDS_MISSING, LONGEST);
        }
        subjectKind = subject.kind();
        subjectId = subject.id();
        userId = person.userId();
        supervisorId = person.supervisorId();
        firstRung = person.rung();
        this.handled = handled;
        this.ground = ground;
        this.origin = origin;
        this.words = words;
        this.raisedBy = raisedBy;
        raisedAt = now;
    }

    /** Is decided, once. */
    void decide(Decision what, String why, boolean wasConcealed, long by, Instant now) {
        if (decision != null) {
            throw new Rejection(RecusalRule.ALREADY_DECIDED);
        }
        demandWords(why);
        if (wasConcealed && what != Decision.MUST) {
            throw new Rejection(RecusalRule.CONCEALED_NOT_RECUSED);
        }
        decision = what;
        decisionWords = why;
        concealed = wasConcealed;
        decidedBy = by;
        decidedAt = now;
    }

    /** What the person has brought or done is reviewed, once. */
    void review(Review what, String why, long by, Instant now) {
        if (!waitsForReview()) {
            throw new Rejection(RecusalRule.NOTHING_TO_REVIEW);
        }
        demandWords(why);
        review = what;
        reviewWords = why;
        reviewedBy = by;
        reviewedAt = now;
    }

    private static void demandWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new Rejection(RecusalRule.WORDS_MISSING, LONGEST);
        }
    }

    public Long id() {
        return id;
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** As which its deadline runs, and the audit names it. */
    public Subject self() {
        return new Subject("recusal", id);
    }

    public @Nullable Long userId() {
        return userId;
    }

    public @Nullable Long supervisorId() {
        return supervisorId;
    }

    public Ground ground() {
        return ground;
    }

    public Origin origin() {
        return origin;
    }

    public String words() {
        return words;
    }

    public @Nullable Long raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public boolean handled() {
        return handled;
    }

    /** Absent while it waits to be decided. */
    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable String decisionWords() {
        return decisionWords;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Whether she knew of it and did not say so. */
    public boolean concealed() {
        return concealed;
    }

    public @Nullable Review review() {
        return review;
    }

    public @Nullable String reviewWords() {
        return reviewWords;
    }

    public @Nullable Long reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    /** What its subject is marked with because of it; absent where with nothing. */
    public @Nullable Mark mark() {
        if (decision == null) {
            return supervisorId == null ? null : Mark.PENDING;
        }
        if (decision == Decision.NOT_NEEDED || !handled) {
            return null;
        }
        return review == null ? Mark.FLAWED : Mark.valueOf(review.name());
    }

    /** Whether it waits to be reviewed what she has brought or done. */
    public boolean waitsForReview() {
        return mark() == Mark.FLAWED;
    }
}
