package org.mingjian.web.report;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.fundreport.Assessment;
import org.mingjian.fundreport.Indicator;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.report.Passages;
import org.mingjian.report.Report;
import org.mingjian.report.ReportKind;
import org.mingjian.report.Reports;
import org.mingjian.report.Wording;
import org.mingjian.report.Wordings;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** What people write into the report of a period, reached from one of its reports. */
@Named
@RequestScoped
public class WordingPage {
    @Inject
    private Reports reports;

    @Inject
    private Wordings wordings;

    @Inject
    private MakingReports making;

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
    private String reasons = "";
    private String next = "";
    private List<ScoreRow> scores = rows(Assessment.NONE);

    @PostConstruct
    void load() {
        current.requireAny(Permission.RUN_REPORTS, Permission.RUN_FUND_REPORTS);
        report = Outcome.orMissing(Optional.ofNullable(id).flatMap(reports::find));
        if (report != null) {
            current.require(report.kind().running());
            wordings.find(report.period(), report.sourceId())
                    .map(Wording::passages)
                    .ifPresent(passages -> {
                        lead = passages.lead();
                        reasons = passages.reasons();
                        next = passages.nextSteps();
                        scores = rows(passages.assessment());
                    });
        }
    }

    public void write() {
        if (report != null) {
            wordings.write(report.period(), report.sourceId(), new Passages(lead, reasons, next, assessment()));
            Outcome.to("/reports/wording?id=" + report.id(), show.text("wording.saved"));
        }
    }

    private Assessment assessment() {
        return new Assessment(scores.stream().collect(toMap(ScoreRow::getIndicator, ScoreRow::score)));
    }

    private static List<ScoreRow> rows(Assessment assessment) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new ScoreRow(indicator, assessment))
                .toList();
    }

    /** The self-evaluation of the fund, a row for each indicator. */
    public List<ScoreRow> getScores() {
        return scores;
    }

    /** What the text cites and holds no longer. */
    public List<LegalBasis> getExpired() {
        return bases.expiredIn(new Passages(lead, reasons, next).text(), DistrictTime.today(clock));
    }

    /** The lead as the figures of this version make it. */
    public String getMade() {
        return report == null ? "" : making.lead(report);
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

    /** Whether it is of the fund, which has a passage more. */
    public boolean isFund() {
        return report != null && report.kind() == ReportKind.FUND;
    }

    /** Whether it is of a whole year of the fund, which is assessed. */
    public boolean isYear() {
        return report != null && report.period() instanceof FundPeriod period && period.wholeYear();
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons == null ? "" : reasons;
    }

    public String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next == null ? "" : next;
    }
}
