/**
 * Opinions (意见建议) and the states they pass through. A matter's history is the list of its steps; figures are counted
 * from the steps.
 */
@NullMarked
package org.mingjian.opinion;

import org.jspecify.annotations.NullMarked;
