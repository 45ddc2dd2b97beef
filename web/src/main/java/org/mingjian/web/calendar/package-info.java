/** The calendar of working days, and the deadlines counted by it. */
@NullMarked
package org.mingjian.web.calendar;

import org.jspecify.annotations.NullMarked;
