package org.mingjian.handling;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Rejection;

/**
 * What one agency does about a matter that was assigned to it.
 *
 * @article 8(3)
 */
@Entity
@Table(name = "handling")
public class Handling {
    /** After so many returns the bureau's leader goes on with a supervision document. */
    static final int MOST_RETURNS = 2;

    private static final String SUBJECT = "handling";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handling")
    @SequenceGenerator(name = "handling", sequenceName = "handling_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "opinion_id")
    private long opinionId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "lead")
    private boolean lead;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HandlingState state;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "position")
    private @Nullable Position position;

    @Column(name = "planned_until")
    private @Nullable LocalDate plannedUntil;

    @Column(name = "extended")
    private boolean extended;

    @Column(name = "sent_back")
    private int sentBack;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Handling() {}

    @SuppressWarnings("NullAway.Init")
    Handling(long opinionId, long agencyId, boolean lead, Instant now) {
        this.opinionId = opinionId;
        this.agencyId = agencyId;
        this.lead = lead;
        assignedAt = now;
        state = HandlingState.ASSIGNED;
    }

    /** Goes where a deed leads, and keeps what is told with it. */
    void go(DeedForm form) {
        switch (form.kind()) {
            case RETURN -> {
                position = Position.NOT_MINE;
                lead = false;
            }
            case REFUSE_RETURN -> position = null;
            case CORRECT -> position = Position.ADOPT_NOW;
            case PLAN -> {
                position = Position.ADOPT_PLAN;
                plannedUntil = form.day();
            }
            case ADOPT_PART -> position = Position.PARTIAL;
            case DECLINE -> position = Position.REJECT;
            case EXTEND -> extend(form.day());
            case SEND_BACK -> sendBack();
            default -> {}
        }
        state = requireNonNull(form.kind().handledTo());
    }

    /** Leads the others from now on. */
    void lead(boolean leads) {
        lead = leads;
    }

    /** Whether its agency has something to do with the matter, or its answer waits to be reviewed. */
    boolean active() {
        return switch (state) {
            case ASSIGNED, RECTIFYING, REPLIED -> true;
            case CONCLUDED, RETURNED, DROPPED -> false;
        };
    }

    /** The matter is concluded on its answer. */
    void conclude() {
        if (state == HandlingState.REPLIED) {
            state = HandlingState.CONCLUDED;
        }
    }

    /** The matter is withdrawn. */
    void drop() {
        state = HandlingState.DROPPED;
    }

    private void extend(@Nullable LocalDate until) {
        if (extended) {
            throw new Rejection(HandlingRule.EXTENDED_ONCE);
        }
        extended = true;
        plannedUntil = until;
    }

    private void sendBack() {
        if (sentBack == MOST_RETURNS) {
            throw new Rejection(HandlingRule.SENT_BACK_TOO_OFTEN, MOST_RETURNS);
        }
        sentBack++;
        position = null;
        plannedUntil = null;
    }

    public Long id() {
        return id;
    }

    public long opinionId() {
        return opinionId;
    }

    public long agencyId() {
        return agencyId;
    }

    /** Whether it leads the others (牵头), or helps (协办). */
    public boolean lead() {
        return lead;
    }

    public HandlingState state() {
        return state;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** What the agency makes of the matter; absent until it has answered. */
    public @Nullable Position position() {
        return position;
    }

    /** The last day of its plan; absent where it has none. */
    public @Nullable LocalDate plannedUntil() {
        return plannedUntil;
    }

    /** What its deadlines are about. */
    public Subject subject() {
        return new Subject(SUBJECT, id);
    }
}
