package org.mingjian.fundreport;

import org.mingjian.kernel.Money;

/**
 * What was spent on one activity or in one quarter.
 *
 * @param name of the activity, or the number of the quarter; blank where no activity was named
 * @param payments how many, refunds among them
 */
public record Share(String name, Money amount, int payments) {}
