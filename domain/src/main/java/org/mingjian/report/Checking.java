package org.mingjian.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
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
        current.require(Permission.RUN_REPORTS);
        BalanceRules.check(snapshots
                .ofRun(runKey)
                .orElseThrow(() -> new IllegalStateException("nothing frozen by run " + runKey))
                .figures());
    }
}
