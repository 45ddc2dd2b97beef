/** Looking after deadlines that run: they follow the calendar, and that one was not met is kept. */
@NullMarked
package org.mingjian.batch.deadline;

import org.jspecify.annotations.NullMarked;
