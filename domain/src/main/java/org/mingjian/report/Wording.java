package org.mingjian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.fundreport.Assessment;
import org.mingjian.kernel.Rejection;

/** What people write into the report of a period themselves. It outlives runs: each run freezes it as it is then. */
@Entity
@Table(name = "wording")
public class Wording {
    /** The longest lead, in characters; the front page has no more room. */
    public static final int LONGEST_LEAD = 150;

    /** The longest of the other texts, in characters. */
    public static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording")
    @SequenceGenerator(name = "wording", sequenceName = "wording_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "period")
    private String period;

    @Column(name = "source_id")
    private @Nullable Long sourceId;

    @Column(name = "lead")
    private String lead;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "next_steps")
    private String nextSteps;

    @Column(name = "assessment")
    private String assessment;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    @SuppressWarnings("NullAway.Init")
    Wording(ReportPeriod period, @Nullable Long sourceId) {
        this.period = period.toString();
        this.sourceId = sourceId;
    }

    /**
     * Takes what somebody wrote; blank stands for none.
     *
     * @throws Rejection if it is longer than the document has room for
     */
    void write(Passages passages, String who, Instant now) {
        if (passages.lead().length() > LONGEST_LEAD) {
            throw new Rejection(ReportRule.LEAD_TOO_LONG, LONGEST_LEAD);
        }
        if (passages.nextSteps().length() > LONGEST_TEXT) {
            throw new Rejection(ReportRule.NEXT_STEPS_TOO_LONG, LONGEST_TEXT);
        }
        if (passages.reasons().length() > LONGEST_TEXT) {
            throw new Rejection(ReportRule.REASONS_TOO_LONG, LONGEST_TEXT);
        }
        lead = passages.lead();
        reasons = passages.reasons();
        nextSteps = passages.nextSteps();
        assessment = passages.assessment().json();
        writtenBy = who;
        writtenAt = now;
    }

    public Passages passages() {
        return new Passages(lead, reasons, nextSteps, Assessment.parse(assessment));
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
