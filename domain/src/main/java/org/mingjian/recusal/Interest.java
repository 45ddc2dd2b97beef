package org.mingjian.recusal;

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
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Uscc;
import org.mingjian.kernel.Rejection;

/**
 * What ties a supervisor, or one of her near relatives, to a unit or a person (R10-2).
 *
 * @article 10
 */
@Entity
@Table(name = "interest")
public class Interest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interest")
    @SequenceGenerator(name = "interest", sequenceName = "interest_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private InterestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "relative")
    private @Nullable Relative relative;

    @Column(name = "name")
    private String name;

    @Column(name = "uscc")
    private @Nullable Uscc uscc;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "entered_by")
    private @Nullable Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    @SuppressWarnings("NullAway.Init")
    Interest(long supervisorId, InterestForm form, @Nullable Long enteredBy, Instant now) {
        this.supervisorId = supervisorId;
        kind = requireNonNull(form.kind());
        relative = kind == InterestKind.RELATIVE_UNIT ? form.relative() : null;
        name = form.name();
        uscc = form.code();
        from = requireNonNull(form.from());
        this.enteredBy = enteredBy;
        enteredAt = now;
    }

    /** Ties no more after its last day; it stays to be seen. */
    void end(LocalDate last) {
        if (until != null) {
            throw new Rejection(RecusalRule.INTEREST_ENDED);
        }
        if (last.isBefore(from)) {
            throw new Rejection(RecusalRule.ENDED_BEFORE_BEGUN, from);
        }
        until = last;
    }

    boolean tiesOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>(
                Map.of("supervisor", supervisorId, "kind", kind.name(), "name", name, "from", from.toString()));
        if (relative != null) {
            told.put("relative", relative.name());
        }
        if (uscc != null) {
            told.put("uscc", uscc.code());
        }
        if (until != null) {
            told.put("until", until.toString());
        }
        return told;
    }

    public Long id() {
        return id;
    }

    public long supervisorId() {
        return supervisorId;
    }

    public InterestKind kind() {
        return kind;
    }

    public @Nullable Relative relative() {
        return relative;
    }

    public String name() {
        return name;
    }

    public @Nullable Uscc uscc() {
        return uscc;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day; absent while it ties. */
    public @Nullable LocalDate until() {
        return until;
    }
}
