/**
 * The semi-annual summary of supervision: one page for leadership, the chapters with their tables, the definitions.
 *
 * <p>Everything comes in as records with Chinese texts ready to print;
 * {@link org.mingjian.reports.report.SemiannualSummary} is the whole document. A figure that is null prints as “—”,
 * never as 0.
 */
@NullMarked
package org.mingjian.reports.report;

import org.jspecify.annotations.NullMarked;
