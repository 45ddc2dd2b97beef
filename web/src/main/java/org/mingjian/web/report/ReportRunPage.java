package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.Summaries;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.web.Outcome;

/** Asking for a summary. */
@Named
@RequestScoped
public class ReportRunPage {
    /** So many half-years can be chosen; older ones are typed. */
    private static final int OFFERED = 8;

    @Inject
    private Summaries summaries;

    @Inject
    private OpinionSources sources;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    private String period = "";
    private String older = "";
    private String source = "";

    @PostConstruct
    void load() {
        current.require(Permission.RUN_REPORTS);
        period = HalfYear.lastComplete(DistrictTime.today(clock)).toString();
    }

    public void run() {
        long execution = summaries.start(older.isBlank() ? period : older.strip(), source);
        Outcome.to("/runs/show?id=" + execution);
    }

    public List<HalfYear> getPeriods() {
        return Stream.iterate(HalfYear.of(DistrictTime.today(clock)), HalfYear::previous)
                .limit(OFFERED)
                .toList();
    }

    public List<OpinionSource> getSources() {
        return sources.all();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getOlder() {
        return older;
    }

    public void setOlder(String older) {
        this.older = older;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
