/** The job of each day: looks after deadlines, reminds of what is due, and removes notifications read long ago. */
@NullMarked
package org.mingjian.batch.reminder;

import org.jspecify.annotations.NullMarked;
