package org.mingjian.batch;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a job as a list shows it.
 *
 * @param instance what this execution and its restarts have in common
 * @param failure why it failed, in one line
 * @param automatic whether the server restarted it by itself after a crash
 * @param restartable whether a person may restart it: it can be taken up again, and no later execution has
 * @param stage the step it is at; null before the first
 */
public record JobRun(
        long execution,
        long instance,
        JobName job,
        JobStatus status,
        Instant created,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable String failure,
        Map<String, String> parameters,
        String startedBy,
        boolean automatic,
        boolean restartable,
        @Nullable Stage stage) {}
