package org.mingjian.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;

/** Who starts, stops and restarts jobs: the one place that asks whether the person at work may. */
@ApplicationScoped
class Starter {
    @Inject
    private CurrentUser current;

    /**
     * Demands that somebody may start some job; which one, the use case that starts it has asked.
     *
     * @return the name under which the execution is remembered
     */
    String requireStart() {
        current.requireAny(
                Permission.RUN_JOBS,
                Permission.RUN_REPORTS,
                Permission.RUN_FUND_REPORTS,
                Permission.IMPORT_LEDGERS,
                Permission.LOAD_DEMONSTRATION);
        return current.actor().name();
    }

    /** Demands the right to stop and restart jobs, whoever started them. */
    String require() {
        current.require(Permission.RUN_JOBS);
        return current.actor().name();
    }
}
