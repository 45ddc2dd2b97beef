/**
 * Working days: statutory holidays and make-up working days as data, each year with the announcement it rests on, and
 * the counting that rests on them. Past the announced years a count is provisional (暂定).
 */
@NullMarked
package org.mingjian.calendar;

import org.jspecify.annotations.NullMarked;
