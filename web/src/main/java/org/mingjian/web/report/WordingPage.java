package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.Summaries;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.report.Report;
import org.mingjian.report.Reports;
import org.mingjian.report.Wordings;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** What people write into the summary of a period, reached from one of its reports. */
@Named
@RequestScoped
public class WordingPage {
    @Inject
    private Reports reports;

    @Inject
    private Wordings wordings;

    @Inject
    private Summaries summaries;

    @Inject
    private LegalBases bases;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Report report;
    private String lead = "";
    private String next = "";

    @PostConstruct
    void load() {
        current.require(Permission.RUN_REPORTS);
        report = Outcome.orMissing(Optional.ofNullable(id).flatMap(reports::find));
        if (report != null) {
            wordings.find(report.period(), report.sourceId()).ifPresent(wording -> {
                lead = wording.lead();
                next = wording.nextSteps();
            });
        }
    }

    public void write() {
        if (report != null) {
            wordings.write(report.period(), report.sourceId(), lead, next);
            Outcome.to("/reports/wording?id=" + report.id(), show.text("wording.saved"));
        }
    }

    /** What the text cites and holds no longer. */
    public List<LegalBasis> getExpired() {
        return bases.expiredIn(lead + next, DistrictTime.today(clock));
    }

    /** The lead as the figures of this version make it. */
    public String getMade() {
        return report == null ? "" : summaries.lead(report);
    }

    public @Nullable Report getReport() {
        return report;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next == null ? "" : next;
    }
}
