package org.mingjian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Sha256;

/** Figures frozen at one moment. Written once; the database refuses any change. */
@Entity
@Table(name = "snapshot")
public class Snapshot {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "period")
    private String period;

    @Column(name = "source_id")
    private @Nullable Long sourceId;

    @Column(name = "cutoff")
    private Instant cutoff;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "run_key")
    private String runKey;

    @Column(name = "figures")
    private String figures;

    @Column(name = "sha256")
    private Sha256 sha256;

    @Column(name = "lead")
    private String lead;

    @Column(name = "next_steps")
    private String nextSteps;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    Snapshot(long id, String runKey, @Nullable Long sourceId, Figures figures, Optional<Wording> wording) {
        this.id = id;
        this.runKey = runKey;
        this.sourceId = sourceId;
        this.period = figures.period().toString();
        this.cutoff = figures.cutoff();
        this.frozenAt = figures.frozenAt();
        this.askedBy = figures.askedBy();
        this.figures = FiguresJson.write(figures);
        this.sha256 = FiguresJson.hash(figures);
        this.lead = wording.map(Wording::lead).orElse("");
        this.nextSteps = wording.map(Wording::nextSteps).orElse("");
    }

    public long id() {
        return id;
    }

    public HalfYear period() {
        return HalfYear.parse(period).orElseThrow();
    }

    public @Nullable Long sourceId() {
        return sourceId;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public Figures figures() {
        return FiguresJson.read(figures);
    }

    /** What was written in place of the lead made of the figures; empty where that stands. */
    public String lead() {
        return lead;
    }

    /** What was written of what is to be done next, one paragraph a line. */
    public String nextSteps() {
        return nextSteps;
    }

    /** The figures file, canonical JSON. */
    public String json() {
        return figures;
    }

    /** The hash of the figures, as in the file and on the report. */
    public Sha256 sha256() {
        return sha256;
    }
}
