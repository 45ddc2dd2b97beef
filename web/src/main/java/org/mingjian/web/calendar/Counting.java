package org.mingjian.web.calendar;

import java.util.List;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Derivation.Stretch;

/**
 * How the last day of a deadline was counted, as pages show it.
 *
 * @param said from when and how long, in words
 * @param result what became of it, in words
 */
public record Counting(long id, DeadlineKind kind, String said, List<Stretch> stretches, String result) {}
