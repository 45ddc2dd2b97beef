package org.mingjian.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an execution. The counts are JBeret's and show the work, not the result: what a rolled back chunk had
 * read and written stays counted.
 *
 * @param failure why it failed, in one line
 */
public record StepRun(
        String name,
        JobStatus status,
        @Nullable Instant started,
        @Nullable Instant ended,
        long read,
        long written,
        @Nullable String exitStatus,
        @Nullable String failure) {}
