package org.mingjian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long the deadlines of a kind are that start from a day on; never changed, the last one entered for a day holds.
 */
@Entity
@Table(name = "deadline_setting")
public class DeadlineSetting {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_setting")
    @SequenceGenerator(name = "deadline_setting", sequenceName = "deadline_setting_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DeadlineKind kind;

    @Column(name = "length")
    private int length;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "reason")
    private String reason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineSetting() {}

    @SuppressWarnings("NullAway.Init")
    DeadlineSetting(DeadlineKind kind, Setting setting, LocalDate from, String by, Instant at) {
        this.kind = kind;
        length = setting.length();
        reason = setting.reason();
        effectiveFrom = from;
        enteredBy = by;
        enteredAt = at;
    }

    DeadlineKind kind() {
        return kind;
    }

    Setting setting() {
        return new Setting(length, reason);
    }

    public int length() {
        return length;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String reason() {
        return reason;
    }

    /** The actor who entered it, as the audit names him. */
    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
