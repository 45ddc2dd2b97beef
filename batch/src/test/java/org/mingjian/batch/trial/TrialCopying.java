package org.mingjian.batch.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mingjian.batch.JobName;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.runtime.JobDatabase;

/** Stands for a use case of the domain; request scoped, so that it fails on a thread without a request. */
@RequestScoped
public class TrialCopying {
    @Inject
    private JobDatabase database;

    @Inject
    private Jobs jobs;

    /** Copies two rows, and fails between them if told to. */
    @Transactional
    public void copyTwo(boolean fail) {
        copy(-1);
        if (fail) {
            throw new IllegalStateException("between two rows");
        }
        copy(-2);
    }

    /** Starts a job from inside a transaction, which is then rolled back or not. */
    @Transactional
    public long copyAndStart(JobName job) {
        copy(-3);
        return jobs.start(job, java.util.Map.of());
    }

    /** Calls another use case from inside this one. */
    @Transactional
    public void around(Runnable other) {
        other.run();
    }

    private void copy(long id) {
        database.update("insert into copied_row (source_id, content, execution) values (?, '', 0)", id);
    }
}
