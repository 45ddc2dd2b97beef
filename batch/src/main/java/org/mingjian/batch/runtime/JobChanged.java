package org.mingjian.batch.runtime;

import jakarta.batch.runtime.BatchStatus;

/**
 * An execution has begun ({@code STARTED}) or ended (any final status). Told on the batch thread, outside any
 * transaction, after the job repository knows; an execution that crashed tells nothing.
 */
public record JobChanged(long execution, BatchStatus status) {}
