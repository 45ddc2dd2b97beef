/** Supervisors and the time they serve. */
@NullMarked
package org.mingjian.tenure;

import org.jspecify.annotations.NullMarked;
