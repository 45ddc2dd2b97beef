package org.mingjian.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NewAccount;
import org.mingjian.access.Permission;
import org.mingjian.batch.JobName;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.document.DocumentStore;
import org.mingjian.fundreport.Assessment;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Installation;
import org.mingjian.kernel.InstallationRule;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.Importing;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerImport;
import org.mingjian.report.Passages;
import org.mingjian.report.Reports;
import org.mingjian.report.Wordings;

/** Loads the demonstration district, by a job. */
@ApplicationScoped
public class Demonstration {
    static final String SOURCE = "监督意见台账（演示）";

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Inject
    private CurrentUser current;

    @Inject
    private Installation installation;

    @Inject
    private DocumentStore documents;

    @Inject
    private Importing importing;

    @Inject
    private Imports imports;

    @Inject
    private Reports reports;

    @Inject
    private Wordings wordings;

    @Inject
    private MakingReports making;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /**
     * Starts loading; what has been loaded once is not loaded again.
     *
     * @return the execution that loads, or has loaded
     * @throws Rejection if the installation was made for real work
     */
    public long load() {
        current.require(Permission.LOAD_DEMONSTRATION);
        if (!installation.isDemonstration()) {
            throw new Rejection(InstallationRule.NOT_A_DEMONSTRATION);
        }
        return imports.firstOf(SOURCE).map(LedgerImport::execution).orElseGet(this::start);
    }

    private long start() {
        LocalDate today = DistrictTime.today(clock);
        byte[] ledger = new DemoLedger(today).csv().getBytes(StandardCharsets.UTF_8);
        Sha256 document = documents.store(new ByteArrayInputStream(ledger)).sha256();
        long id = importing
                .begin(document, "演示台账-" + today + ".csv", SOURCE, Lines.text("mapping.json"))
                .id();
        long execution =
                jobs.start(JobName.LOAD_DEMO, Map.of("import", String.valueOf(id), Reminders.DAY, today.toString()));
        importing.started(id, execution);
        return execution;
    }

    /**
     * Starts the reports on the fund's years, where there are none yet: on those that are over, with the words and
     * scores people would have written, and on the quarters of the present one that are over.
     *
     * @return how many were started
     */
    public int report() {
        current.require(Permission.LOAD_DEMONSTRATION);
        int started = 0;
        int present = DistrictTime.today(clock).getYear();
        for (int year = present - DemoFund.YEARS + 1; year < present; year++) {
            FundPeriod period = FundPeriod.year(year);
            if (reports.newest(period).isEmpty()) {
                wordings.write(
                        period,
                        null,
                        new Passages(
                                "",
                                Lines.text("fund-reasons.txt"),
                                Lines.text("fund-problems.txt"),
                                Assessment.parse(Lines.text("fund-assessment.json"))));
                making.start(period.toString(), null);
                started++;
            }
        }
        int quarters = (DistrictTime.today(clock).getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
        if (quarters > 0 && reports.newest(new FundPeriod(present, quarters)).isEmpty()) {
            making.start(new FundPeriod(present, quarters).toString(), null);
            started++;
        }
        return started;
    }

    /** The accounts of the demonstration, with the password that all of them have. */
    public List<NewAccount> accounts() {
        current.require(Permission.LOAD_DEMONSTRATION);
        return DemoPeople.accounts();
    }
}
