/**
 * Official documents on paper: fonts, filling, checks, and PDF/A-2u files whose bytes depend on nothing but the
 * content.
 *
 * <p>This package and those below it know JasperReports; nobody else does. They know no database and no domain: figures
 * and texts come in as records, ready to print. Each capability has its own package below, with the records it takes.
 *
 * <p>A text that does not fit its place, or a character no font can draw, never vanishes silently: printing fails and
 * says which.
 */
@NullMarked
package org.mingjian.reports;

import org.jspecify.annotations.NullMarked;
