/** Figures of a half-year, frozen with the records they count, and the library of the reports made from them. */
@NullMarked
package org.mingjian.report;

import org.jspecify.annotations.NullMarked;
