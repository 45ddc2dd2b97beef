package org.mingjian.batch.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobName;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.Jobs;
import org.mingjian.calendar.ReportPeriod;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.report.Filing;
import org.mingjian.report.Report;
import org.mingjian.report.ReportKind;
import org.mingjian.report.ReportRule;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;

/**
 * Asking for reports, of supervision and of its fund, and signing them off.
 *
 * @article 15
 */
@ApplicationScoped
public class MakingReports {
    @Inject
    private CurrentUser current;

    @Inject
    private OpinionSources sources;

    @Inject
    private Jobs jobs;

    @Inject
    private Filing filing;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Reports reports;

    @Inject
    private ReportPrinter printer;

    /**
     * Starts a run for a period, which tells the kind of the report.
     *
     * @param period such as {@code 2019H1}, {@code 2026} or {@code 2026Q3}
     * @param source the name of the only source of matters to count; null or blank for all
     * @return the execution's number
     * @throws Rejection if the period or the source is not one
     */
    public long start(String period, @Nullable String source) {
        current.requireAny(Permission.RUN_REPORTS, Permission.RUN_FUND_REPORTS);
        ReportPeriod asked =
                ReportPeriod.parse(period).orElseThrow(() -> new Rejection(ReportRule.PERIOD_UNKNOWN, period));
        ReportKind kind = ReportKind.of(asked);
        current.require(kind.running());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(ReportRun.PERIOD, asked.toString());
        parameters.put(ReportRun.ASKED_BY, current.actor().name());
        if (source != null && !source.isBlank()) {
            if (kind == ReportKind.FUND) {
                throw new Rejection(ReportRule.SOURCE_OF_FUND);
            }
            if (sources.find(source).isEmpty()) {
                throw new Rejection(ReportRule.SOURCE_UNKNOWN, source);
            }
            parameters.put(ReportRun.SOURCE, source);
        }
        return jobs.start(job(kind), parameters);
    }

    private static JobName job(ReportKind kind) {
        return switch (kind) {
            case SEMIANNUAL -> JobName.SEMIANNUAL_SUMMARY;
            case FUND -> JobName.ANNUAL_BUDGET_REPORT;
        };
    }

    /** The report that a run filed; empty while it has not, and for runs of other jobs. */
    public Optional<Report> filedBy(JobRun run) {
        return Stream.of(ReportKind.values()).map(MakingReports::job).anyMatch(run.job()::equals)
                ? snapshots
                        .ofRun(run.job() + "-" + run.instance())
                        .flatMap(snapshot -> reports.ofSnapshot(snapshot.id()))
                : Optional.empty();
    }

    /** Writes a report for going on writing in a word processor. */
    public void write(Report report, OutputStream out) {
        printer.write(snapshots.get(report.snapshotId()), report.signedAt() == null, out);
    }

    /** Writes the tables of a report as a workbook. */
    public void tabulate(Report report, OutputStream out) throws IOException {
        Snapshot snapshot = snapshots.get(report.snapshotId());
        switch (report.kind()) {
            case SEMIANNUAL -> new SummaryWorkbook(snapshot, snapshot.figures()).write(out);
            case FUND -> new FundWorkbook(snapshot.fund(), snapshot.sha256()).write(out);
        }
    }

    /** The sentences of a report's front page, for reading in the portal. */
    public Front front(Report report) {
        return printer.front(snapshots.get(report.snapshotId()));
    }

    /** The lead of a report as its figures make it. */
    public String lead(Report report) {
        return printer.lead(snapshots.get(report.snapshotId()));
    }

    /** Signs a report off: its figures, as frozen, are rendered once more without the word 草稿. */
    public void sign(long reportId) {
        Report report = filing.demandSignable(reportId);
        byte[] pdf = printer.print(snapshots.get(report.snapshotId()), false);
        filing.sign(reportId, new ByteArrayInputStream(pdf));
    }
}
