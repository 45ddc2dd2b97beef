/**
 * Deadlines: what may take how long by which source, what the bureau has set instead, and each obligation that runs,
 * with how its last day was counted, where its clock stood still and when it became overdue. Other capabilities start a
 * deadline and end it; they never count themselves.
 */
@NullMarked
package org.mingjian.deadline;

import org.jspecify.annotations.NullMarked;
