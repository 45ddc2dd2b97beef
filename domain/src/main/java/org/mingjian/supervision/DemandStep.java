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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody did with a supervision document; written down once and for all. */
@Entity
@Table(name = "demand_step")
public class DemandStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_step")
    @SequenceGenerator(name = "demand_step", sequenceName = "demand_step_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "demand_id")
    private long demandId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed")
    private DemandDeed deed;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_id")
    private @Nullable Long by;

    @Column(name = "words")
    private String words;

    @Column(name = "day")
    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private @Nullable ServiceWay way;

    @Column(name = "receiver")
    private String receiver;

    @SuppressWarnings("NullAway.Init")
    protected DemandStep() {}

    @SuppressWarnings("NullAway.Init")
    DemandStep(long demandId, DemandForm form, @Nullable Long by, Instant at) {
        this.demandId = demandId;
        this.deed = form.deed();
        this.at = at;
        this.by = by;
        this.words = form.words();
        this.day = form.day();
        this.way = form.way();
        this.receiver = form.receiver();
    }

    public Long id() {
        return id;
    }

    public DemandDeed deed() {
        return deed;
    }

    public Instant at() {
        return at;
    }

    @Nullable
    Long by() {
        return by;
    }

    public String words() {
        return words;
    }

    /** The day of service, or the new last day of a report. */
    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable ServiceWay way() {
        return way;
    }

    /** Who received it; empty where nobody is told of. */
    public String receiver() {
        return receiver;
    }
}
