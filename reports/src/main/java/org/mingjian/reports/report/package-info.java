/**
 * The official reports, of supervision and of its fund: one page for leadership, the chapters with their tables, the
 * annexes.
 *
 * <p>Everything comes in as records with Chinese texts ready to print;
 * {@link org.mingjian.reports.report.OfficialReport} is the whole document. A figure that is null prints as “—”, never
 * as 0.
 */
@NullMarked
package org.mingjian.reports.report;

import org.jspecify.annotations.NullMarked;
