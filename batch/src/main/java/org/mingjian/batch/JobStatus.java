package org.mingjian.batch;

import jakarta.batch.runtime.BatchStatus;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.runtime.JobDatabase;

/** Where an execution, or a step of one, stands. */
public enum JobStatus {
    STARTING,
    RUNNING,
    /** Asked to stop, and on the way to its next checkpoint. */
    STOPPING,
    STOPPED,
    FAILED,
    /** Its server died; what was committed stays, a restart goes on from there. */
    INTERRUPTED,
    COMPLETED,
    /** Given up for good: it can never be restarted. */
    ABANDONED;

    static JobStatus of(BatchStatus status, @Nullable String exitStatus) {
        return switch (status) {
            case STARTING -> STARTING;
            case STARTED -> RUNNING;
            case STOPPING -> STOPPING;
            case STOPPED -> STOPPED;
            case FAILED -> JobDatabase.NODE_CRASHED.equals(exitStatus) ? INTERRUPTED : FAILED;
            case COMPLETED -> COMPLETED;
            case ABANDONED -> ABANDONED;
        };
    }

    public boolean isRunning() {
        return switch (this) {
            case STARTING, RUNNING, STOPPING -> true;
            case STOPPED, FAILED, INTERRUPTED, COMPLETED, ABANDONED -> false;
        };
    }

    /** Whether an execution that stands here can be taken up again. */
    public boolean isResumable() {
        return switch (this) {
            case STOPPED, FAILED, INTERRUPTED -> true;
            case STARTING, RUNNING, STOPPING, COMPLETED, ABANDONED -> false;
        };
    }
}
