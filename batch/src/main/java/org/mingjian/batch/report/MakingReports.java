package org.mingjian.batch.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobName;
import org.mingjian.batch.Jobs;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.OpinionSources;
import org.mingjian.report.Filing;
import org.mingjian.report.Report;
import org.mingjian.report.ReportRule;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshot;
import org.mingjian.report.Snapshots;

/**
 * Asking for semi-annual summaries, and signing them off.
 *
 * @article 15
 */
@ApplicationScoped
public class Summaries {
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
    private SummaryPrinter printer;

    /**
     * Starts a run for a half-year.
     *
     * @param period such as {@code 2019H1}
     * @param source the name of the only source to count; null or blank for all
     * @return the execution's number
     * @throws Rejection if the period or the source is not one
     */
    public long start(String period, @Nullable String source) {
        current.require(Permission.RUN_REPORTS);
        HalfYear half = HalfYear.parse(period).orElseThrow(() -> new Rejection(ReportRule.PERIOD_UNKNOWN, period));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SummaryRun.PERIOD, half.toString());
        parameters.put(SummaryRun.ASKED_BY, current.actor().name());
        if (source != null && !source.isBlank()) {
            if (sources.find(source).isEmpty()) {
                throw new Rejection(ReportRule.SOURCE_UNKNOWN, source);
            }
            parameters.put(SummaryRun.SOURCE, source);
        }
        return jobs.start(JobName.SEMIANNUAL_SUMMARY, parameters);
    }

    /** The report that a run filed; empty while it has not. */
    public Optional<Report> filedBy(long instance) {
        return snapshots
                .ofRun(JobName.SEMIANNUAL_SUMMARY + "-" + instance)
                .flatMap(snapshot -> reports.ofSnapshot(snapshot.id()));
    }

    /** Writes a report for going on writing in a word processor. */
    public void write(Report report, OutputStream out) {
        printer.write(snapshots.get(report.snapshotId()), report.signedAt() == null, out);
    }

    /** Writes the tables of a report as a workbook. */
    public void tabulate(Report report, OutputStream out) throws IOException {
        Snapshot snapshot = snapshots.get(report.snapshotId());
        new SummaryWorkbook(snapshot, snapshot.figures()).write(out);
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
