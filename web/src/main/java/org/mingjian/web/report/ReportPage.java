package org.mingjian.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.report.Front;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.report.Counts;
import org.mingjian.report.Days;
import org.mingjian.report.Dimension;
import org.mingjian.report.Figures;
import org.mingjian.report.Filing;
import org.mingjian.report.Line;
import org.mingjian.report.Metric;
import org.mingjian.report.Report;
import org.mingjian.report.ReportKind;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;
import org.mingjian.report.Span;
import org.mingjian.report.Totals;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.omnifaces.cdi.Param;

/** One report, read in the browser: every figure leads to the matters it counts. */
@Named
@RequestScoped
public class ReportPage {
    @Inject
    private Reports reports;

    @Inject
    private Snapshots snapshots;

    @Inject
    private MakingReports making;

    @Inject
    private Filing filing;

    @Inject
    private LegalBases bases;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser current;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private @Nullable Long id;

    private @Nullable Report report;
    private @Nullable Snapshot snapshot;
    private @Nullable Figures figures;
    private List<Rejection> missing = List.of();

    /** A table of the report. */
    public record Table(Dimension by, String title, List<Line> lines) {}

    /** A figure worked out from others, for the period and the two beside it. */
    public record Derived(Metric metric, String now, String previous, String yearBefore) {}

    @PostConstruct
    void load() {
        report = Outcome.orMissing(Optional.ofNullable(id).flatMap(reports::find));
        if (report != null) {
            snapshot = snapshots.get(report.snapshotId());
            figures = report.kind() == ReportKind.SEMIANNUAL ? snapshot.figures() : null;
            missing = report.signedAt() == null && (current.may(Permission.SIGN_REPORTS) || isWritable())
                    ? filing.missing(report.id())
                    : List.of();
        }
    }

    /** Absent where there is no such report. */
    public @Nullable Report getReport() {
        return report;
    }

    public @Nullable Snapshot getSnapshot() {
        return snapshot;
    }

    public @Nullable Figures getFigures() {
        return figures;
    }

    /** The part of the page that is of its kind alone. */
    public String getBody() {
        if (report == null) {
            return "/WEB-INF/report/none.xhtml";
        }
        return switch (report.kind()) {
            case SEMIANNUAL -> "/WEB-INF/report/summary.xhtml";
            case FUND -> "/WEB-INF/report/fund.xhtml";
        };
    }

    /** The only source that was counted; absent where all are. */
    public @Nullable String getSource() {
        return figures == null ? null : figures.source();
    }

    /** Whether the period was still running when it was counted. */
    public boolean isRunning() {
        return snapshot != null && snapshot.cutoff().equals(snapshot.frozenAt());
    }

    public boolean isWritable() {
        return report != null && current.may(report.kind().running());
    }

    /** What stands against signing it, each with what is to be done: for those who sign and those who make it. */
    public List<Rejection> getMissing() {
        return missing;
    }

    /** The sentences of the front page. */
    public Front getFront() {
        return making.front(Objects.requireNonNull(report));
    }

    public List<Table> getTables() {
        if (figures == null) {
            return List.of();
        }
        return Stream.of(
                        table(Dimension.AGENCY, figures.byAgency()),
                        table(Dimension.PROBLEM_KIND, figures.byProblemKind()),
                        table(Dimension.DOMAIN, figures.byDomain()),
                        table(Dimension.SUPERVISOR, figures.bySupervisor()))
                .filter(table -> !table.lines().isEmpty())
                .toList();
    }

    private Table table(Dimension by, List<Line> lines) {
        return new Table(by, show.text("report.by." + by), lines);
    }

    public List<Metric> getCounted() {
        return Metric.counted();
    }

    /** The rates and durations, which count no single matters, in words. */
    public List<Derived> getDerived() {
        if (figures == null) {
            return List.of();
        }
        return Stream.of(Metric.values())
                .filter(metric -> !metric.counts())
                .map(metric -> new Derived(
                        metric,
                        said(figures.now(), metric),
                        said(figures.previous(), metric),
                        said(figures.yearBefore(), metric)))
                .toList();
    }

    private String said(Totals totals, Metric metric) {
        return switch (metric) {
            case ACCEPTANCE_RATE -> show.percent(totals.counts().acceptanceRate());
            case IN_TIME_RATE -> show.percent(totals.counts().inTimeRate());
            case HANDLING_DAYS -> said(totals.handlingDays());
            case HANDLING_WORKING_DAYS -> said(totals.handlingWorkingDays());
            default -> throw new IllegalArgumentException(metric + " counts matters");
        };
    }

    private String said(Days days) {
        return show.text("report.days", show.days(days.median()), show.days(days.mean()), show.days(days.p90()));
    }

    public Metric[] getMetrics() {
        return Metric.values();
    }

    public Metric metric(String name) {
        return Metric.valueOf(name);
    }

    public int count(Counts counts, Metric metric) {
        return counts.of(metric);
    }

    /** Where the matters are that a figure of the whole counts. */
    public String records(String span, Metric metric) {
        return link(span, metric);
    }

    /** Where the matters are that a line's figure counts. */
    public String records(String span, Metric metric, Dimension by, String line) {
        return link(span, metric) + "&by=" + by + "&line=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
    }

    private String link(String span, Metric metric) {
        long number = snapshot == null ? 0 : snapshot.id();
        return request.getContextPath() + "/opinions/list?snapshot=" + number + "&span=" + Span.valueOf(span)
                + "&metric=" + metric;
    }

    /** The other versions of the same period and source, newest first. */
    public List<ReportRow> getOtherVersions() {
        return report == null ? List.of() : reports.otherVersions(report);
    }

    /** What the written text cites and holds no longer. */
    public List<LegalBasis> getExpired() {
        return snapshot == null ? List.of() : bases.expiredIn(snapshot.written().text(), DistrictTime.today(clock));
    }

    public boolean isSignable() {
        return report != null && report.signedAt() == null && current.may(Permission.SIGN_REPORTS);
    }

    public void sign() {
        if (id != null) {
            making.sign(id);
            Outcome.to("/reports/show?id=" + id, show.text("report.signedOff"));
        }
    }
}
