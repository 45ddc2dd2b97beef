package org.mingjian.batch.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What a node does at each heartbeat: says that it lives, ends what crashed elsewhere, restarts it once, and stops what
 * it was asked to stop.
 */
final class Recovery implements Runnable {
    private static final Logger LOG = System.getLogger(Recovery.class.getName());

    private final Lease lease;
    private final Executions executions;
    private final ClusterJobOperator operator;

    Recovery(Lease lease, Executions executions, ClusterJobOperator operator) {
        this.lease = lease;
        this.executions = executions;
        this.operator = operator;
    }

    @Override
    public void run() {
        try {
            lease.beat();
            if (lease.held()) {
                lease.endOthers();
                executions.claimOrphans(operator.lost());
                executions.recoverable().forEach(this::recover);
                operator.obey();
            }
        } catch (RuntimeException e) { // or the scheduler would never call again
            LOG.log(Level.WARNING, "Heartbeat of the batch node failed, will be tried again", e);
        }
    }

    private void recover(long execution) {
        try {
            long restarted = operator.recover(execution);
            LOG.log(Level.INFO, "Execution {0} had crashed and goes on as {1}", execution, restarted);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Execution " + execution + " had crashed and is left to be restarted by hand", e);
            executions.leaveToPeople(execution);
        }
    }
}
