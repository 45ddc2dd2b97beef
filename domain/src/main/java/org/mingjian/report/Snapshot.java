package org.mingjian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.FundFigures;
import org.mingjian.fundreport.FundFiguresJson;
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

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "next_steps")
    private String nextSteps;

    @Column(name = "assessment")
    private String assessment;

    @SuppressWarnings("NullAway.Init")
    protected Snapshot() {}

    Snapshot(long id, String runKey, @Nullable Long sourceId, Frozen frozen, Passages written) {
        this.id = id;
        this.runKey = runKey;
        this.sourceId = sourceId;
        this.period = frozen.period().toString();
        this.cutoff = frozen.cutoff();
        this.frozenAt = frozen.frozenAt();
        this.askedBy = frozen.askedBy();
        this.figures = frozen.json().text();
        this.sha256 = frozen.json().hash();
        this.lead = written.lead();
        this.reasons = written.reasons();
        this.nextSteps = written.nextSteps();
        this.assessment = written.assessment().json();
    }

    public long id() {
        return id;
    }

    public ReportPeriod period() {
        return ReportPeriod.parse(period).orElseThrow();
    }

    public @Nullable Long sourceId() {
        return sourceId;
    }

    public Instant cutoff() {
        return cutoff;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String askedBy() {
        return askedBy;
    }

    /** The figures of a summary, of a snapshot of that kind. */
    public Figures figures() {
        return FiguresJson.read(figures);
    }

    /** The figures of the fund, of a snapshot of that kind. */
    public FundFigures fund() {
        return FundFiguresJson.read(figures);
    }

    /** What was written into the report when it was frozen. */
    public Passages written() {
        return new Passages(lead, reasons, nextSteps, Assessment.parse(assessment));
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
