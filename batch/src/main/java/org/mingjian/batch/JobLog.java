package org.mingjian.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.mingjian.batch.runtime.JobChanged;

/** Hears of each execution that begins or ends, without its job having to declare a listener. */
@ApplicationScoped
class JobLog {
    private static final Logger LOG = System.getLogger(JobLog.class.getName());

    void changed(@Observes JobChanged change) {
        LOG.log(Level.INFO, "Execution {0}: {1}", Long.toString(change.execution()), change.status());
    }
}
