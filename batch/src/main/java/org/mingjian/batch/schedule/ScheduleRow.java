package org.mingjian.batch.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.JobRun;

/**
 * A scheduled job as shown to people.
 *
 * @param nextDue absent where it is switched off
 * @param last what came of it last; absent where it has never run by itself
 */
public record ScheduleRow(
        ScheduledRun run,
        boolean enabled,
        @Nullable Instant nextDue,
        @Nullable JobRun last) {}
