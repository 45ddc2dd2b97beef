package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.OpinionSource;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.report.ReportKind;
import org.mingjian.web.Outcome;

/** Asking for a report. */
@Named
@RequestScoped
public class ReportRunPage {
    /** So many periods of each kind can be chosen; older ones are typed. */
    private static final int OFFERED = 8;

    @Inject
    private MakingReports making;

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
        current.requireAny(Permission.RUN_REPORTS, Permission.RUN_FUND_REPORTS);
        LocalDate today = DistrictTime.today(clock);
        period = current.may(Permission.RUN_REPORTS)
                ? HalfYear.lastComplete(today).toString()
                : FundPeriod.lastComplete(today).toString();
    }

    public void run() {
        long execution = making.start(older.isBlank() ? period : older.strip(), source);
        Outcome.to("/runs/show?id=" + execution);
    }

    /** Of each report that the one who asks may make, the latest periods. */
    public List<SelectItem> getPeriods() {
        LocalDate today = DistrictTime.today(clock);
        List<SelectItem> periods = new ArrayList<>();
        if (current.may(ReportKind.SEMIANNUAL.running())) {
            periods.add(group(ReportKind.SEMIANNUAL, Stream.iterate(HalfYear.of(today), HalfYear::previous)));
        }
        if (current.may(ReportKind.FUND.running())) {
            periods.add(group(ReportKind.FUND, Stream.iterate(FundPeriod.lastComplete(today), FundPeriod::previous)));
        }
        return periods;
    }

    private static SelectItem group(ReportKind kind, Stream<? extends ReportPeriod> periods) {
        return new SelectItemGroup(
                kind.label(),
                null,
                false,
                periods.limit(OFFERED)
                        .map(period -> new SelectItem(period.toString(), ReportKind.title(period)))
                        .toArray(SelectItem[]::new));
    }

    /** Of matters; the fund has none. */
    public boolean isSourced() {
        return current.may(ReportKind.SEMIANNUAL.running());
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

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
