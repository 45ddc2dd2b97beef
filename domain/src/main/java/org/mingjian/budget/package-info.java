/**
 * The earmarked fund (专项经费): lines of a year, requests to spend, approval, payment, refunds, the year's end. Entries,
 * payments and steps are only added, never changed; what a line holds the database keeps as the sum of its entries, and
 * it refuses whatever goes beyond.
 */
@NullMarked
package org.mingjian.budget;

import org.jspecify.annotations.NullMarked;
