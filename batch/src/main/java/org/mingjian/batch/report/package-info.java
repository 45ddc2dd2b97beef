/**
 * The jobs {@code semiannual-summary} and {@code annual-budget-report}: freeze the figures, check them, render them,
 * file the document; the period tells which. The figures are the domain's, the layout the reports module's; here stand
 * the sentences between them.
 */
@NullMarked
package org.mingjian.batch.report;

import org.jspecify.annotations.NullMarked;
