/**
 * The official documents of single matters (文书): letters with the head of an organ, and forms with cells. One template
 * for each of the two; all words come in ready to print.
 */
@NullMarked
package org.mingjian.reports.paper;

import org.jspecify.annotations.NullMarked;
