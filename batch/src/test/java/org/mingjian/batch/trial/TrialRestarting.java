package org.mingjian.batch.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.mingjian.access.CurrentUser;
import org.mingjian.batch.JobRefusal;
import org.mingjian.batch.Jobs;

/** Somebody who restarts a job in a request of her own. */
@ApplicationScoped
public class TrialRestarting {
    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser user;

    /** Gives the new execution, or 0 if that was refused. */
    @ActivateRequestContext
    public long restart(long execution) {
        user.becomeTask("trial", "localhost");
        try {
            return jobs.restart(execution);
        } catch (JobRefusal refused) {
            return 0;
        }
    }

    /** Asks for something on a thread where nobody has signed in. */
    @ActivateRequestContext
    public <T> T asStranger(Callable<T> request) throws Exception {
        return request.call();
    }
}
