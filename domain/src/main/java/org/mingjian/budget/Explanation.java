package org.mingjian.budget;

import java.time.Instant;
import org.mingjian.kernel.Money;

/**
 * Why there is a difference.
 *
 * @param amount that is explained
 * @param by whoever explained it; blank for a job
 */
public record Explanation(DifferenceCause cause, String reason, Money amount, String by, Instant at) {}
