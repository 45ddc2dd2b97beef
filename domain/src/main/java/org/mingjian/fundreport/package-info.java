/**
 * What the annual report on the earmarked fund says in figures: counted from the fund's entries, checked, written down.
 * The library of reports, which freezes, signs and keeps them, is {@code org.mingjian.report}'s.
 */
@NullMarked
package org.mingjian.fundreport;

import org.jspecify.annotations.NullMarked;
