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
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Rejection;

/**
 * What people write into the summary of a period themselves: its lead, where the one made of the figures does not do,
 * and what is to be done next (下一步打算). It outlives runs: each run freezes it as it is then.
 */
@Entity
@Table(name = "wording")
public class Wording {
    /** The longest lead, in characters; the front page has no more room. */
    public static final int LONGEST_LEAD = 150;

    /** The longest text of what is to be done next, in characters. */
    public static final int LONGEST_NEXT = 4000;

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

    @Column(name = "next_steps")
    private String nextSteps;

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
    Wording(HalfYear period, @Nullable Long sourceId) {
        this.period = period.toString();
        this.sourceId = sourceId;
    }

    /**
     * Takes what somebody wrote; blank stands for none.
     *
     * @throws Rejection if it is longer than the document has room for
     */
    void write(String newLead, String newNextSteps, String who, Instant now) {
        if (newLead.strip().length() > LONGEST_LEAD) {
            throw new Rejection(ReportRule.LEAD_TOO_LONG, LONGEST_LEAD);
        }
        if (newNextSteps.strip().length() > LONGEST_NEXT) {
            throw new Rejection(ReportRule.NEXT_STEPS_TOO_LONG, LONGEST_NEXT);
        }
        lead = newLead.strip();
        nextSteps = newNextSteps.strip();
        writtenBy = who;
        writtenAt = now;
    }

    /** In place of the lead made of the figures; empty where that stands. */
    public String lead() {
        return lead;
    }

    /** One paragraph a line; empty where nothing is said of what is to be done next. */
    public String nextSteps() {
        return nextSteps;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
