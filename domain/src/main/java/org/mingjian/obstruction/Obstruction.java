package org.mingjian.obstruction;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.recusal.Affair;

/**
 * A refusal to cooperate with a supervisor, as she has recorded it, and what the bureau has found.
 *
 * @article 8(1)
 */
@Entity
@Table(name = "obstruction")
public class Obstruction {
    /** As which its deadline runs, and the audit names it. */
    static final String KIND = "obstruction";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obstruction")
    @SequenceGenerator(name = "obstruction", sequenceName = "obstruction_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "number")
    private String number;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "time_of_day")
    private String timeOfDay;

    @Column(name = "place")
    private String place;

    @Column(name = "asked")
    private String asked;

    @Column(name = "reason_given")
    private String reasonGiven;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ObstructionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private @Nullable Reason reason;

    @Column(name = "finding")
    private @Nullable String finding;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "verified_by")
    private @Nullable Long verifiedBy;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Obstruction() {}

    @SuppressWarnings("NullAway.Init")
    Obstruction(String number, long supervisorId, String formKey, ObstructionForm form, Instant now) {
        this.number = number;
        this.supervisorId = supervisorId;
        this.formKey = formKey;
        agencyId = requireNonNull(form.agencyId());
        happenedOn = requireNonNull(form.happenedOn());
        timeOfDay = form.timeOfDay();
        place = form.place();
        asked = form.asked();
        reasonGiven = form.reason();
        state = ObstructionState.RECORDED;
        recordedAt = now;
    }

    /**
     * The bureau has found out what there is to find out; once and for all.
     *
     * @throws Rejection if it has before
     */
    void verify(Verification found, long by, Instant now) {
        if (state != ObstructionState.RECORDED) {
            throw new Rejection(ObstructionRule.VERIFIED_ALREADY, Texts.of(state));
        }
        state = requireNonNull(found.result());
        reason = found.reason();
        finding = found.finding();
        verifiedAt = now;
        verifiedBy = by;
    }

    /** From what somebody may have to stand aside. */
    Affair affair() {
        return new Affair(subject(), Set.of(agencyId), null, null);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long supervisorId() {
        return supervisorId;
    }

    public long agencyId() {
        return agencyId;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** About what time it was; blank where she did not know. */
    public String timeOfDay() {
        return timeOfDay;
    }

    public String place() {
        return place;
    }

    public String asked() {
        return asked;
    }

    /** What the agency said; blank where it gave no reason. */
    public String reasonGiven() {
        return reasonGiven;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public ObstructionState state() {
        return state;
    }

    /** What the reason is worth; absent before the bureau has verified it, and where it was not true. */
    public @Nullable Reason reason() {
        return reason;
    }

    public @Nullable String finding() {
        return finding;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }
}
