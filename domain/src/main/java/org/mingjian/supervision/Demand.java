package org.mingjian.supervision;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;

/**
 * A supervision document: what the bureau demands of one agency in a matter, as opposed to the sheet it is printed on.
 *
 * @article 8(2)
 */
@Entity
@Table(name = "demand")
public class Demand {
    static final String SUBJECT = "demand";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand")
    @SequenceGenerator(name = "demand", sequenceName = "demand_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "opinion_id")
    private long opinionId;

    @Column(name = "agency_id")
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DemandKind kind;

    @Column(name = "dispositions")
    private String dispositions;

    @Column(name = "words")
    private String words;

    @Column(name = "days")
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DemandState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "review")
    private ReviewState review;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "reviewable_until")
    private @Nullable LocalDate reviewableUntil;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Demand() {}

    @SuppressWarnings("NullAway.Init")
    Demand(IssueForm form, Instant now) {
        opinionId = form.opinionId();
        agencyId = form.agencyId();
        kind = form.kind();
        dispositions = form.dispositions().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        words = form.words();
        days = form.days();
        state = DemandState.ISSUED;
        review = ReviewState.NONE;
        issuedAt = now;
    }

    /**
     * Goes where a deed leads.
     *
     * @param reviewable of a decision that is served, until when the agency may apply for its review
     */
    void go(DemandForm form, @Nullable LocalDate reviewable) {
        DemandDeed deed = form.deed();
        if (deed == DemandDeed.SERVE) {
            servedOn = form.day();
            reviewableUntil = reviewable;
        }
        state = deed.to() == null ? state : deed.to();
        review = deed.reviewTo() == null ? review : deed.reviewTo();
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

    public DemandKind kind() {
        return kind;
    }

    public List<Disposition> dispositions() {
        return Arrays.stream(dispositions.split(",")).map(Disposition::valueOf).toList();
    }

    public String words() {
        return words;
    }

    /** Within how many days of its service the agency reports. */
    public int days() {
        return days;
    }

    public DemandState state() {
        return state;
    }

    public ReviewState review() {
        return review;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Absent until it is. */
    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** The last day for an application that the agency was told; absent where there is none. */
    public @Nullable LocalDate reviewableUntil() {
        return reviewableUntil;
    }

    /** Whether the matter has to wait for it. */
    boolean open() {
        return state.open() || review == ReviewState.APPLIED;
    }

    /** What its deadlines are about. */
    public Subject subject() {
        return new Subject(SUBJECT, id);
    }
}
