package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.fundreport.FundRules;
import org.mingjian.kernel.Rejection;

/** Checks frozen figures before anything is made of them. */
@ApplicationScoped
public class Checking {
    @Inject
    private CurrentUser current;

    @Inject
    private Snapshots snapshots;

    /**
     * Checks the figures of a run.
     *
     * @throws Rejection naming every equation that does not hold, and by how much
     */
    public void check(String runKey) {
        current.requireAny(Permission.RUN_REPORTS, Permission.RUN_FUND_REPORTS);
        Snapshot snapshot =
                snapshots.ofRun(runKey).orElseThrow(() -> new IllegalStateException("nothing frozen by run " + runKey));
        List<String> broken = switch (ReportKind.of(snapshot.period())) {
            case SEMIANNUAL -> BalanceRules.broken(snapshot.figures());
            case FUND -> FundRules.broken(snapshot.fund());
        };
        if (!broken.isEmpty()) {
            throw new Rejection(ReportRule.FIGURES_DO_NOT_BALANCE, String.join("；", broken));
        }
    }
}
