package org.mingjian.batch.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.batch.JobRun;

/**
 * A scheduled job as shown to people.
 *
 * @param nextDue absent where it is switched off
 * @param missed whether it was due and has not been started
 * @param last what came of it last; absent where it has never run by itself
 */
public record ScheduleRow(
        ScheduledRun run,
        boolean enabled,
        @Nullable Instant nextDue,
        boolean missed,
        @Nullable JobRun last) {}
