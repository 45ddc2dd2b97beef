/**
 * The demonstration district: invented people and matters, made the same way for the same day, and brought in by the
 * use cases and jobs that people use. Names of agencies are usual ones; the district's own list replaces them.
 */
@NullMarked
package org.mingjian.batch.demo;

import org.jspecify.annotations.NullMarked;
